namespace NewsParsing;

/// <content>Attributions in languages whose word order is not the English one.</content>
internal sealed partial class AttributionFinder
{
    private const int MaxLabelTokens = 25;

    // German, Dutch: the finite verb is second; what is not the subject may stand before it.
    private bool ReportVerbSecond(in Clause clause, int cue, ref NounPhrase subject)
    {
        var frame = clause.At(cue).Entry.Frame;
        if (frame.HasFlag(CueFrame.Impersonal)) return ReportImpersonal(clause, cue);
        if (CitedBy(clause, cue, ref subject) is { } cited) return cited;
        if (clause.At(cue).Entry.Form == CueForm.PresentParticiple)
            return Following(clause, cue, cue, subject.Found ? subject : MainSubject(clause, cue), bare: false);
        var verb = FiniteOf(clause, cue);
        if (clause.Lexicon.VerbSecond && ReportsElsewhere(clause, cue, verb, ref subject) is { } reported) return reported;
        var head = ClosingHead(clause, verb);
        var left = clause.At(head - 1);
        var border = left.Kind is TokenKind.Comma or TokenKind.Dash;
        var afterQuoted = VerbOrder.FollowsQuoted(clause, head) && !LeadsOnBehindName(clause, cue, head);
        var adjunct = VerbOrder.OpensWithAdjunct(clause, verb) || SubjectIsBehind(clause, verb);
        var apposed = left.Kind == TokenKind.Comma && clause.Lexicon.VerbSecond ? VerbOrder.SubjectBeforeComma(clause, verb - 1) : NounPhrase.None;
        if (apposed.Found)
        {
            subject = apposed;
            return Following(clause, cue, cue, apposed, bare: true);
        }

        if (afterQuoted || border || adjunct || verb == clause.FirstContent() || clause.Lexicon.VerbFirst)
        {
            var inverted = VerbOrder.SubjectAfter(clause, verb + 1);
            if (inverted.Found && CitedBehind(clause, cue, inverted) is { Found: true } cites) inverted = cites;
            if (inverted.Found)
            {
                subject = inverted;
                var last = Math.Max(cue, inverted.End - 1);
                var opening = CueFinder.OpeningAfter(clause, last).Kind;
                var leadsOn = VerbOrder.OpensWithAdjunct(clause, verb) && opening is not ContentOpening.None;
                if (afterQuoted || (border && (!leadsOn || (clause.Lexicon.VerbSecond && StandsInReportedMood(clause, goesOn: true))) && ClauseStands(clause, head - 1)))
                    return Preceding(clause, head, new NounPhrase(head, AdjunctEnd(clause, last)), cue, head, inverted);
                if (opening == ContentOpening.None && verb == clause.FirstContent() + 1 && clause.At(verb - 1).Is(WordClass.Demonstrative))
                    return PointingBack(clause, cue, inverted);
                return Following(clause, last, cue, inverted, bare: false, cueEnd: cue + 1);
            }
        }

        var speaker = SubjectFinder.Before(clause, verb);
        if (speaker.Found && clause.At(cue).Is(WordClass.Citing) && SubjectFinder.After(clause, verb + 1) is { Found: true } quotedOne && VerbSecondClause.Strength(clause, quotedOne) >= 1)
            return Following(clause, quotedOne.End - 1, cue, quotedOne, bare: false, cueEnd: cue + 1);
        if (!speaker.Found && (left.Is(WordClass.Coordinator) || (border && clause.Lexicon.VerbSecond))) speaker = subject.Found ? subject : OwnSubject(clause, verb);
        if (!speaker.Found && clause.Lexicon.DropsSubject) return ReportUnnamed(clause, cue, verb);
        if (!speaker.Found) return false;
        subject = speaker;
        return Following(clause, cue, cue, speaker, bare: true);
    }

    // "Zum Roman „Das Meer der Ruhe“ sagte der Autor, dass …": the words in marks are a name in what stands before the verb.
    private static bool LeadsOnBehindName(in Clause clause, int cue, int head) => clause.Lexicon.VerbSecond && clause.At(head - 1).Kind == TokenKind.Quoted && IsNamed(clause, head - 1)
        && VerbOrder.SubjectAfter(clause, head + 1) is { Found: true } inverted && CueFinder.OpeningAfter(clause, Math.Max(cue, inverted.End - 1)).Kind is not ContentOpening.None;

