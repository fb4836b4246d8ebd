namespace NewsParsing;

/// <content>A source phrase instead of a verb: <c>according to NAME</c>.</content>
internal sealed partial class AttributionFinder
{
    private bool AccordingTo(in Clause clause, int at)
    {
        var length = clause.SourcePhraseAt(at, out var leaning);
        // "según informó el Ayuntamiento": a clause, not a source.
        var behind = clause.At(at + length);
        if (length > 0 && clause.At(at).Is(WordClass.Citation) && behind.IsWord && !behind.IsCapitalized && !behind.Is(WordClasses.SourceNoun) && behind.Entry.Frame != CueFrame.None && (behind.Entry.Form & CueForm.Finite) != 0) return false;
        var source = length == 0 ? NounPhrase.None : SubjectFinder.After(clause, at + length);
        if (!source.Found && clause.Lexicon.NounsAreCapitalized) (length, source) = (1, ToldBy(clause, at));
        if (!source.Found) return false;
        var draft = NewDraft(clause, at, at + length, source);
        if (at == clause.FirstContent())
        {
            var comma = source.End;
            // The content itself may have been taken for the last apposition.
            if (!clause.Lexicon.VerbSecond)
            {
                while (comma > source.Start && clause.At(comma).Kind != TokenKind.Comma) comma--;
                // "According to the exchange, a ton costs 71 euros, down from 94": what hangs on is no clause, so the words start a comma earlier.
                while (comma > source.Start && HangsOn(clause, comma + 1) && clause.LastIndexOf(TokenKind.Comma, source.Start + 1, comma) is var earlier and > 0) comma = earlier;
                if (CommaBeforeThing(clause, source, comma) is var first and > 0) comma = first;
                // "D'après un rapport, que ce journal a lu, …": the relative clause is the source's.
                if (clause.At(comma).Kind == TokenKind.Comma && clause.At(comma + 1).Is(clause.Lexicon.ClauseNeedsThat ? WordClass.Relative | WordClass.That : WordClass.Relative) && clause.IndexOf(TokenKind.Comma, comma + 1, clause.LastContentEnd()) is var closing and > 0) comma = closing;
                // "According to an audit last month, …": a time closes the phrase before its comma.
                if (comma == source.Start) comma = CommaBehindAdjunct(clause, source.End);
                if (comma < 0 && clause.Lexicon.ClauseNeedsThat) comma = KnownNounEnd(clause, source);
                if (comma < 0) return false;
                draft = NewDraft(clause, at, at + length, source with { End = clause.LooksLikeVerb(source.End - 1) || clause.At(source.End).Is(WordClass.Agent) ? comma : Math.Min(comma, source.End) });
            }

            if (clause.At(comma).Kind == TokenKind.Comma) comma++;
            AddContent(clause, draft, comma, ContentEnd(clause, comma));
        }
        else
        {
            var end = at;
            while (end > clause.Start && clause.At(end - 1).Kind is TokenKind.Comma or TokenKind.Dash) end--;
            var start = ContentStart(clause, end);
            if ((end <= start || IsAttribution(clause, start, end)) && Contains(clause, end, source, ref start)) return Around(clause, draft, start, end);
            if (end <= start && !Enclose(clause, end, ref start)) return false;
            AddContent(clause, draft, start, end);
            var more = source.End + 1;
            // "The bridge, according to Holm, is unsafe."
            if (GoesOnWithVerb(clause, source.End) || !clause.Lexicon.VerbSecond && clause.At(start).Is(WordClass.Preposition) && !ClauseStands(clause, end) && GoesOnBehind(clause, source.End)) AddContent(clause, draft, more, ContentEnd(clause, more));
            else if (clause.At(source.End).Kind == TokenKind.Comma && clause.At(more).Kind == TokenKind.Quoted && clause.At(end - 1).Kind == TokenKind.Quoted) AddContent(clause, draft, more, more + 1);
            if (clause.Lexicon.VerbSecond && clause.At(source.End).Kind == TokenKind.Quoted && !_taken[source.End - clause.Start] && clause.At(source.End).Has(TokenShape.Spoken) && !IsNamed(clause, source.End)) AddContent(clause, draft, source.End, source.End + 1);
            // "Es sollen laut dem Richter, Jan Löbe, zwei Boote gesunken sein."
            if (clause.Lexicon.VerbSecond && clause.IndexOf(TokenKind.Comma, source.Start, source.End) >= 0 && clause.At(source.End).Kind == TokenKind.Comma && clause.At(more).IsWord && !ClauseStands(clause, end)) AddContent(clause, draft, more, ContentEnd(clause, more));
            if (clause.Lexicon.VerbSecond && clause.At(source.End).IsWord) AddContent(clause, draft, source.End, ContentEnd(clause, source.End));
        }

        if (leaning > 0 && draft.Speaker is { } leant) draft.Speaker = new TextSpan(leant.Start + leaning, leant.End);
        drafts.Add(draft);
        return !draft.Parts.IsEmpty;
    }

