namespace NewsParsing;

/// <content>The verb stands before its subject: <c>"…," said NAME</c>.</content>
internal sealed partial class AttributionFinder
{
    // "a déclaré lundi la ministre", "dijo el martes a los periodistas el portavoz": when and to whom may stand before the subject.
    private static NounPhrase InvertedSubject(in Clause clause, int cue)
    {
        var first = cue + 1;
        if (!clause.Lexicon.ClauseNeedsThat) return SubjectFinder.After(clause, first);
        for (var i = first; i < clause.End && i - cue < MaxOwnSubjectTokens; i = first)
        {
            var token = clause.At(i);
            if (token.Is(WordClass.Temporal) && !token.Is(WordClass.Title)) first = i + 1;
            else if ((token.Is(WordClass.Determiner) || token.Kind == TokenKind.Number) && clause.At(i + 1).Is(WordClass.Temporal) && !clause.At(i + 1).Is(WordClass.Title)) first = i + 2;
            else if (token.Is(WordClass.Preposition) && !token.IsCapitalized && CueFinder.AfterPrepositionalPhrase(clause, i, clause.End) is var next && clause.At(next).Is(WordClass.Determiner) && next > i + 1) first = next;
            else break;
        }

        var subject = SubjectFinder.After(clause, first);
        return subject.Found ? subject : SubjectFinder.After(clause, cue + 1);
    }

    // "…, said NAME." inverts; "NAME, a lawyer, said the plan …" and "…, said her group planned …" do not.
    private static bool InversionCloses(in Clause clause, NounPhrase inverted, int comma)
    {
        for (var i = inverted.Start; i < inverted.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma) break;
            if (clause.LooksLikeVerb(i) && !clause.IsReducedRelative(i)) return false;
        }

        var named = SubjectFinder.Before(clause, comma + 1);
        for (var i = named.Start; named.Found && i < named.End && !clause.At(i).Is(WordClass.Relative); i++)
        {
            if (clause.LooksLikeVerb(i) && clause.At(i).Is(WordClass.Auxiliary)) return Closes(clause, inverted);
        }

        if (named.Found && (named.Start <= clause.FirstContent() || clause.At(named.Start - 1).Kind is TokenKind.Quoted)) return false;
        // "En un comunicado, su directora, Inés Olmedo, lamentó la decisión": a person stands before the verb, a thing behind it.
        if (named.Found && clause.At(named.End - 1).IsCapitalized && clause.At(inverted.Start).Is(WordClass.Determiner) && !HasClass(clause, inverted, WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.Title) && !clause.At(inverted.End - 1).IsCapitalized) return false;
        // "The mayor, Nora Holm, who flew home, promised an inquiry": all before the verb is its subject.
        if (named.Found && clause.At(named.Start - 1).Kind == TokenKind.Comma && SubjectFinder.OfSentence(clause, named.Start) is { Found: true } first && first.End == named.Start - 1 && !clause.LooksLikeVerb(first.End - 1)) return false;
        return Closes(clause, inverted);
    }

    // ", a lawyer, said the turmoil at the convention was over": the phrase behind the verb has a verb of its own.
    private static bool VerbFollows(in Clause clause, NounPhrase inverted)
    {
        for (var i = inverted.Start + 1; i < clause.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind is TokenKind.Comma || i >= inverted.End && token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Other) || token.Is(WordClass.Relative | WordClass.Subordinator)) return false;
            if (token.Is(WordClass.Auxiliary) && !token.IsCapitalized && !token.Is(WordClass.Temporal | WordClass.Title)) return true;
            if (clause.LooksLikeVerb(i) && !clause.IsReducedRelative(i)) return true;
        }

        return false;
    }

    private static bool Closes(in Clause clause, NounPhrase inverted)
    {
        if (VerbFollows(clause, inverted)) return false;
        var next = clause.At(inverted.End);
        if (next.Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon) return true;
        return next.Is(WordClass.Preposition | WordClass.Temporal | WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb);
    }
}