    // „…“, zitiert die Zeitung den Minister: the object speaks.
    private static NounPhrase CitedBehind(in Clause clause, int cue, NounPhrase inverted)
    {
        if (!clause.At(cue).Is(WordClass.Citing)) return NounPhrase.None;
        var cited = SubjectFinder.After(clause, inverted.End);
        return cited.Found && cited.Start == inverted.End && VerbSecondClause.Strength(clause, cited) >= 1 ? cited : NounPhrase.None;
    }

    // "…, so berichtet die Zeitung": the small word that closes may stand before the verb.
    private static int ClosingHead(in Clause clause, int verb) =>
        clause.At(verb - 1).Is(WordClass.ClosingPreposition) && clause.At(verb - 2).Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quoted ? verb - 1 : verb;

    // Where the verb that agrees with the subject stands: the auxiliary of a participle, or the verb without the adverb before it.
    private static int FiniteOf(in Clause clause, int cue)
    {
        if (VerbOrder.SplitAuxiliary(clause, cue) is var split and >= 0) return split;
        var verb = SubjectFinder.VerbGroupStart(clause, cue);
        while (clause.Lexicon.VerbSecond && verb < cue && clause.IsAdverb(verb) && !clause.At(verb).Is(WordClass.Auxiliary)) verb++;
        return verb;
    }

    // Turkish, Persian, Urdu, Japanese, Korean: the verb is last; the words stand before it, or behind "that" or a colon.
    private bool ReportVerbLast(in Clause clause, int cue, int group)
    {
        var quoted = group - 1;
        while (clause.Within(quoted) && (clause.At(quoted).Kind is TokenKind.Comma or TokenKind.Dash || clause.IsAdverb(quoted))) quoted--;
        // Japanese: the speaker may stand between the words and the verb.
        if (clause.At(quoted).Is(WordClass.SubjectMarker)) quoted = QuotedBefore(clause, quoted);
        else if (clause.At(quoted).Kind != TokenKind.Quoted && MarkerBefore(clause, quoted) is var marker and >= 0) quoted = QuotedBefore(clause, marker);
        var isQuoted = clause.At(quoted).Kind == TokenKind.Quoted && !_taken[quoted - clause.Start];
        var speaker = VerbOrder.SubjectOfVerbLast(clause, cue, isQuoted ? quoted : group);
        if (!speaker.Found && !clause.Lexicon.DropsSubject) return false;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        if (isQuoted)
        {
            AddContent(clause, draft, quoted, quoted + 1);
            drafts.Add(draft);
            return true;
        }

        // «…»، مهدی رستگار گفت: the words first, and nothing marks who speaks.
        var head = clause.FirstContent();
        if (clause.At(head).Kind == TokenKind.Quoted && !_taken[head - clause.Start] && clause.At(head + 1).Kind is TokenKind.Comma or TokenKind.Dash && group - head > 2 && group - head < MaxLabelTokens
            && VerbOrder.SubjectOfVerbLast(clause, group, cue, head + 2) is { Found: true } named && named.End == group)
        {
            draft = NewDraft(clause, cue, cue + 1, named);
            AddContent(clause, draft, head, head + 1);
            drafts.Add(draft);
            return true;
        }

        var opening = cue + 1;
        while (clause.Within(opening) && (clause.At(opening).Is(WordClass.Auxiliary) || clause.IsAdverb(opening))) opening++;
        if (clause.At(opening).Kind == TokenKind.Comma) opening++;
        var token = clause.At(opening);
        if (token.Is(WordClass.That) || token.Kind is TokenKind.Colon or TokenKind.Quoted)
        {
            var first = token.Kind == TokenKind.Quoted ? opening : opening + 1;
            if (!clause.Within(first)) return false;
            AddContent(clause, draft, first, clause.At(first).Kind == TokenKind.Quoted ? first + 1 : clause.LastContentEnd());
        }
        else if (speaker.Found && clause.At(speaker.End).Kind == TokenKind.Comma && cue + 1 >= clause.LastContentEnd() && group - speaker.End > MinClauseTokens)
        {
            AddContent(clause, draft, speaker.End + 1, group);
        }

        if (draft.Parts.IsEmpty) return false;
        drafts.Add(draft);
        return true;
    }

