using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing;

/// <summary>
/// Tells in one pass, and before anything is folded, which kinds of phrases a line may hold: each phrase has a word it cannot do
/// without. Most lines of a story hold none (benchmarks: <c>LineBenchmarks</c>).
/// </summary>
internal sealed class LineSieve
{
    private const int OpeningLength = 4;
    private const int OpeningBits = 12;
    private const int HashBits = 64;

    // From here on scripts have other letters than those of our keys, or capitals of theirs.
    private const char FirstForeign = '\u0370';

    private readonly PackedTable<LineSigns> _words;

    // One bit for the first four letters of each word that is looked for.
    private readonly uint[] _openings = new uint[(1 << OpeningBits) / 32];
    private readonly LineSigns _always;

    public LineSieve(IEnumerable<(PhraseSet Phrases, LineSigns Sign)> kinds)
    {
        var words = new Dictionary<string, LineSigns>(StringComparer.Ordinal);
        foreach (var (phrases, sign) in kinds)
        {
            foreach (var phrase in phrases.Folded)
            {
                if (Key(phrase) is { } key) words[key] = words.GetValueOrDefault(key) | sign;
                else if (phrase.AsSpan().IndexOfAnyInRange(FirstForeign, char.MaxValue) < 0) _always |= sign;
            }
        }

        foreach (var word in words.Keys)
        {
            var opening = Opening(word, 0);
            _openings[opening >> 5] |= 1u << (opening & 31);
        }

        _words = new PackedTable<LineSigns>(words);
    }

    /// <summary>What the line may hold. A line with letters beyond the Latin ones may hold anything.</summary>
    public LineSigns SignsIn(ReadOnlySpan<char> line)
    {
        var signs = _always;
        uint letterBefore = 0, smallBefore = 0;
        for (var at = 0; at < line.Length; at += PackedWord.MaxLength)
        {
            var bytes = PackedWord.Sixteen(line, at, line.Length, out var beyondLatin1);
            if (beyondLatin1 && HasForeign(line.Slice(at, Math.Min(PackedWord.MaxLength, line.Length - at)))) return LineSigns.Any;
            var letters = AsciiLetters(bytes | Vector128.Create((byte)0x20));
            var small = AsciiLetters(bytes);
            // Behind a letter a word begins where a capital follows a small one: "dawn.Photo" as well as "dawnPhoto".
            var starts = letters & ~((letters << 1) | letterBefore) | letters & ~small & ((small << 1) | smallBefore);
            (letterBefore, smallBefore) = (letters >> (PackedWord.MaxLength - 1), small >> (PackedWord.MaxLength - 1));
            for (; starts != 0; starts &= starts - 1)
            {
                var start = at + BitOperations.TrailingZeroCount(starts);
                var opening = Opening(line, start);
                if ((_openings[opening >> 5] & (1u << (opening & 31))) == 0) continue;
                PackedWord.ReadLetters(line, start, line.Length, out var word, out _);
                if (_words.TryGetValue(word, out var sign)) signs |= sign;
            }
        }

        return signs;
    }

    // The longest word is the rarest.
    private static string? Key(string phrase)
    {
        var longest = "";
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!char.IsAsciiLetter(phrase[i]) || (i > 0 && char.IsAsciiLetter(phrase[i - 1]))) continue;
            var length = PackedWord.ReadLetters(phrase, i, phrase.Length, out _, out _);
            if (length > longest.Length) longest = phrase.Substring(i, length);
        }

        return longest.Length > 0 ? longest : null;
    }

    private static uint AsciiLetters(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a' + 1))).ExtractMostSignificantBits();

    // General punctuation has no letters.
    private static bool HasForeign(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= FirstForeign && c is not ((>= '\u2010' and <= '\u2027') or '€')) return true;
        }

        return false;
    }

    /// <summary>A number of twelve bits from the ASCII letters at <paramref name="start"/>, at most four, whatever their case.</summary>
    private static int Opening(ReadOnlySpan<char> text, int start)
    {
        ulong four = 0;
        if (start + OpeningLength <= text.Length)
            four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start)));
        else
            for (var i = text.Length - 1; i >= start; i--) four = (four << 16) | text[i];
        four |= 0x0020_0020_0020_0020;
        // A borrow or a carry leaves a lane only where that lane holds no letter, and so only the lanes behind the word's end are wrong.
        var fromA = four - 0x0061_0061_0061_0061;
        var others = ((fromA + 0x7FE6_7FE6_7FE6_7FE6) | fromA) & 0x8000_8000_8000_8000;
        var end = BitOperations.TrailingZeroCount(others) & ~15;
        if (end < HashBits) four &= (1ul << end) - 1;
        return (int)((four * 0x9E37_79B9_7F4A_7C15) >> (HashBits - OpeningBits));
    }
}
