namespace NewsParsing;

/// <summary>Finds proper names: runs of capitalised words, titles and opening function words left out.</summary>
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
            if (!IsNameWord(tokens[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < tokens.Length && (IsNameWord(tokens[i]) || IsParticle(tokens, i))) i++;
            names.Add(new TextSpan(tokens[start].Start, WithoutPossessive(tokens[i - 1])));
        }
    }

    private static bool IsNameWord(Token token) => token.IsWord && token.IsCapitalized && (!token.Is(NotNames) || token.Is(WordClass.NameParticle) && !token.Is(WordClass.Determiner));

    private static bool IsParticle(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].IsWord && tokens[i].Is(WordClass.NameParticle) && i + 1 < tokens.Length && IsNameWord(tokens[i + 1]);

    private static int WithoutPossessive(Token token) => token.Has(TokenShape.Possessive) ? token.End - 2 : token.End;
}
