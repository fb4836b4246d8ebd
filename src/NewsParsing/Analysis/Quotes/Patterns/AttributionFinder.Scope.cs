namespace NewsParsing;

/// <content>Where words reported without marks end.</content>
internal sealed partial class AttributionFinder
{
    /// <summary>Where indirect words end: the sentence's end, or before a second attribution or an afterthought of the reporter's.</summary>
    private static int ContentEnd(in Clause clause, int start)
    {
        var end = clause.LastContentEnd();
        var depth = InBrackets(clause, start) ? 1 : 0;
        if (HoldsLastComma(clause, start)) return start + 1;
        var subordinate = IsSubordinate(clause, start);
        for (var i = start + 1; i < end; i++)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Open && depth > 0) depth++;
            // The bracket that the attribution stands in ends what it ascribes.
            if (token.Kind == TokenKind.Close && depth > 0 && --depth == 0) return i;
            if (token.Kind == TokenKind.Semicolon && HasOwnAttribution(clause, i + 1, end)) return i;
            // "said it was old: “It will fall,” she wrote": the words in marks have an attribution of their own.
            if (token.Kind == TokenKind.Colon && clause.At(i + 1).Kind == TokenKind.Quoted && clause.At(i + 1).Has(TokenShape.EndsInComma | TokenShape.EndsInStop) && ClosesWithAttribution(clause, i + 2)) return i;
            // A single dash opens an afterthought; two hold an aside.
            if (IsSpacedDash(clause, i))
            {
                var close = DashAfter(clause, i + 1, end);
                if (close > 0) i = close;
                else if (i - start >= MinClauseTokens) return i;
                continue;
            }

