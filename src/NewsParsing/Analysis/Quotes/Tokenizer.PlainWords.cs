namespace NewsParsing;

/// <content>Runs of plain words, which most of a text is: a small loop of their own, with nothing to ask but the lexicon (benchmarks: <c>WordBenchmarks</c>).</content>
internal static partial class Tokenizer
{
    /// <summary>
    /// Adds words of nothing but Latin letters as long as spaces and commas part them, the commas too, and returns where the first
    /// other token may begin: <paramref name="start"/> where the first is none.
    /// </summary>
    private static int PlainWords(ReadOnlySpan<char> text, int start, int limit, TokenShape joined, SpeechLexicon lexicon, TokenList tokens)
    {
        var i = start;
        while (i < limit)
        {
            var length = PackedWord.ReadLetters(text, i, limit, out var packed, out var small);
            var end = i + length;
            var next = end < limit ? text[end] : ' ';
            if (length == 0 || next is not (' ' or ',')) return i;
            var entry = lexicon.Find(text.Slice(i, length), packed);
            var shape = i == start ? joined : TokenShape.None;
            if ((small & 1) == 0)
            {
                if (!IsCommonNoun(entry, lexicon)) shape |= TokenShape.Capitalized;
                if (small == 0 && length > 1) shape |= TokenShape.AllCaps;
            }

            tokens.Add(new Token(i, end, TokenKind.Word, shape, entry));
            i = end;
            if (next == ',')
            {
                tokens.Add(new Token(end, end + 1, TokenKind.Comma, TokenShape.Joined, default));
                i++;
                if (i >= limit || text[i] != ' ') return i;
            }

            i++;
            if (tokens.Count % TokensBetweenAsking == 0) break;
        }

        return Math.Min(i, limit);
    }
}
