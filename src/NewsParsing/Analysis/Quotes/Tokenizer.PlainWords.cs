using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing;

/// <content>Runs of plain words, which most of a text is: a small loop of their own, with nothing to ask but the lexicon (benchmarks: <c>WordBenchmarks</c>).</content>
internal static partial class Tokenizer
{
    private const int MaxRun = 64;

    /// <summary>
    /// Adds words of nothing but Latin letters as long as spaces and commas part them or a full stop ends the sentence, the marks too, and
    /// returns where the next token may begin: <paramref name="start"/> where the first is none.
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
            var letters = PackedWord.LettersOfStretch(text, i, limit);
            var at = 0;
            do
            {
                var length = BitOperations.TrailingZeroCount(~(letters >> at));
                var end = i + at + length;
                var mark = end < limit ? text[end] : ' ';
                goesOn = length is > 0 and <= PackedWord.MaxLength && count + 1 < free.Length
                    && (mark is ' ' or ',' || (mark == '.' && EndsSentence(text, end - length, end, limit, lexicon)));
                if (!goesOn) break;
                var packed = PackedWord.Of(text, end - length, limit, length, out var small);
                var entry = lexicon.Find(text.Slice(end - length, length), packed);
                var shape = count == 0 ? joined : TokenShape.None;
                if ((small & 1) == 0)
                {
                    if (!IsCommonNoun(entry, lexicon)) shape |= TokenShape.Capitalized;
                    if (small == 0 && length > 1) shape |= TokenShape.AllCaps;
                }

                free[count++] = new Token(end - length, end, TokenKind.Word, shape, entry);
                at += length + 1;
                if (mark == ' ') continue;
                free[count++] = new Token(end, end + 1, mark == ',' ? TokenKind.Comma : TokenKind.Stop, TokenShape.Joined, default);
                goesOn = end + 1 < limit && text[end + 1] == ' ';
                if (goesOn) at++;
            }
            while (goesOn && at < PackedWord.StretchLength - PackedWord.MaxLength && i + at < limit);
            i += at;
        }

        tokens.Take(count);
        return Math.Min(i, limit);
    }

    // A single full stop before a space or the end, and no part of the word: neither an abbreviation's nor an initial's.
    private static bool EndsSentence(ReadOnlySpan<char> text, int start, int stop, int limit, SpeechLexicon lexicon) =>
        (stop + 1 == limit || text[stop + 1] == ' ') && stop - start > 1 && lexicon.FindDotted(text[start..(stop + 1)]) == default;
}