    private static int QuotedBefore(in Clause clause, int index)
    {
        var i = index;
        while (clause.Within(i) && index - i < MaxLabelTokens && clause.At(i).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Open or TokenKind.Close) i--;
        // "…", NAME said laughing: a comma parts the words from who speaks them.
        if (clause.At(i).Kind is TokenKind.Comma or TokenKind.Dash && clause.At(i - 1).Kind == TokenKind.Quoted) return i - 1;
        return clause.At(i).Kind == TokenKind.Quoted && clause.IsAdverb(i + 1) ? i : index;
    }

    private static int MarkerBefore(in Clause clause, int index)
    {
        for (var i = index; clause.Within(i) && index - i < MaxLabelTokens && clause.At(i).IsWord; i--)
        {
            if (clause.At(i).Is(WordClass.SubjectMarker)) return i;
        }

        return -1;
    }

    // "…", lamenta. "Añadió que …": the verb has no subject; whoever spoke last goes on.
    private bool ReportUnnamed(in Clause clause, int cue, int group)
    {
        var left = clause.At(group - 1);
        var afterQuoted = VerbOrder.FollowsQuoted(clause, group);
        if (afterQuoted) return Preceding(clause, group, new NounPhrase(group, AdjunctEnd(clause, cue)), cue, group, NounPhrase.None);
        if (group != clause.FirstContent() && left.Kind is not (TokenKind.Comma or TokenKind.Dash) && !left.Is(WordClass.Coordinator)) return false;
        return Following(clause, cue, cue, NounPhrase.None, bare: false);
    }

    // "…, a-t-elle ajouté", "…, dit-il, …"; at the head of a sentence the words follow.
    private bool ReportEnclitic(in Clause clause, int cue, int group, int enclitic, ref NounPhrase subject)
    {
        subject = new NounPhrase(enclitic, enclitic + 1);
        if (group > clause.FirstContent()) return Preceding(clause, group, new NounPhrase(group, AdjunctEnd(clause, Math.Max(cue, enclitic))), cue, group, subject);
        return Following(clause, Math.Max(cue, enclitic), cue, subject, bare: false, cueEnd: cue + 1);
    }

    // "Das teilte die Polizei mit.": the words are the sentence before.
    private bool PointingBack(in Clause clause, int cue, NounPhrase speaker)
    {
        var end = clause.Start;
        while (end > 0 && clause.Tokens[end - 1].Kind == TokenKind.Stop) end--;
        // „Ja, es wird teurer.“ Das musste der Minister einräumen.
        if (end > 0 && clause.Tokens[end - 1].Kind == TokenKind.Quoted && drafts.Count > 0 && drafts[^1] is { Cue: null, InheritsSpeaker: true, Parts.Length: 1 } open
            && open.Parts[0].Span.End <= clause.Tokens[end - 1].End && open.Parts[0].Span.Start >= clause.Tokens[end - 1].Start)
        {
            var claimed = NewDraft(clause, cue, cue + 1, speaker);
            claimed.Join(open);
            claimed.TakesMore = true;
            drafts.RemoveAt(drafts.Count - 1);
            _first = Math.Min(_first, drafts.Count);
            drafts.Add(claimed);
            return true;
        }

        var start = end;
        while (start > 0 && clause.Tokens[start - 1].Kind is not (TokenKind.Stop or TokenKind.Quoted)) start--;
        if (end - start < MinClauseTokens) return false;
        var span = clause.Span(start, end);
        if (drafts.Count > 0)
        {
            foreach (var known in drafts[^1].Parts)
            {
                if (known.Span.Overlaps(span)) return false;
            }
        }

        var draft = NewDraft(clause, cue, cue + 1, speaker);
        draft.Add(new DraftPart(span, QuoteKind.Indirect));
        drafts.Add(draft);
        return true;
    }

