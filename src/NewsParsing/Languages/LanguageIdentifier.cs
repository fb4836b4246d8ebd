using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace NewsParsing;

/// <summary>Names the language of a text by its script and its commonest words.</summary>
internal static class LanguageIdentifier
{
    private const int MaxWords = 200;
    private const int MaxLetters = 3000;
    private const int MaxWordLength = 16;
    private const int MinHits = 4;

    // A text that short says it by one clear lead only.
    private const double MinLead = 1.15;
    private const double MinShare = 0.08;

    // A declaration is wrong only where it is plainly so: neighbours share many words (Danish and Norwegian, Spanish and Galician).
    private const int MinContradicting = 20;
    private const int MinContradictingLead = 4;

    private static readonly (string[] Tags, SpanTable<ulong> Words, PackedTable<ulong> Packed) Data = ReadData();

    /// <summary>A BCP 47 primary tag; null when the blocks say too little or two languages are as likely.</summary>
    public static string? Identify(IReadOnlyList<DraftBlock> blocks)
    {
        Span<int> hits = stackalloc int[Data.Tags.Length];
        return Identify(blocks, hits, MaxWords);
    }

    /// <summary>
    /// The language that the blocks are in where it cannot be the declared one: many more of its words stand in them, or its script
    /// does. Null where the declaration may be true, and for a declared language without words here.
    /// </summary>
    public static string? Contradicting(IReadOnlyList<DraftBlock> blocks, string declared)
    {
        Span<int> hits = stackalloc int[Data.Tags.Length];
        var primary = LanguageTag.Primary(declared).ToString().ToLowerInvariant();
        if (Array.BinarySearch(Data.Tags, primary, StringComparer.Ordinal) is not (>= 0 and var index) || Identify(blocks, hits, MaxWords / 2) is not { } found || found == primary) return null;
        if (Array.BinarySearch(Data.Tags, found, StringComparer.Ordinal) is not (>= 0 and var other)) return hits[index] < MinContradicting / 2 ? found : null;
        return hits[other] >= MinContradicting && hits[other] >= hits[index] * MinContradictingLead ? found : null;
    }

    private static string? Identify(IReadOnlyList<DraftBlock> blocks, Span<int> hits, int maxWords)
    {
        var tally = default(LanguageTally);
        int words = 0, letters = 0, kana = 0, hangul = 0, han = 0;
        foreach (var block in FromTheMiddle(blocks))
        {
            CountScripts(block.Text, ref letters, ref kana, ref hangul, ref han);
            CountWords(block.Text, ref tally, maxWords, ref words);
            if (words >= maxWords || letters >= MaxLetters) break;
        }

        tally.CopyTo(hits);
        var wide = kana + hangul + han;
        if (wide >= MinHits && wide * 3 > letters) return hangul * 2 > wide ? "ko" : kana * 12 > wide ? "ja" : "zh";
        return Best(hits, words);
    }

    // Furniture gathers at both ends of a page and is often English; the story is in the middle.
    private static IEnumerable<DraftBlock> FromTheMiddle(IReadOnlyList<DraftBlock> blocks)
    {
        var start = blocks.Count / 5;
        for (var i = start; i < blocks.Count; i++) yield return blocks[i];
        for (var i = 0; i < start; i++) yield return blocks[i];
    }

    private static string? Best(ReadOnlySpan<int> hits, int words)
    {
        int best = -1, second = 0;
        for (var i = 0; i < hits.Length; i++)
        {
            if (best < 0 || hits[i] > hits[best])
            {
                if (best >= 0) second = Math.Max(second, hits[best]);
                best = i;
            }
            else
            {
                second = Math.Max(second, hits[i]);
            }
        }

        var clear = best >= 0 && hits[best] >= MinHits && hits[best] >= second * MinLead && hits[best] >= words * MinShare;
        return clear ? Data.Tags[best] : null;
    }

