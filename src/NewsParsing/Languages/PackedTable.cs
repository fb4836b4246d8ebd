namespace NewsParsing;

/// <summary>Packed words and what is known of them. Built once, then only read; open addressing at half load, so small that it stays in the cache.</summary>
internal sealed class PackedTable<T>
{
    private const int MinBits = 4;
    private const int HashBits = 64;
    private const int IndexBits = 16;
    private const uint IndexMask = (1u << IndexBits) - 1;

    // Of each slot the place of its word, counted from 1, under sixteen bits of the word's hash; 0 is a free slot.
    private readonly uint[] _slots;
    private readonly (PackedWord Word, T Value)[] _entries;
    private readonly int _shift;

    /// <summary>The entries whose keys can be packed as they stand; the others are left out.</summary>
    public PackedTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        List<(PackedWord Word, T Value)> packed = [default];
        foreach (var (key, value) in entries)
        {
            // A curly apostrophe is looked up as a straight one.
            if (key.Length == 0 || key.Contains('’', StringComparison.Ordinal) || !PackedWord.TryPack(key, out var word)) continue;
            packed.Add((word, value));
        }

        if (packed.Count > IndexMask) throw new InvalidOperationException("Too many words for one table.");
        var bits = MinBits;
        while (1 << bits < packed.Count * 2) bits++;
        (_entries, _slots, _shift) = ([.. packed], new uint[1 << bits], HashBits - bits);
        for (var i = 1; i < _entries.Length; i++)
        {
            var hash = _entries[i].Word.Hash();
            var slot = (int)(hash >> _shift);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = TagOf(hash) | (uint)i;
        }
    }

    public bool TryGetValue(in PackedWord word, out T value)
    {
        var index = IndexOf(word);
        value = _entries[index].Value;
        return index != 0;
    }

    // 0 is the place of no word.
    private int IndexOf(in PackedWord word)
    {
        var hash = word.Hash();
        var slots = _slots;
        for (var slot = (int)(hash >> _shift); slots[slot] is var found and not 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if ((found & ~IndexMask) != TagOf(hash)) continue;
            var index = (int)(found & IndexMask);
            ref readonly var known = ref _entries[index].Word;
            if (known.Low == word.Low && known.High == word.High) return index;
        }

        return 0;
    }

    // The bits under those that choose the slot differ from word to word of one slot.
    private static uint TagOf(ulong hash) => (uint)hash & ~IndexMask;
}
