namespace NewsParsing;

/// <summary>
/// Words and what is known of them, found by a slice of the text without making a string. Case is folded by the invariant
/// culture. Open addressing at half load; built once, then only read. (FrozenDictionary finds spans only from .NET 9 on.)
/// </summary>
internal sealed class WordTable
{
    private const int MaxWordLength = 40;

    private readonly string?[] _words;
    private readonly WordEntry[] _entries;
    private readonly int _mask;

    private WordTable(int capacity)
    {
        _words = new string?[capacity];
        _entries = new WordEntry[capacity];
        _mask = capacity - 1;
    }

    public static WordTable Build(IReadOnlyDictionary<string, WordEntry> entries)
    {
        var capacity = 16;
        while (capacity < entries.Count * 2) capacity *= 2;
        var table = new WordTable(capacity);
        foreach (var (word, entry) in entries)
        {
            var slot = table.Slot(word);
            table._words[slot] = word;
            table._entries[slot] = entry;
        }

        return table;
    }

    /// <summary>The entry of <paramref name="word"/>, whatever its case; default when it is unknown.</summary>
    public WordEntry Find(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxWordLength) return default;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            folded[i] = c < 128 ? (char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)) : c == '’' ? '\'' : char.ToLowerInvariant(c);
        }

        return _entries[Slot(folded)];
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        var slot = (int)Hash(word) & _mask;
        while (_words[slot] is { } taken && !word.SequenceEqual(taken)) slot = (slot + 1) & _mask;
        return slot;
    }

    // FNV-1a: short keys, no need to resist an attacker, since the table's words are ours.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
