using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing;

/// <summary>What characters tell of a line's shape, in any script.</summary>
internal static class TextFacts
{
    /// <summary>What ends a sentence, in any script.</summary>
    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？｡۔؟।॥‥");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»«›‹“)]}」』）】〉》*");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„‟«»‘’‚'「」『』‹›");

    /// <summary>No character before it is wide.</summary>
    public const char FirstWide = '\u3000';

    public static bool IsSentenceEnd(char c) => SentenceEnds.Contains(c);

    public static bool IsCloser(char c) => Closers.Contains(c);

    public static bool IsQuote(char c) => Quotes.Contains(c);

    /// <summary>Chinese, Japanese and Korean characters, which stand for more than a letter each.</summary>
    public static bool IsWide(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF')
        or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFF9F');

    /// <summary>The last character once closing quotation marks and brackets are passed over; NUL for none.</summary>
    public static char LastInk(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (!Closers.Contains(text[i]) && !char.IsWhiteSpace(text[i])) return text[i];
        }

        return '\0';
    }

    /// <summary>Whether it ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => IsSentenceEnd(LastInk(text));

    /// <summary>Up to the first space, or all of it.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space < 0 ? text : text[..space];
    }

    /// <summary>Takes the next word off <paramref name="rest"/>; false when none is left.</summary>
    public static bool TryTakeWord(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        rest = rest.TrimStart(' ');
        var space = rest.IndexOf(' ');
        word = space < 0 ? rest : rest[..space];
        rest = space < 0 ? [] : rest[space..];
        return !word.IsEmpty;
    }

    /// <summary>White-space separated words; without spaces, two wide characters count as one.</summary>
    public static int WordCount(ReadOnlySpan<char> text)
    {
        int words = 0, wide = 0;
        var within = false;
        for (var i = 0; i < text.Length; i++)
        {
            // Printable ASCII is counted eight characters at a time.
            while (text.Length - i >= Vector128<ushort>.Count && TryCountWords(text[i..], ref words, ref within)) i += Vector128<ushort>.Count;
            if (i == text.Length) break;
            var c = text[i];
            if (c >= FirstWide && IsWide(c)) wide++;
            var ink = c != ' ' && !char.IsWhiteSpace(c);
            if (ink && !within) words++;
            within = ink;
        }

        return Math.Max(words, wide / 2);
    }

    private static bool TryCountWords(ReadOnlySpan<char> text, ref int words, ref bool within)
    {
        var characters = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)));
        if (Vector128.GreaterThanAny(characters - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))) return false;
        var ink = Vector128.GreaterThan(characters, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
        words += BitOperations.PopCount(ink & ~((ink << 1) | (within ? 1u : 0)));
        within = ink >> (Vector128<ushort>.Count - 1) != 0;
        return true;
    }
}
