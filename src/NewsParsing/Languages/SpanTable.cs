namespace NewsParsing;

/// <summary>
/// A dictionary of strings that is asked with spans: no word of a text becomes a string to be looked up. Built once, then
/// only read; open addressing at half load. (A frozen dictionary finds spans only from .NET 9 on.)
/// </summary>
internal sealed class SpanTable<T>
{
    private const int MinCapacity = 16;

    // 0 marks a free slot; a hash is never 0.
    private readonly uint[] _hashes;
    private readonly string[] _keys;
    private readonly T[] _values;
    private readonly int _mask;

    public SpanTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var all = entries.ToArray();
        var capacity = MinCapacity;
        while (capacity < all.Length * 2) capacity *= 2;
        (_hashes, _keys, _values, _mask) = (new uint[capacity], new string[capacity], new T[capacity], capacity - 1);
        foreach (var (key, value) in all)
        {
            var slot = Slot(key, Hash(key));
            (_hashes[slot], _keys[slot], _values[slot]) = (Hash(key), key, value);
        }
    }

    /// <summary>What a hash begins with; <see cref="Add"/> each character, then <see cref="End"/>.</summary>
    public const uint EmptyHash = 2166136261u;

    public bool TryGetValue(ReadOnlySpan<char> key, out T value) => TryGetValue(key, Hash(key), out value);

    /// <summary>For whoever makes the key one character at a time and can hash it on the way.</summary>
    public bool TryGetValue(ReadOnlySpan<char> key, uint hash, out T value)
    {
        var slot = Slot(key, hash);
        value = _values[slot];
        return _hashes[slot] != 0;
    }

    /// <summary>The slot that holds the key, or the free one where it would stand.</summary>
    private int Slot(ReadOnlySpan<char> key, uint hash)
    {
        var slot = (int)hash & _mask;
        while (_hashes[slot] != 0 && (_hashes[slot] != hash || !key.SequenceEqual(_keys[slot]))) slot = (slot + 1) & _mask;
        return slot;
    }

    // FNV-1a: the keys are our own words, so no attacker can choose them.
    public static uint Add(uint hash, char c) => (hash ^ c) * 16777619u;

    public static uint End(uint hash) => (hash ^ (hash >> 15)) | 1u;

    private static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = EmptyHash;
        foreach (var c in key) hash = Add(hash, c);
        return End(hash);
    }
}
