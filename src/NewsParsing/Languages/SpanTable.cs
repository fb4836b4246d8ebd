using System.Collections.Frozen;

namespace NewsParsing;

/// <summary>A frozen dictionary of strings that is asked with spans: no word of a text becomes a string to be looked up.</summary>
internal sealed class SpanTable<T>
{
    // Keyed by hash, since .NET 8 has no lookup of a frozen dictionary by span; the rare collision shares a bucket.
    private readonly FrozenDictionary<int, KeyValuePair<string, T>[]> _buckets;

    public SpanTable(IEnumerable<KeyValuePair<string, T>> entries) => _buckets = entries
        .GroupBy(e => string.GetHashCode(e.Key.AsSpan(), StringComparison.Ordinal))
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    public bool TryGetValue(ReadOnlySpan<char> key, out T value)
    {
        if (_buckets.TryGetValue(string.GetHashCode(key, StringComparison.Ordinal), out var bucket))
        {
            foreach (var (text, found) in bucket)
            {
                if (!key.SequenceEqual(text)) continue;
                value = found;
                return true;
            }
        }

        value = default!;
        return false;
    }
}
