namespace NewsParsing;

/// <summary>Words and what is known of them, found by a slice of the text in any case. Case is folded by the invariant culture.</summary>
internal sealed class WordTable(IEnumerable<KeyValuePair<string, WordEntry>> entries)
{
    private const int MaxWordLength = 40;

    private readonly SpanTable<WordEntry> _entries = new(entries);

    /// <summary>As <see cref="Find(ReadOnlySpan{char})"/>, for a word of ASCII letters that was hashed in lower case while it was read.</summary>
    public WordEntry Find(ReadOnlySpan<char> letters, uint hash)
    {
        if (letters.Length > MaxWordLength) return default;
        _entries.TryGetLetters(letters, hash, out var entry);
        return entry;
    }

    /// <summary>The entry of <paramref name="word"/>, whatever its case; default when it is unknown.</summary>
    public WordEntry Find(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxWordLength) return default;
        Span<char> folded = stackalloc char[MaxWordLength];
        var hash = SpanTable<WordEntry>.EmptyHash;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            c = c < 128 ? (char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)) : c == '’' ? '\'' : char.ToLowerInvariant(c);
            folded[i] = c;
            hash = SpanTable<WordEntry>.Add(hash, c);
        }

        _entries.TryGetValue(folded[..word.Length], SpanTable<WordEntry>.End(hash), out var entry);
        return entry;
    }
}
