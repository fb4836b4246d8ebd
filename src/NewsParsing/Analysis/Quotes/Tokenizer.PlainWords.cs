using System.Numerics;
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
        // Where words end is told for 64 characters at once: what is known of one word need not be there when the next one is read.
        for (var goesOn = true; goesOn && i < limit;)
        {
            PackedWord.ReadStretch(text, i, limit, out var letters, out var spaces, out var commas);
            var at = 0;
            do
            {
                var length = BitOperations.TrailingZeroCount(~(letters >> at));
                var end = at + length;
                goesOn = length is > 0 and <= PackedWord.MaxLength && end < PackedWord.StretchLength && count + 1 < free.Length
                    && (((spaces | commas) >> end) & 1 | (i + end == limit ? 1ul : 0)) != 0;
                if (!goesOn) break;
                var packed = PackedWord.Of(text, i + at, limit, length, out var small);
                var entry = lexicon.Find(text.Slice(i + at, length), packed);
                var shape = i + at == start ? joined : TokenShape.None;
                if ((small & 1) == 0)
                {
                    if (!IsCommonNoun(entry, lexicon)) shape |= TokenShape.Capitalized;
                    if (small == 0 && length > 1) shape |= TokenShape.AllCaps;
                }

                free[count++] = new Token(i + at, i + end, TokenKind.Word, shape, entry);
                at = end + 1;
                if (((commas >> end) & 1) == 0) continue;
                free[count++] = new Token(i + end, i + at, TokenKind.Comma, TokenShape.Joined, default);
                goesOn = at < PackedWord.StretchLength && ((spaces >> at) & 1) != 0;
                if (goesOn) at++;
            }
            while (goesOn && at <= PackedWord.StretchLength - PackedWord.MaxLength - 1 && i + at < limit);
            i += at;
        }

        tokens.Take(count);
        return Math.Min(i, limit);
    }
}