            // "…, dass das Boot sinkt: „Es ist alt.“": the sentence in marks is another quote.
            if (clause.Lexicon.VerbSecond && token.Kind == TokenKind.Colon && clause.At(i + 1).Kind == TokenKind.Quoted && clause.At(i + 1).Has(TokenShape.Spoken) && i + 2 >= end) return i;
            if (HoldsLastComma(clause, i)) return i + 1;
            // "said it was “a loss,” The Post reported": the mark holds the comma before what closes the sentence.
            if (token.Kind == TokenKind.Quoted && token.Has(TokenShape.EndsInComma) && (clause.SourcePhraseAt(i + 1) > 0 || ClosesWithAttribution(clause, i + 1))) return i + 1;
            if (token.Kind == TokenKind.Comma)
            {
                var next = clause.At(i + 1);
                // ", but that the rest was safe": what is joined is another clause of the same words.
                if (next.Is(WordClass.Coordinator) && clause.At(start - 1).Is(WordClass.That) && clause.At(i + 2).Is(WordClass.That) && !clause.At(i + 3).Is(WordClass.Auxiliary)) continue;
                if (next.Entry.Form.HasFlag(CueForm.PresentParticiple) && next.Entry.Frame != CueFrame.None) return i;
                if (clause.SourcePhraseAt(i + 1) > 0) return i;
                if (clause.Lexicon.VerbSecond && next.Is(WordClass.Coordinator) && TellsOnPlainly(clause, i + 1)) return i;
                if (clause.Lexicon.VerbSecond && HasOwnSourcePhrase(clause, i + 1, end)) return i;
                if (subordinate && OpensMainClause(next)) return i;
                if (ClosesWithAttribution(clause, i + 1)) return i;
                if (next.IsContrast && !clause.At(i + 2).Is(WordClass.That) && !QuotesOn(clause, i + 2, end) || next.Is(WordClass.Coordinator) && TellsOn(clause, i + 2)) return i;
                if (next.Is(WordClass.Coordinator | WordClass.Subordinator) && !next.Is(WordClass.That | WordClass.Relative) && HasOwnAttribution(clause, i + 2, end)) return i;
            }
            else if (token.Is(WordClass.Coordinator) && i - start >= MinClauseTokens && (ReportsOn(clause, i + 1) || clause.Lexicon.VerbSecond && !clause.At(start - 1).Is(WordClass.That) && TellsOnPlainly(clause, i)))
            {
                return clause.At(i - 1).Kind == TokenKind.Comma ? i - 1 : i;
            }
        }

        return end;
    }

    // "…, a court heard on Friday", "…, the jury was told": who listened, and nothing more of the words.
    private static bool IsHearing(in Clause clause, int verb)
    {
        var told = clause.At(verb).Is(WordClass.Be) && clause.At(verb + 1).Entry.Form.HasFlag(CueForm.PastParticiple) && clause.At(verb + 1).Entry.Frame.HasFlag(CueFrame.Addressee);
        if (!told && !(clause.At(verb).Is(WordClass.Citing) && clause.At(verb).Is(WordClass.IrregularPast))) return false;
        var next = clause.At(told ? verb + 2 : verb + 1);
        return clause.At(verb - 1).Is(WordClass.OrganizationNoun | WordClass.GroupNoun) && (next.Kind is TokenKind.Stop or TokenKind.Comma || next.Is(WordClass.Temporal | WordClass.Preposition));
    }

    // ", but is giving them “lectures”": words in marks that no verb of their own reports are still the speaker's.
    private static bool QuotesOn(in Clause clause, int start, int end)
    {
        var quoted = false;
        for (var i = start; i < end && i - start < MaxBracketTokens; i++)
        {
            if (clause.At(i).Kind is TokenKind.Semicolon || clause.At(i).Entry.Frame != CueFrame.None && CueFinder.IsCue(clause, i)) return false;
            quoted |= clause.At(i).Kind == TokenKind.Quoted;
        }

        return quoted;
    }

    // "…, doch die Richterin blieb hart": a main clause in the plain mood is the reporter's.
    private static bool TellsOnPlainly(in Clause clause, int coordinator)
    {
        var start = coordinator;
        var verb = VerbSecondClause.FiniteVerb(clause, start + 1, VerbSecondClause.Around(clause, coordinator).End);
        return verb > start + 1 && (clause.At(verb).Is(WordClass.Auxiliary) || (clause.At(verb).Entry.Form & CueForm.Past) != 0) && !clause.At(verb).Is(WordClass.ReportedMood | WordClass.DoubtfulMood | WordClass.Modal)
            && VerbSecondClause.Strength(clause, VerbSecondClause.BeforeVerb(clause, start + 1, verb)) >= 2;
    }

    // "…, die nach Angaben der Stadt …": the next clause has a source of its own.
    private static bool HasOwnSourcePhrase(in Clause clause, int start, int end)
    {
        for (var i = start; i < end && clause.At(i).Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (clause.SourcePhraseAt(i) > 0) return true;
        }

        return false;
    }

    // "said that “…,” adding …": the mark holds the comma before the second verb.
    private static bool HoldsLastComma(in Clause clause, int quoted) => clause.At(quoted).Kind == TokenKind.Quoted && clause.At(quoted).Has(TokenShape.EndsInComma)
        && clause.At(quoted + 1).Entry.Frame != CueFrame.None && clause.At(quoted + 1).Entry.Form.HasFlag(CueForm.PresentParticiple);

    private static int DashAfter(in Clause clause, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsSpacedDash(clause, i)) return i;
        }

        return -1;
    }

    // "U.S.-led" holds a hyphen.
    private static bool IsSpacedDash(in Clause clause, int index) =>
        clause.At(index).Kind == TokenKind.Dash && (!clause.At(index).Has(TokenShape.Joined) || clause.Text[clause.At(index).Start] == '—');

    // ", and he left the room": the pronoun and its past tense are the reporter's.
    private static bool TellsOn(in Clause clause, int pronoun) => clause.At(pronoun).Is(WordClass.SubjectPronoun) && !clause.At(pronoun).Is(WordClass.Relative | WordClass.Neuter)
        && clause.LooksLikeVerb(pronoun + 1) && !clause.At(pronoun + 1).Is(WordClass.Auxiliary);

    // "… and accused her", "… but also warned": a second finite reporting verb of the same speaker.
    private static bool ReportsOn(in Clause clause, int verb)
    {
        if (clause.IsAdverb(verb)) verb++;
        var token = clause.At(verb);
        var reports = clause.Lexicon.ClauseNeedsThat ? CueFrame.Clause | CueFrame.That | CueFrame.Label : clause.Lexicon.VerbSecond ? CueFrame.Clause | CueFrame.That : ~CueFrame.None;
        if ((token.Entry.Frame & reports) == 0) return false;
        if ((token.Entry.Form & CueForm.Past) != 0) return true;
        return (token.Entry.Form & (CueForm.Present | CueForm.PresentParticiple)) != 0 && !token.Is(WordClass.NounLike) && CueFinder.OpeningAfter(clause, verb).Kind is ContentOpening.That or ContentOpening.Quoted;
    }

    // "While he said the bridge was safe, …": the clause that reports is no main clause, so the next comma may end it.
    private static bool IsSubordinate(in Clause clause, int start)
    {
        var first = start;
        while (first > clause.Start && clause.At(first - 1).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Other) first--;
        while (first < start && clause.At(first).Is(WordClass.Coordinator)) first++;
        if (first < start && first == clause.FirstContent() && clause.At(first).Entry.Form.HasFlag(CueForm.PresentParticiple)) return true;
        // "In explaining why the bridge fell, Holm …"
        if (first + 1 < start && first == clause.FirstContent() && clause.At(first).Is(WordClass.Preposition) && clause.At(first + 1).Entry.Form.HasFlag(CueForm.PresentParticiple)) return true;
        return first < start && clause.At(first).Is(WordClass.Subordinator | WordClass.Concessive | WordClass.Absolute) && !clause.At(first).Is(WordClass.Relative | WordClass.That | WordClass.Question);
    }

    private static bool OpensMainClause(Token next) =>
        next.Is(WordClass.Determiner | WordClass.SubjectPronoun) && !next.Is(WordClass.Relative) || next.IsCapitalized;

    // ", Holm said.", ", said Nora Holm": an attribution closes what stands before it.
    private static bool ClosesWithAttribution(in Clause clause, int start)
    {
        for (var i = start; i < clause.End && i - start < MaxOwnSubjectTokens; i++)
        {
            var token = clause.At(i);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) return false;
            if ((token.Entry.Form & (CueForm.Finite | CueForm.PastParticiple)) != 0 && (token.Entry.Frame.HasFlag(CueFrame.Clause) || i > start && token.Entry.Frame.HasFlag(CueFrame.That)) && CueFinder.IsCue(clause, i))
            {
                var next = clause.At(i + 1);
                if (i == start) return next.IsCapitalized || next.Is(WordClass.Determiner | WordClass.SubjectPronoun | WordClass.GroupNoun);
                if (!token.Entry.Frame.HasFlag(CueFrame.Clause)) return next.Kind == TokenKind.Stop || !clause.Within(i + 1);
                return next.Kind is TokenKind.Stop or TokenKind.Comma || !clause.Within(i + 1) || next.Is(WordClass.Temporal | WordClass.Preposition | WordClass.Adverb) && CueFinder.OpeningAfter(clause, i).Kind == ContentOpening.None;
            }

            if (i > start && IsHearing(clause, i)) return true;
            // "…, Holm has said."
            if (i > start && token.Is(WordClass.Auxiliary) && !token.Is(WordClass.Be)) continue;
            if (clause.LooksLikeVerb(i) || token.Is(WordClass.Coordinator | WordClass.Subordinator)) return false;
        }

        return false;
    }

    private static bool InBrackets(in Clause clause, int index)
    {
        for (var i = index - 1; clause.Within(i) && index - i < MaxBracketTokens; i--)
        {
            if (clause.At(i).Kind is TokenKind.Open or TokenKind.Close) return clause.At(i).Kind == TokenKind.Open;
        }

        return false;
    }

    // "The man, who said he was tired, left": the main verb is still to come.
    private static int ReportedEnd(in Clause clause, int index, int group, NounPhrase speaker)
    {
        var end = ContentEnd(clause, index);
        if (!clause.At(group - 1).Is(WordClass.Relative) || clause.At(group - 2).Kind != TokenKind.Comma || speaker.Start != clause.FirstContent()) return end;
        for (var i = index + 1; i < end; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma) return i;
        }

        return end;
    }

    // ", though she admitted …": what follows has a speaker and a verb of its own.
    private static bool HasOwnAttribution(in Clause clause, int start, int end)
    {
        for (var i = start + 1; i < end && i - start < MaxOwnSubjectTokens; i++)
        {
            var token = clause.At(i);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) return false;
            if ((token.Entry.Form & CueForm.Past) != 0 && token.Entry.Frame.HasFlag(CueFrame.Clause)) return CueFinder.IsCue(clause, i);
            if (clause.LooksLikeVerb(i) && !token.Is(WordClass.Auxiliary)) return false;
        }

        return false;
    }
}