    private static bool HangsOn(in Clause clause, int first)
    {
        if (!clause.At(first).Is(WordClass.VerbParticle | WordClass.Preposition) && !clause.HasEnding(first, clause.Lexicon.ParticipleEndings)) return false;
        for (var i = first; i < clause.LastContentEnd(); i++)
        {
            if (clause.At(i).Is(WordClass.Auxiliary) || clause.LooksLikeVerb(i) || clause.At(i).Kind == TokenKind.Quoted) return false;
        }

        return true;
    }

    // "Selon l'agence, le nombre d'accouchements, tombé à 212, …": no source has such an apposition, so the words start with it; 0 where all may be.
    private static int CommaBeforeThing(in Clause clause, NounPhrase source, int last)
    {
        for (var comma = clause.IndexOf(TokenKind.Comma, source.Start, clause.LastContentEnd()); comma > 0 && comma < last; comma = clause.IndexOf(TokenKind.Comma, comma + 1, clause.LastContentEnd()))
        {
            if (!clause.At(comma + 1).Is(WordClass.Definite)) continue;
            var isThing = true;
            var i = comma + 2;
            for (; i < last && clause.At(i).Kind is TokenKind.Word or TokenKind.Number; i++) isThing &= !clause.At(i).IsCapitalized && !clause.At(i).Is(WordClasses.SourceNoun | WordClass.Title);
            if (isThing && clause.At(comma + 2).IsWord) return comma;
        }

        return 0;
    }

    // "nach Polizeiangaben", "nach ersten Berichten": what is told, and nobody told of it.
    private static NounPhrase ToldBy(in Clause clause, int at)
    {
        if (!clause.At(at).Is(WordClass.Viewpoint)) return NounPhrase.None;
        var noun = at + 1;
        while (noun - at < MinClauseTokens && clause.At(noun).IsWord && char.IsLower(clause.Text[clause.At(noun).Start]) && clause.At(noun).Entry == default) noun++;
        return clause.At(noun).Is(WordClass.DocumentNoun) && !clause.At(noun).Is(WordClass.PersonNoun) && EndsAsPlural(clause, noun) && !clause.At(noun + 1).Is(WordClass.Genitive) ? new NounPhrase(at + 1, noun + 1) : NounPhrase.None;
    }

    private static bool EndsAsPlural(in Clause clause, int noun) => clause.WordAt(noun).EndsWith("en", StringComparison.Ordinal);

    // The comma behind "last month", "in May", "on the harbor front"; -1 where anything else stands before it.
    private static int CommaBehindAdjunct(in Clause clause, int first)
    {
        if (!clause.At(first).Is(WordClass.Preposition | WordClass.Temporal)) return -1;
        var i = first;
        while (i - first < MaxOwnSubjectTokens && clause.At(i).Kind is TokenKind.Word or TokenKind.Number && !clause.LooksLikeVerb(i)) i++;
        return clause.At(i).Kind == TokenKind.Comma ? i : -1;
    }

    // "Według policji kierowca był trzeźwy": no comma; the source ends with the noun that can be one.
    private static int KnownNounEnd(in Clause clause, NounPhrase source)
    {
        for (var i = source.Start; i < source.End && i - source.Start < MinClauseTokens; i++)
        {
            if (clause.At(i).Is(WordClasses.SourceNoun)) return clause.LastContentEnd() - i > 2 ? i + 1 : -1;
        }

        return -1;
    }
}
