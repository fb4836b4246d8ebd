namespace NewsParsing;

/// <summary>Words and what is known of them, found by a slice of the text in any case. Case is folded by the invariant culture.</summary>
internal sealed class WordTable(IReadOnlyCollection<KeyValuePair<string, WordEntry>> entries)
{
    private const int MaxWordLength = 40;

    private readonly PackedTable<WordEntry> _packed = new(entries);
    private readonly SpanTable<WordEntry> _entries = new(entries);

    /// <summary>The entry of a word that was packed while it was read; default when it is unknown.</summary>
    public ref readonly WordEntry Find(in PackedWord word) => ref _packed.Find(word);

    /// <summary>The entry of <paramref name="word"/>, whatever its case; default when it is unknown.</summary>
    public WordEntry Find(ReadOnlySpan<char> word)
    {
        if (PackedWord.TryPack(word, out var packed)) return Find(packed);
        if (word.Length > MaxWordLength) return default;
        Span<char> folded = stackalloc char[MaxWordLength];
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            folded[i] = c < 128 ? (char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)) : c == '’' ? '\'' : char.ToLowerInvariant(c);
        }

        _entries.TryGetValue(folded[..word.Length], out var entry);
        return entry;
    }
}
