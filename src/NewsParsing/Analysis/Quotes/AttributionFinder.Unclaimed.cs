namespace NewsParsing;

/// <content>
/// Verb-second languages: words in marks that no reporting verb has claimed, and sentences that the mood of their verb alone
/// tells to be reported.
/// </content>
internal sealed partial class AttributionFinder
{
    private const int MaxClauses = 4;

    // "Die Fracht sei gesichert. Der Kran werde geprüft.": the mood goes on reporting whoever spoke last.
    private void ReportedByMood(in Clause clause)
    {
        if (drafts.Count > _first || drafts.Count == 0 || !StandsInReportedMood(clause)) return;
        var (start, end) = (clause.FirstContent(), clause.LastContentEnd());
        if (end - start < MinClauseTokens) return;
        var part = Part(clause, start, end);
        for (var i = start; i < end; i++) _taken[i - clause.Start] = true;
        if (drafts[^1] is { GoesOnByMood: true } before)
        {
            before.Add(part);
            return;
        }

        var draft = new AttributionDraft { Position = clause.At(start).Start, InheritsSpeaker = true, GoesOnByMood = true };
        draft.Add(part);
        drafts.Add(draft);
    }

    private static bool StandsInReportedMood(in Clause clause)
    {
        var (start, end) = VerbSecondClause.Around(clause, clause.FirstContent());
        var verb = VerbSecondClause.FiniteVerb(clause, start, end);
        return verb > 0 && clause.At(verb).Is(WordClass.ReportedMood);
    }

    private void Unclaimed(in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind != TokenKind.Quoted || _taken[i - clause.Start] || !token.Has(TokenShape.Spoken) || IsAlone(clause, i)) continue;
            var speaker = SpeakerBehind(clause, i);
            if (!speaker.Found) speaker = SpeakerOf(clause, i);
            var draft = new AttributionDraft
            {
                Position = clause.At(speaker.Found ? Math.Min(speaker.Start, i) : i).Start,
                Speaker = speaker.Found ? clause.Span(speaker.Start, speaker.End) : null,
                InheritsSpeaker = !speaker.Found,
            };
            AddContent(clause, draft, i, i + 1);
            draft.TakesMore = speaker.Found && EndsQuoted(clause, i);
            drafts.Add(draft);
        }
    }

    private static bool IsAlone(in Clause clause, int quoted) =>
        clause.End - clause.Start == 1 || (clause.FirstContent() == quoted && quoted + 1 >= clause.LastContentEnd());

    // „…“, wollen die Demonstranten wissen; „…“, ließ ein Sprecher verlauten: whatever the verb, its subject spoke.
    private static NounPhrase SpeakerBehind(in Clause clause, int quoted)
    {
        if (quoted != clause.FirstContent() && clause.At(quoted - 1).Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Dash)) return NounPhrase.None;
        var verb = quoted + 1;
        while (clause.At(verb).Kind is TokenKind.Comma or TokenKind.Dash) verb++;
        var token = clause.At(verb);
        if (!token.IsWord || !char.IsLower(clause.Text[token.Start])) return NounPhrase.None;
        if (!token.Is(WordClass.Auxiliary) && token.Entry != default && (token.Entry.Form & (CueForm.Finite | CueForm.Base)) == 0) return NounPhrase.None;
        var subject = VerbSecondClause.BehindVerb(clause, verb, clause.End);
        return VerbSecondClause.Strength(clause, subject) >= 2 ? subject : NounPhrase.None;
    }

    // The subject of the clause that the words stand in, or of the one it hangs on.
    private static NounPhrase SpeakerOf(in Clause clause, int quoted)
    {
        var (start, end) = VerbSecondClause.Around(clause, quoted);
        for (var tries = 0; tries < MaxClauses; tries++)
        {
            var speaker = SpeakerIn(clause, start, end);
            if (VerbSecondClause.Strength(clause, speaker) >= 1) return speaker;
            if (start - 2 < clause.Start) break;
            (start, end) = VerbSecondClause.Around(clause, start - 2);
        }

        return NounPhrase.None;
    }

    private static NounPhrase SpeakerIn(in Clause clause, int start, int end)
    {
        var first = start;
        while (first < end && clause.At(first).Is(WordClass.Coordinator)) first++;
        var token = clause.At(first);
        if (token.Is(WordClass.That)) return NounPhrase.None;
        if (token.Is(WordClass.Viewpoint))
        {
            var view = SubjectFinder.After(clause, first + 1);
            if (VerbSecondClause.Strength(clause, view) >= 2) return view;
        }

        if (token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition))
            return clause.At(end - 1).Is(WordClass.ReportedMood) ? NounPhrase.None : VerbSecondClause.BehindVerb(clause, first, end);
        var afterComma = first > clause.Start && clause.At(first - 1).Kind == TokenKind.Comma;
        if (afterComma && (token.Is(WordClass.Relative) || (token.Is(WordClass.Definite) && EndsInVerb(clause, end))))
            return clause.At(first + 1).Is(WordClass.SubjectPronoun) ? new NounPhrase(first + 1, first + 2) : SubjectFinder.EndingBefore(clause, first - 1);
        var verb = VerbSecondClause.FiniteVerb(clause, start, end);
        // "…, die Ordnung sei …": whose words these are stands outside of the clause.
        if (verb < 0 || clause.At(verb).Is(WordClass.ReportedMood)) return NounPhrase.None;
        if (verb == start && afterComma && VerbOrder.SubjectBeforeComma(clause, start - 1) is { Found: true } whole) return whole;
        return VerbSecondClause.Subject(clause, start, verb, end);
    }

    private static bool EndsInVerb(in Clause clause, int end)
    {
        var token = clause.At(end - 1);
        return token.IsWord && char.IsLower(clause.Text[token.Start]) && (token.Is(WordClass.Auxiliary) || token.Entry == default || (token.Entry.Form & CueForm.Finite) != 0);
    }

    // "Deren Haltung nannte er …", "Die Frage stellte der Minister …": what opens the clause is its object.
    private static bool SubjectIsBehind(in Clause clause, int verb)
    {
        if (!clause.Lexicon.VerbSecond) return false;
        var (start, end) = VerbSecondClause.Around(clause, verb);
        return VerbSecondClause.FiniteVerb(clause, start, end) == verb && VerbSecondClause.Subject(clause, start, verb, end).Start > verb;
    }

    // The subject of the sentence's first clause that has one.
    private static NounPhrase MainSubject(in Clause clause, int before)
    {
        if (!clause.Lexicon.VerbSecond) return SubjectFinder.OfSentence(clause, before);
        var first = clause.FirstContent();
        for (var tries = 0; tries < MaxClauses && first < before; tries++)
        {
            var (start, end) = VerbSecondClause.Around(clause, first);
            var speaker = SpeakerIn(clause, start, Math.Min(end, before));
            if (VerbSecondClause.Strength(clause, speaker) >= 1 && speaker.End <= before) return speaker;
            first = end + 1;
        }

        return SubjectFinder.OfSentence(clause, before);
    }

    private static bool LeadsIntoQuote(in Clause clause, int start)
    {
        for (var i = start; i + 1 < clause.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Colon) return clause.At(i + 1).Kind == TokenKind.Quoted;
        }

        return false;
    }
}
