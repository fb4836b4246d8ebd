namespace NewsParsing;

/// <content>A subject that commas run through: <c>Nora Holm, 30, of Dunmore, Ohio, who was there, said</c></content>
internal static partial class SubjectFinder
{
    private const int MaxAcross = 60;
    private const int MaxHead = 8;

    /// <summary>The whole of the phrase that ends before <paramref name="end"/>, where more than one comma stands in it; none where it is no single phrase.</summary>
    private static NounPhrase AcrossCommas(in Clause clause, int end, int minCommas)
    {
        var start = end;
        while (start > clause.Start && end - start < MaxAcross && RunsThrough(clause.At(start - 1))) start--;
        if (end - start >= MaxAcross) return NounPhrase.None;
        var first = clause.FirstContent();
        if (start < first) start = first;
        // "On Monday, Holm, 30, …": the adjunct ends at its comma.
        if (start == first && clause.At(start).Is(WordClass.Adverb) && clause.At(start + 1).IsWord && !clause.At(start + 1).Is(WordClass.Preposition)) start++;
        else if (start == first && clause.At(start).Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb) && !clause.At(start).Is(WordClass.Title))
        {
            do
            {
                while (start < end && clause.At(start).Kind != TokenKind.Comma) start++;
                start++;
            }
            while (start < end && GoesOnAsAdjunct(clause, start, end));
        }