    // "nannte Merkel die Pläne „falsch“", "Als „falsch“ bezeichnete Merkel die Pläne."
    private bool LabelVerbSecond(in Clause clause, int cue, int quoted, ref NounPhrase subject)
    {
        if (quoted < 0) quoted = FirstQuoted(clause, clause.Start);
        if (quoted < 0 || _taken[quoted - clause.Start] || Math.Abs(quoted - cue) > MaxLabelTokens) return false;
        for (var i = Math.Min(cue, quoted) + 1; i < Math.Max(cue, quoted); i++)
        {
            if (clause.At(i).Kind is TokenKind.Semicolon or TokenKind.Colon || CueFinder.IsCue(clause, i)) return false;
        }

        var verb = FiniteOf(clause, cue);
        var speaker = clause.Lexicon.VerbSecond ? SubordinateSubject(clause, verb) : NounPhrase.None;
        if (speaker.Found) { }
        else if (clause.At(verb - 1).Is(WordClass.Coordinator)) speaker = subject.Found ? subject : OwnSubject(clause, verb);
        else if (clause.At(verb - 1).Kind == TokenKind.Comma && VerbOrder.SubjectBeforeComma(clause, verb - 1) is { Found: true } apposed) speaker = apposed;
        else if (verb == clause.FirstContent() || quoted < verb || VerbOrder.OpensWithAdjunct(clause, verb) || clause.Lexicon.VerbFirst || SubjectIsBehind(clause, verb)) speaker = VerbOrder.SubjectAfter(clause, verb + 1);
        else speaker = SubjectFinder.Before(clause, verb);
        if (!speaker.Found) speaker = subject.Found ? subject : MainSubject(clause, verb);
        if (!speaker.Found) return false;
        if (speaker.Start < quoted && quoted < speaker.End) speaker = speaker with { End = quoted };
        if (clause.Lexicon.VerbSecond && (!Completes(clause, cue, quoted) || clause.At(speaker.Start).Is(WordClass.FirstPerson))) return false;
        subject = speaker;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        AddContent(clause, draft, quoted, quoted + 1);
        draft.TakesMore = false;
        drafts.Add(draft);
        return true;
    }

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
        var source = SubjectFinder.Before(clause, clause.At(at - 1).Is(WordClass.Genitive) ? at - 1 : at);
        if (!source.Found) return false;
        var draft = NewDraft(clause, at, at + 1, source);
        if (source.Start > clause.FirstContent()) AddContent(clause, draft, ContentStart(clause, source.Start), source.Start);
        var rest = clause.At(at + 1).Kind == TokenKind.Comma ? at + 2 : at + 1;
        if (rest < clause.LastContentEnd()) AddContent(clause, draft, rest, ContentEnd(clause, rest));
        if (draft.Parts.IsEmpty) return false;
        drafts.Add(draft);
        return true;
    }

    // A quote behind a colon that no reporting verb has claimed: the sentence's subject speaks.
    private void LedIn(in Clause clause)
    {
        for (var i = clause.Start + 1; i + 1 < clause.End; i++)
        {
            if (clause.At(i).Kind != TokenKind.Colon || clause.At(i + 1).Kind != TokenKind.Quoted || _taken[i + 1 - clause.Start]) continue;
            if (!clause.At(i + 1).Has(clause.Lexicon.VerbSecond ? TokenShape.Spoken | TokenShape.Substantial : TokenShape.Substantial)) continue;
            var speaker = clause.Lexicon.VerbSecond ? SpeakerOf(clause, i - 1) : SubjectFinder.OfSentence(clause, i);
            if (!speaker.Found && !clause.Lexicon.VerbSecond) return;
            var draft = new AttributionDraft
            {
                Position = clause.At(clause.Start).Start,
                Speaker = speaker.Found ? clause.Span(speaker.Start, speaker.End) : null,
                InheritsSpeaker = !speaker.Found,
                TakesMore = true,
            };
            AddContent(clause, draft, i + 1, i + 2);
            drafts.Add(draft);
            return;
        }
    }
}
