using System.Numerics;
using System.Runtime.Intrinsics;

namespace NewsParsing;

/// <summary>
/// Tells in one pass, and before anything is folded, which kinds of phrases a line may hold: each phrase has a word it cannot do
/// without. Most lines of a story hold none (benchmarks: <c>LineBenchmarks</c>).
/// </summary>
internal sealed class LineSieve
{
    private const int MinKey = 3;
    private const int Stride = PackedWord.StretchLength;

    // From here on scripts have other letters than those of our keys, or capitals of theirs.
    private const char FirstForeign = '\u0370';

    private readonly PackedTable<LineSigns> _words;

    // By their first two letters, and by the second and the third.
    private readonly OpeningFilter _openings = new();
    private readonly OpeningFilter _seconds = new();
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
            _openings.Add(word);
            _seconds.Add(word.AsSpan(1));
        }

        _words = new PackedTable<LineSigns>(words);
    }

    /// <summary>What the line may hold. A line with letters beyond the Latin ones may hold anything.</summary>
    public LineSigns SignsIn(ReadOnlySpan<char> line)
    {
        var signs = _always;
        ulong letterBefore = 0, smallBefore = 0;
        for (var at = 0; at < line.Length; at += Stride)
        {
            var stretch = line.Slice(at, Math.Min(Stride, line.Length - at));
            if (!TryFindLetters(stretch, out var letters, out var small)) return LineSigns.Any;
            // Behind a letter a word begins where a capital follows a small one: "dawn.Photo" as well as "dawnPhoto".
            var starts = letters & ~((letters << 1) | letterBefore) | letters & ~small & ((small << 1) | smallBefore);
            (letterBefore, smallBefore) = (letters >> (Stride - 1), small >> (Stride - 1));
            for (var hits = Hits(line, at, starts); hits != 0; hits &= hits - 1)
            {
                PackedWord.ReadLetters(line, at + BitOperations.TrailingZeroCount(hits), line.Length, out var word, out _);
                if (_words.TryGetValue(word, out var sign)) signs |= sign;
            }
        }

        return signs;
    }

    // Which of the starts open as a key does. Nothing branches on what is found: most words are none.
    private ulong Hits(ReadOnlySpan<char> line, int at, ulong starts)
    {
        ulong hits = 0;
        for (; starts != 0; starts &= starts - 1)
        {
            var start = BitOperations.TrailingZeroCount(starts);
            // The last two letters of the line are no key.
            if (at + start + 2 >= line.Length) return hits;
            var second = line[at + start + 1];
            hits |= (_openings.Bit(line[at + start], second) & _seconds.Bit(second, line[at + start + 2])) << start;
        }

        return hits;
    }

    /// <summary>The letters of ASCII among at most 64 characters, and the small ones of them; false where other scripts have letters.</summary>
    private static bool TryFindLetters(ReadOnlySpan<char> stretch, out ulong letters, out ulong small)
    {
        (letters, small) = (0, 0);
        for (var at = 0; at < stretch.Length; at += PackedWord.MaxLength)
        {
            var bytes = PackedWord.Sixteen(stretch, at, stretch.Length, out var beyondLatin1);
            if (beyondLatin1 && HasForeign(stretch.Slice(at, Math.Min(PackedWord.MaxLength, stretch.Length - at)))) return false;
            letters |= AsciiLetters(bytes | Vector128.Create((byte)0x20)) << at;
            small |= AsciiLetters(bytes) << at;
        }

        return true;
    }

    // The longest word is the rarest; two letters are too few to look for.
    private static string? Key(string phrase)
    {
        var longest = "";
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!char.IsAsciiLetter(phrase[i]) || (i > 0 && char.IsAsciiLetter(phrase[i - 1]))) continue;
            var length = PackedWord.ReadLetters(phrase, i, phrase.Length, out _, out _);
            if (length > longest.Length) longest = phrase.Substring(i, length);
        }

        return longest.Length >= MinKey ? longest : null;
    }

    private static ulong AsciiLetters(Vector128<byte> bytes) =>
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
}
