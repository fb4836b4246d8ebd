namespace NewsParsing;

/// <content>The subject of the sentence, behind whatever opens it: <c>A few days later, in Dunmore, NAME left</c></content>
internal static partial class SubjectFinder
{
    /// <summary>The subject of the sentence's main clause, for participles and coordinated verbs.</summary>
    public static NounPhrase OfSentence(in Clause clause, int before)
    {
        var i = clause.FirstContent();
        // "Then Holm, a nurse, left", "Last week Holm, a nurse, left": behind small words of time stands the subject.
        if (BehindTime(clause, i) is var behind && behind > i && HasComma(clause, behind + 1, before)) i = behind;
        // "On Monday, Smith …": an opening adjunct ends at its comma.
        else if (OpensAdjunct(clause, i))
        {
            for (var k = i; k < before; k++)
            {
                if (clause.At(k).Kind != TokenKind.Comma) continue;
                i = k + 1;
                if (!GoesOnAsAdjunct(clause, i, before)) break;
            }

            // No comma: "When he returned he began".
            while (i < before && clause.At(i).Is(WordClass.Subordinator | WordClass.Adverb) && !clause.At(i).Is(WordClass.SubjectPronoun)) i++;
        }

        if (i >= before) return NounPhrase.None;
        if (clause.At(i).Is(WordClass.SubjectPronoun)) return new NounPhrase(i, i + 1);
        var end = i;
        var named = false;
        var described = clause.At(i).Is(WordClass.Determiner);
        while (end < before && end - i < MaxPhraseTokens)
        {
            var token = clause.At(end);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) break;
            if (token.Is(WordClass.Auxiliary | WordClass.Relative) || clause.LooksLikeVerb(end) || clause.IsAdverb(end)) break;
            if (described && end > i + 1 && clause.At(end - 1).Is(WordClass.PersonNoun) && !clause.At(end - 1).IsCapitalized && !token.IsCapitalized
                && !token.Is(WordClass.Preposition | WordClass.Genitive | WordClass.Coordinator | WordClasses.SourceNoun)) break;
            if (named && !described && !token.IsCapitalized && !clause.At(end - 1).Is(WordClass.Demonym) && !clause.At(end - 1).Has(TokenShape.Possessive) && !NameFollows(clause, end) && !token.Is(WordClass.NameParticle | WordClass.Preposition | WordClass.Coordinator | WordClass.NameSuffix
                | WordClass.PersonNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun | WordClass.GroupNoun)) break;
            named = token.IsCapitalized && !token.Is(WordClass.Determiner);
            end++;
        }

        while (end > i && clause.At(end - 1).Is(WordClass.Preposition | WordClass.Coordinator)) end--;
        return end > i ? new NounPhrase(i, end) : NounPhrase.None;
    }

    private static int BehindTime(in Clause clause, int first)
    {
        var i = first;
        while (i - first < MaxGovernorTokens && clause.At(i).Is(WordClass.Adverb | WordClass.Temporal) && !clause.At(i).Is(WordClass.Preposition | WordClass.Title | WordClass.Subordinator)) i++;
        return !clause.Lexicon.VerbSecond && clause.At(i).IsWord && clause.At(i).IsCapitalized && !clause.At(i).Is(WordClass.Preposition | WordClass.Determiner) ? i : first;
    }

    private static bool OpensAdjunct(in Clause clause, int first)
    {
        var token = clause.At(first);
        if (token.Is(WordClass.Preposition | WordClass.Temporal | WordClass.Subordinator | WordClass.Adverb | WordClass.VerbParticle) || (token.Entry.Form & (CueForm.PresentParticiple | CueForm.PastParticiple)) != 0) return true;
        if (!clause.Lexicon.PlainOrder || !token.IsWord && token.Kind != TokenKind.Number) return false;
        // "Facing new questions, Holm …", "Essentially, her lawyers …": words with a capital only because they open the sentence.
        var next = clause.At(first + 1);
        if (first == clause.Start && !next.IsCapitalized && next.Kind != TokenKind.Stop)
        {
            var opensPhrase = next.IsWord && !clause.LooksLikeVerb(first + 1) || next.Kind is TokenKind.Number or TokenKind.Quoted;
            if (opensPhrase && EndsLike(clause, first, clause.Lexicon.ParticipleEndings)) return true;
            if (next.Kind == TokenKind.Comma && EndsLike(clause, first, clause.Lexicon.AdverbEndings)) return true;
        }

        // "A few days later, Holm …", "One month after she left, Holm …"
        if (!token.Is(WordClass.Determiner | WordClass.Quantifier) && token.Kind != TokenKind.Number) return false;
        var noun = first + 1;
        while (clause.At(noun).Is(WordClass.Determiner | WordClass.Quantifier) || clause.At(noun).Kind == TokenKind.Number) noun++;
        return clause.At(noun).Is(WordClass.Temporal) && !clause.At(noun).IsCapitalized && !clause.At(noun).Is(WordClass.Title)
            && (clause.At(noun + 1).Kind == TokenKind.Comma || clause.At(noun + 1).Is(WordClass.Temporal | WordClass.Preposition | WordClass.Adverb | WordClass.Subordinator) || clause.IsAdverb(noun + 1));
    }

    // As Clause.HasEnding, of a word with a capital.
    private static bool EndsLike(in Clause clause, int index, string[] endings)
    {
        if (!clause.At(index).IsWord || clause.At(index).Is(WordClasses.SourceNoun | WordClass.Title)) return false;
        foreach (var ending in endings)
        {
            if (clause.At(index).Length > ending.Length + MinStem && clause.WordAt(index).EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // "At a rally in Ames, Iowa, on Sunday, Holm …": the adjunct holds commas of its own.
    private static bool GoesOnAsAdjunct(in Clause clause, int first, int before)
    {
        if (clause.At(first).Is(WordClass.Preposition | WordClass.Temporal) && !clause.At(first).Is(WordClass.Title)) return HasComma(clause, first, before);
        if (clause.At(first + 1).Kind != TokenKind.Comma || !clause.At(first).IsCapitalized) return false;
        return clause.At(first).Has(TokenShape.EndsInStop) || clause.At(first + 2).Is(WordClass.Preposition | WordClass.Temporal) && HasComma(clause, first + 2, before);
    }

    private static bool HasComma(in Clause clause, int first, int before) => clause.IndexOf(TokenKind.Comma, first, before) >= 0;

    // "Republican presidential candidate Nora Holm": the name is still to come.
    private static bool NameFollows(in Clause clause, int index)
    {
        var i = index;
        while (clause.At(i).IsWord && !clause.At(i).IsCapitalized && !clause.LooksLikeVerb(i) && !clause.IsAdverb(i) && i - index < MaxGovernorTokens) i++;
        return clause.At(i).IsCapitalized && clause.At(i - 1).Is(WordClasses.SourceNoun);
    }
}