        var commas = 0;
        for (var i = start; i < end; i++) commas += clause.At(i).Kind == TokenKind.Comma ? 1 : 0;
        return (commas >= minCommas || commas == 0 && start > first) && IsOnePhrase(clause, start, end) ? new NounPhrase(start, WithoutAside(clause, start, end)) : NounPhrase.None;
    }

    // "Holm, 45, in a statement, said": how it was said is no part of who said it.
    private static int WithoutAside(in Clause clause, int start, int end)
    {
        var comma = end - 1;
        while (comma > start && clause.At(comma).Kind != TokenKind.Comma) comma--;
        var token = clause.At(comma + 1);
        return comma > start && token.Is(WordClass.Preposition | WordClass.Adverb) && !token.IsCapitalized && !token.Is(WordClass.Genitive | WordClass.OriginPreposition) && clause.At(comma + 1).Kind == TokenKind.Word ? comma : end;
    }

    // "“…,” another friend, Mariam Holm told the paper", "Nora Holm (R-Ohio), a farmer from Dunmore told": the comma that closes the apposition is missing.
    private static NounPhrase WithoutLastComma(in Clause clause, NounPhrase phrase, int verb)
    {
        var whole = AcrossCommas(clause, phrase.End, minCommas: 1);
        if (!whole.Found || whole.Start >= phrase.Start || clause.At(phrase.Start).Is(WordClass.SubjectPronoun)) return NounPhrase.None;
        var before = clause.At(whole.Start - 1);
        var comma = CommaAfter(clause, whole.Start, whole.End);
        if (before.Kind == TokenKind.Quoted && before.Has(TokenShape.EndsInComma | TokenShape.EndsInStop)) return clause.At(comma - 1).IsCapitalized || clause.At(comma - 1).Is(WordClass.PersonNoun) ? whole : NounPhrase.None;
        // "Holm, a spokesman said, would …": the attribution stands between subject and verb.
        return clause.At(verb + 1).IsWord && clause.At(phrase.Start).Is(WordClass.Determiner) && !clause.At(phrase.Start).Is(WordClass.Definite) && comma - whole.Start > 1 && clause.At(whole.Start).IsCapitalized && clause.At(whole.Start + 1).IsCapitalized ? whole : NounPhrase.None;
    }

    private static bool RunsThrough(Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Comma or TokenKind.Open or TokenKind.Close or TokenKind.Other
        || token.Kind == TokenKind.Quoted && !token.Has(TokenShape.Substantial | TokenShape.EndsInComma | TokenShape.EndsInStop);

    // A name or role, and behind its comma nothing but what tells of it.
    private static bool IsOnePhrase(in Clause clause, int start, int end)
    {
        var comma = CommaAfter(clause, start, end);
        if (comma - start is < 1 or > MaxHead || !IsHead(clause, start, comma)) return false;
        var relative = false;
        for (var first = comma + 1; first < end; first = comma + 1)
        {
            comma = CommaAfter(clause, first, end);
            var token = clause.At(first);
            var opensRelative = token.Is(WordClass.Relative);
            if (!opensRelative && !(relative ? GoesOnWithHead(token) : TellsOfHead(clause, first))) return false;
            relative |= opensRelative;
            if (!relative && HasVerb(clause, first, comma)) return false;
        }

        return true;
    }

    private static int CommaAfter(in Clause clause, int first, int end)
    {
        var depth = 0;
        for (var i = first; i < end; i++)
        {
            if (clause.At(i).Kind == TokenKind.Open) depth++;
            if (clause.At(i).Kind == TokenKind.Close) depth--;
            if (clause.At(i).Kind == TokenKind.Comma && depth <= 0) return i;
        }

        return end;
    }

    private static bool IsHead(in Clause clause, int start, int comma)
    {
        var first = clause.At(start);
        if (!first.IsWord || first.Is(WordClass.SubjectPronoun | WordClass.Subordinator | WordClass.Preposition | WordClass.Coordinator | WordClass.Adverb | WordClass.Auxiliary)
            || first.Is(WordClass.Temporal) && !first.Is(WordClass.Title) || IsParticiple(clause, start) || HasVerb(clause, start, comma)) return false;
        var last = comma - 1;
        if (clause.At(last).Kind == TokenKind.Close && OpenBefore(clause, last) is var open and > 0) last = open - 1;
        var noun = clause.At(last);
        if (noun.Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun)) return true;
        // A single word at the sentence's head may be anything.
        return noun.IsCapitalized && (last > start || start > clause.FirstContent());
    }

    private static bool TellsOfHead(in Clause clause, int first)
    {
        var token = clause.At(first);
        if (token.Kind == TokenKind.Number) return true;
        if (!GoesOnWithHead(token)) return false;
        return token.IsCapitalized || token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Former | WordClass.Title | WordClass.NameSuffix | WordClasses.SourceNoun) || IsParticiple(clause, first);
    }

    // Within "whose book, Tides, tells of floods" any word may stand but one that opens another clause.
    private static bool GoesOnWithHead(Token token) =>
        token.IsWord && !token.Is(WordClass.SubjectPronoun | WordClass.Coordinator | WordClass.That) && (!token.Is(WordClass.Subordinator) || token.Is(WordClass.Preposition));

    private static bool HasVerb(in Clause clause, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.Relative)) return false;
            if (clause.LooksLikeVerb(i) && (!clause.IsReducedRelative(i) || clause.At(i).Entry.Frame.HasFlag(CueFrame.Clause))) return true;
        }

        return false;
    }

    /// <summary>"Calling it a farce, Holm left": the subject that has a verb of its own behind the comma.</summary>
    public static NounPhrase BehindComma(in Clause clause, int first)
    {
        for (var i = first + 1; i < clause.End && i - first < MaxAcross; i++)
        {
            if (clause.At(i).Kind is TokenKind.Semicolon or TokenKind.Colon) break;
            var border = clause.At(i).Kind == TokenKind.Comma || clause.At(i).Kind == TokenKind.Quoted && clause.At(i).Has(TokenShape.EndsInComma);
            if (border && SubjectAt(clause, i + 1) is { Found: true } subject) return subject;
        }

        return NounPhrase.None;
    }

    /// <summary>"prosecutors charged him and Holm fired her chief, saying": the subject of the last clause that "and" joins.</summary>
    public static NounPhrase OfJoinedClause(in Clause clause, int before)
    {
        for (var i = before - 1; i > clause.FirstContent() && before - i < MaxAcross; i--)
        {
            if (clause.At(i).Is(WordClass.Coordinator) && SubjectAt(clause, i + 1) is { Found: true } subject && subject.End < before)
                return HasVerb(clause, clause.FirstContent(), i) ? subject : NounPhrase.None;
            if (clause.At(i).Is(WordClass.That | WordClass.Relative | WordClass.Subordinator) || clause.At(i).Kind is TokenKind.Semicolon or TokenKind.Colon) break;
        }

        return NounPhrase.None;
    }

    // A phrase at whose end its verb stands.
    private static NounPhrase SubjectAt(in Clause clause, int first)
    {
        var token = clause.At(first);
        if (!token.IsWord || token.Is(WordClass.Relative | WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.That) || token.Is(WordClass.Temporal) && !token.Is(WordClass.Title)) return NounPhrase.None;
        if (!token.IsCapitalized && !token.Is(WordClass.Determiner | WordClass.SubjectPronoun | WordClasses.SourceNoun)) return NounPhrase.None;
        if (token.Is(WordClass.SubjectPronoun)) return new NounPhrase(first, first + 1);
        for (var i = first + 1; i < clause.End && i - first <= MaxHead; i++)
        {
            if (clause.At(i).Kind is not (TokenKind.Word or TokenKind.Number)) break;
            if (clause.At(i).Is(WordClass.Auxiliary) || clause.LooksLikeVerb(i) && !clause.IsReducedRelative(i)) return new NounPhrase(first, Math.Max(first + 1, VerbGroupStart(clause, i)));
            if (clause.At(i).Is(WordClass.Relative | WordClass.That | WordClass.Coordinator)) break;
        }

        return NounPhrase.None;
    }
}