    private static void CountScripts(ReadOnlySpan<char> text, ref int letters, ref int kana, ref int hangul, ref int han)
    {
        if (text.Length > MaxLetters) text = text[..MaxLetters];
        for (var i = 0; i < text.Length; i++)
        {
            i += AsciiRun(text[i..], ref letters);
            if (i == text.Length) break;
            var c = text[i];
            if (char.IsAsciiLetter(c)) letters++;
            else if (c < '\u3040') letters += char.IsLetter(c) ? 1 : 0;
            else if (c is <= '\u30FF') kana++;
            else if (c is >= '\uAC00' and <= '\uD7A3') hangul++;
            else if (c is >= '\u3400' and <= '\u9FFF') han++;
        }
    }

    /// <summary>Counts the letters of the ASCII at the head of the text, eight characters at a time, and returns how many characters those were.</summary>
    private static int AsciiRun(ReadOnlySpan<char> text, ref int letters)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var at = 0;
        for (; at + Vector128<ushort>.Count <= text.Length; at += Vector128<ushort>.Count)
        {
            var characters = Vector128.LoadUnsafe(ref first, (nuint)at);
            if (Vector128.GreaterThanAny(characters, Vector128.Create((ushort)'\u007F'))) break;
            var fromA = (characters | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a');
            letters += BitOperations.PopCount(Vector128.LessThan(fromA, Vector128.Create((ushort)('z' - 'a' + 1))).ExtractMostSignificantBits());
        }

        return at;
    }

    private static void CountWords(ReadOnlySpan<char> text, ref LanguageTally hits, int maxWords, ref int words)
    {
        Span<char> lower = stackalloc char[MaxWordLength];
        var limit = Math.Min(text.Length, MaxLetters);
        for (var i = 0; i < limit && words < maxWords;)
        {
            while (i < limit && !IsWordCharacter(text[i])) i++;
            var start = i;
            i += PackedWord.ReadLetters(text, i, limit, out var packed, out _);
            var isPacked = i > start && (i == limit || !IsWordCharacter(text[i]));
            while (i < limit && IsWordCharacter(text[i])) i++;
            if (i == start) break;
            words++;
            if (i - start > MaxWordLength || !(isPacked ? Data.Packed.TryGetValue(packed, out var mask) : TryFind(text[start..i], lower, out mask))) continue;
            hits.Add(mask);
        }
    }

    private static bool TryFind(ReadOnlySpan<char> word, Span<char> lower, out ulong mask)
    {
        for (var i = 0; i < word.Length; i++) lower[i] = word[i] < 128 ? (char)(word[i] | (char.IsAsciiLetterUpper(word[i]) ? 0x20 : 0)) : char.ToLowerInvariant(word[i]);
        return Data.Words.TryGetValue(lower[..word.Length], out mask);
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetter(c) || (c < 128 ? c == '\'' : IsWideWordCharacter(c));

    private static bool IsWideWordCharacter(char c) => char.IsLetter(c) || c is '\u200C' ||
        (c > '\u02FF' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    private static (string[] Tags, SpanTable<ulong> Words, PackedTable<ulong> Packed) ReadData()
    {
        var lists = JsonSerializer.Deserialize(EmbeddedData.ReadText("languages.stopwords.json"), PageWordsContext.Default.DictionaryStringString)
            ?? throw new InvalidOperationException("'languages.stopwords.json' is empty.");
        lists.Remove("provenance");
        var tags = lists.Keys.Order(StringComparer.Ordinal).ToArray();
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Length; i++)
        {
            foreach (var word in lists[tags[i]].Split(' '))
                words[word] = words.GetValueOrDefault(word) | (1UL << i);
        }

        return (tags, new SpanTable<ulong>(words), new PackedTable<ulong>(words));
    }

    /// <summary>Whether the word, in lower case, is one of the language's commonest; names are not.</summary>
    public static bool IsCommonWord(ReadOnlySpan<char> word, string language)
    {
        var index = Array.BinarySearch(Data.Tags, language, StringComparer.Ordinal);
        return index >= 0 && Data.Words.TryGetValue(word, out var mask) && (mask & (1UL << index)) != 0;
    }
}
