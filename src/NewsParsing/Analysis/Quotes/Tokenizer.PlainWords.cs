using System.Runtime.CompilerServices;

namespace NewsParsing;

/// <content>Runs of plain words, which most of a text is: a small loop of their own, with nothing to ask but the lexicon (benchmarks: <c>WordBenchmarks</c>).</content>
internal static partial class Tokenizer
{
    private const int MaxRun = 64;

    /// <summary>
    /// Adds words of nothing but Latin letters as long as spaces and commas part them, the commas too, and returns where the next token may
    /// begin: <paramref name="start"/> where the first is none.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int PlainWords(ReadOnlySpan<char> text, int start, int limit, TokenShape joined, SpeechLexicon lexicon, TokenList tokens)
    {
        // Never past the next token at which the run is asked.
        var free = tokens.Free(Math.Min(MaxRun, TokensBetweenAsking - (tokens.Count % TokensBetweenAsking)));
        var count = 0;
        var i = start;
        while (i < limit && count + 1 < free.Length)
        {
            var length = PackedWord.ReadLetters(text, i, limit, out var packed, out var small);
            var end = i + length;
            var next = end < limit ? text[end] : ' ';
            if (length == 0 || next is not (' ' or ',')) break;
            var entry = lexicon.Find(text.Slice(i, length), packed);
            var shape = i == start ? joined : TokenShape.None;
            if ((small & 1) == 0)
            {
                if (!IsCommonNoun(entry, lexicon)) shape |= TokenShape.Capitalized;
                if (small == 0 && length > 1) shape |= TokenShape.AllCaps;
            }

            free[count++] = new Token(i, end, TokenKind.Word, shape, entry);
            i = end + 1;
            if (next != ',') continue;
            free[count++] = new Token(end, end + 1, TokenKind.Comma, TokenShape.Joined, default);
            if (i >= limit || text[i] != ' ') break;
            i++;
        }

        tokens.Take(count);
        return Math.Min(i, limit);
    }
}
