namespace NewsParsing;

/// <summary>
/// Finds what may mean a source elsewhere than in an attribution: proper names (runs of capitalised words, titles and
/// opening function words left out) and bare descriptions ("the report").
/// </summary>
internal static class NameFinder
{
    private const WordClass NotNames = WordClass.Determiner | WordClass.Title | WordClass.SubjectPronoun | WordClass.Coordinator
        | WordClass.Subordinator | WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb | WordClass.Temporal;

    /// <summary>Appends the names among the tokens of one block.</summary>
    public static void Find(ReadOnlySpan<Token> tokens, List<TextSpan> names)
    {
        var i = 0;
        while (i < tokens.Length)
        {
            if (IsBareDescription(tokens, i)) names.Add(new TextSpan(tokens[i].Start, tokens[i + 1].End));
            if (!IsNameWord(tokens[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < tokens.Length && (IsNameWord(tokens[i]) || IsParticle(tokens, i))) i++;
            // "Passenger Dorothy Veitch": a role that opens the run is no part of the name.
            while (start + 1 < i && tokens[start].Is(WordClass.PersonNoun)) start++;
            // "Unseeded Swede Elsa Holm": nor is where she is from.
            start = BehindOrigin(tokens, start, i);
            names.Add(new TextSpan(tokens[start].Start, WithoutPossessive(tokens[i - 1])));
        }
    }

    private static int BehindOrigin(ReadOnlySpan<Token> tokens, int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (IsOrigin(tokens, i, end)) return i + 1;
        }

        return start;
    }

    /// <summary>"Swede Elsa Holm": the word at <paramref name="index"/> tells where somebody is from whose given and family name end the run.</summary>
    public static bool IsOrigin(ReadOnlySpan<Token> tokens, int index, int end) =>
        index + 2 < end && tokens[index].Is(WordClass.Demonym) && tokens[index + 1].Is(WordClass.MasculineName | WordClass.FeminineName);

    /// <summary>The sentence's first name of two words or more that follows a comma, a role or a verb.</summary>
    public static NounPhrase FirstFullName(in Clause clause)
    {
        for (var i = clause.Start + 1; i + 1 < clause.End; i++)
        {
            if (!IsNameWord(clause.At(i)) || !IsNameWord(clause.At(i + 1)) || IsNameWord(clause.At(i - 1))) continue;
            var before = clause.At(i - 1);
            if (before.Kind != TokenKind.Comma && !before.Is(WordClass.PersonNoun | WordClass.Be | WordClass.Title)) continue;
            var end = i + 2;
            while (end < clause.End && IsNameWord(clause.At(end))) end++;
            return new NounPhrase(i, end);
        }

        return NounPhrase.None;
    }

    // "the report", but not "the report of the commission" or "the report card".
    private static bool IsBareDescription(ReadOnlySpan<Token> tokens, int i)
    {
        if (!tokens[i].Is(WordClass.Definite) || i + 1 >= tokens.Length || tokens[i + 1].IsCapitalized) return false;
        if (!tokens[i + 1].Is(WordClass.DocumentNoun | WordClass.OrganizationNoun)) return false;
        return i + 2 >= tokens.Length || !tokens[i + 2].IsWord || !tokens[i + 2].Is(WordClasses.SourceNoun | WordClass.Genitive);
    }

    private static bool IsNameWord(in Token token) => token.IsWord && token.IsCapitalized && (!token.Is(NotNames) || token.Is(WordClass.NameParticle) && !token.Is(WordClass.Determiner));

    private static bool IsParticle(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].IsWord && tokens[i].Is(WordClass.NameParticle) && i + 1 < tokens.Length && IsNameWord(tokens[i + 1]);

    private static int WithoutPossessive(in Token token) => token.Has(TokenShape.Possessive) ? token.End - 2 : token.End;
}
