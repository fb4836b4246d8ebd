using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing;

/// <summary>
/// Packed words and what is known of them. Built once, then only read. Four words share a bucket and are compared at once, so that
/// nothing branches on whether a word is known, which nobody could predict of a text (benchmarks: <c>WordBenchmarks</c>).
/// </summary>
internal sealed class PackedTable<T>
{
    private const int BucketBits = 2;
    private const int BucketSize = 1 << BucketBits;
    private const int MinBits = 2;
    private const int HashBits = 64;
    private const int IndexBits = 16;
    private const uint IndexMask = (1u << IndexBits) - 1;

    // Of each slot the place of its word, counted from 1, under sixteen bits of the word's hash; 0 is a free slot, and those stand last in
    // their bucket. What a full bucket has no room for stands in the next one.
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
        while (1 << bits < packed.Count) bits++;
        (_entries, _slots, _shift) = ([.. packed], new uint[BucketSize << bits], HashBits - bits);
        for (var i = 1; i < _entries.Length; i++)
        {
            var hash = _entries[i].Word.Hash();
            var slot = (int)(hash >> _shift) << BucketBits;
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

    /// <summary>What is known of the word; default where nothing is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly T Find(in PackedWord word) => ref _entries[IndexOf(word)].Value;

    // 0 is the place of no word.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int IndexOf(in PackedWord word)
    {
        var hash = word.Hash();
        var bucket = (int)(hash >> _shift) << BucketBits;
        var slots = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_slots), (nuint)bucket);
        var same = Vector128.Equals(slots & Vector128.Create(~IndexMask), Vector128.Create(TagOf(hash))).ExtractMostSignificantBits();
        var found = _slots[bucket + (BitOperations.TrailingZeroCount(same | (1u << (BucketSize - 1))) & (BucketSize - 1))];
        var index = (int)(found & IndexMask & (same == 0 ? 0 : uint.MaxValue));
        ref readonly var known = ref _entries[index].Word;
        var isOther = (known.Low ^ word.Low) | (known.High ^ word.High);
        var isFull = slots.GetElement(BucketSize - 1);
        // Another word of the same tag, or one that may stand in the next bucket: one word in fifty.
        return (index != 0 ? isOther : isFull) == 0 ? index : IndexOfNext(word, hash);
    }

    private int IndexOfNext(in PackedWord word, ulong hash)
    {
        var slots = _slots;
        for (var slot = (int)(hash >> _shift) << BucketBits; slots[slot] is var found and not 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if ((found & ~IndexMask) != TagOf(hash)) continue;
            var index = (int)(found & IndexMask);
            ref readonly var known = ref _entries[index].Word;
            if (known.Low == word.Low && known.High == word.High) return index;
        }

        return 0;
    }

    // The bits under those that choose the bucket differ from word to word of one bucket.
    private static uint TagOf(ulong hash) => (uint)hash & ~IndexMask;
}
