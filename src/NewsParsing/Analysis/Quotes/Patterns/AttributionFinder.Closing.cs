namespace NewsParsing;

/// <content>Attributions without a subject and a verb of their own: <c>…, so Merkel; …, wie die Polizei mitteilte; im Bericht heißt es: …</c></content>
internal sealed partial class AttributionFinder
{
    // "…, so berichtet die Zeitung": the small word that closes may stand before the verb.
    private static int ClosingHead(in Clause clause, int verb) =>
        clause.At(verb - 1).Is(WordClass.ClosingPreposition) && clause.At(verb - 2).Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quoted ? verb - 1 : verb;

    // "…, wie die Polizei mitteilte": null when no such clause stands here.
    private bool? CitedBy(in Clause clause, int cue, ref NounPhrase subject)
    {
        var group = SubjectFinder.VerbGroupStart(clause, cue);
        var end = cue + 1;
        while (clause.At(end).Is(WordClass.Auxiliary)) end++;
        NounPhrase speaker;
        int opener;
        if (clause.At(group - 1).Is(WordClass.Citation))
        {
            // "comme l'a dit le maire", "как сообщил министр": the verb opens the clause.
            opener = group - 1;
            speaker = VerbOrder.SubjectAfter(clause, end);
            // "Как сообщили в министерстве, …": where it was said is who says it.
            if (!speaker.Found && clause.At(end).Is(WordClass.PlacePreposition) && !clause.At(end + 1).Is(WordClass.Temporal)) speaker = SubjectFinder.After(clause, end + 1);
            // The words reported may look like an apposition.
            if (opener == clause.FirstContent() && clause.Lexicon.ClauseNeedsThat) speaker = UpToComma(clause, speaker);
            end = AdjunctEnd(clause, speaker.End - 1);
        }
        else
        {
            if (clause.At(end).Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon or TokenKind.Dash)) return null;
            opener = VerbOrder.CitationOpener(clause, cue);
            if (opener < 0) return null;
            speaker = Trim(VerbOrder.SubjectAfter(clause, opener + 1), cue);
        }

        if (!speaker.Found) return null;
        subject = speaker;
        if (opener > clause.FirstContent()) return Preceding(clause, opener, new NounPhrase(opener, end), cue, opener, speaker);
        if (clause.At(end).Kind != TokenKind.Comma || !clause.Within(end + 1)) return false;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        AddContent(clause, draft, end + 1, ContentEnd(clause, end + 1));
        drafts.Add(draft);
        return !draft.Parts.IsEmpty;
    }

    // "Im Bericht heißt es: …", "…, hieß es aus dem Ministerium": the phrase beside the verb names the source.
    private bool ReportImpersonal(in Clause clause, int cue)
    {
        var pronoun = clause.At(cue + 1).Is(WordClass.Neuter) ? cue + 1 : cue;
        var first = clause.FirstContent();
        var speaker = NounPhrase.None;
        if (clause.At(first).Is(WordClass.Preposition) && first + 1 < cue)
        {
            speaker = Trim(SubjectFinder.After(clause, first + 1), cue);
            // „Mit dem Preis wird geehrt, wer …, heißt es im Text“: the phrase opens the words reported.
            if (clause.Lexicon.VerbSecond && speaker.End < cue - 1 && VerbSecondClause.Around(clause, cue).Start > first) speaker = NounPhrase.None;
        }

        var opener = VerbSecondClause.Around(clause, cue).Start;
        if (!speaker.Found && clause.Lexicon.VerbSecond && OpensRelative(clause, opener)) speaker = SubjectFinder.EndingBefore(clause, opener - 1);
        var last = Math.Max(pronoun, cue);
        var behind = pronoun + 1;
        while (clause.IsAdverb(behind)) behind++;
        if (!speaker.Found && clause.At(behind).Is(WordClass.Preposition) && !clause.At(behind + 1).Is(WordClass.Temporal))
        {
            speaker = SubjectFinder.After(clause, behind + 1);
            if (speaker.Found) last = speaker.End - 1;
        }

        var head = ClosingHead(clause, cue);
        var left = clause.At(head - 1);
        var afterQuoted = VerbOrder.FollowsQuoted(clause, head);
        var leadsOn = CueFinder.OpeningAfter(clause, last).Kind != ContentOpening.None;
        if (afterQuoted || (left.Kind is TokenKind.Comma or TokenKind.Dash && !(leadsOn && speaker.Found && speaker.Start < cue)))
            return Preceding(clause, head, new NounPhrase(head, AdjunctEnd(clause, last)), cue, head, speaker);
        return Following(clause, last, cue, speaker, bare: false, cueEnd: cue + 1);
    }

    private static NounPhrase UpToComma(in Clause clause, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma && phrase.End >= clause.LastContentEnd()) return phrase with { End = i };
        }

        return phrase;
    }

    private static NounPhrase Trim(NounPhrase phrase, int end) => phrase.End > end ? phrase with { End = end } : phrase;

    // "…", so Merkel.
    private bool ClosedBy(in Clause clause, int at)
    {
        if (clause.At(at - 1).Kind is not (TokenKind.Comma or TokenKind.Quoted or TokenKind.Dash)) return false;
        if (ClosingHead(clause, at + 1) == at && char.IsLower(clause.Text[clause.At(at + 1).Start]) && CueFinder.IsCue(clause, at + 1)) return false;
        var source = SubjectFinder.After(clause, at + 1);
        if (!source.Found) return false;
        var next = clause.At(source.End);
        if (next.IsWord && !next.Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb)) return false;
        if (CueFinder.OpeningAfter(clause, source.End - 1).Kind is ContentOpening.Colon) return Following(clause, source.End - 1, at, source, bare: false, cueEnd: at + 1);
        return Preceding(clause, at, new NounPhrase(at, AdjunctEnd(clause, source.End - 1)), at, at, source);
    }

    // "Der Polizei zufolge war …", "Das Gesetz werde Merkel zufolge scheitern."
    private bool ClosedByPostposition(in Clause clause, int at)
    {
        // "sagte sie einigen Zeugen zufolge: …": the colon belongs to who said it.
        if (clause.At(at + 1).Kind == TokenKind.Colon) return false;
        var first = clause.SourcePostpositionAt(at);
        if (first < 0) return false;
        var source = SubjectFinder.Before(clause, clause.At(first - 1).Is(WordClass.Genitive) ? first - 1 : first);
        // Pashto "د … په وینا": what ties the source to the phrase is no word of it.
        var outer = source.Start;
        if (first < at && source.Found && clause.At(source.Start).Is(WordClass.Genitive) && source.End - source.Start > 1) source = source with { Start = source.Start + 1 };
        if (!source.Found) return false;
        var draft = NewDraft(clause, first, at + 1, source);
        if (outer > clause.FirstContent()) AddContent(clause, draft, ContentStart(clause, outer), outer);
        var rest = clause.At(at + 1).Kind == TokenKind.Comma ? at + 2 : at + 1;
        if (rest < clause.LastContentEnd()) AddContent(clause, draft, rest, ContentEnd(clause, rest));
        if (draft.Parts.IsEmpty) return false;
        drafts.Add(draft);
        return true;
    }
}
