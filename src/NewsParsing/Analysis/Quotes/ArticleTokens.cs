using System.Buffers;

namespace NewsParsing;

/// <summary>The tokens of the body, so that a phrase found in it need not be cut and looked up anew.</summary>
internal sealed class ArticleTokens : IDisposable
{
    private const int InitialCapacity = 1024;

    // No article has so many; what a longer text has beyond them is cut again.
    private const int MaxKept = 1 << 16;

    private Token[] _items = ArrayPool<Token>.Shared.Rent(InitialCapacity);
    private int _count;

    /// <summary>Keeps a block's tokens; the blocks come in order.</summary>
    public void Keep(ReadOnlySpan<Token> block)
    {
        if (_count + block.Length > MaxKept) return;
        if (_count + block.Length > _items.Length) Pooled.Grow(ref _items, _count, _count + block.Length);
        block.CopyTo(_items.AsSpan(_count));
        _count += block.Length;
    }

    /// <summary>The tokens from one that begins with the span to one that ends with it; empty where there are none.</summary>
    public ReadOnlySpan<Token> Of(TextSpan span)
    {
        var first = 0;
        for (var length = _count; length > 1;)
        {
            var half = length / 2;
            first = _items[first + half].Start <= span.Start ? first + half : first;
            length -= half;
        }

        if (_count == 0 || _items[first].Start != span.Start) return [];
        var end = first;
        while (end < _count && _items[end].End < span.End) end++;
        return end < _count && _items[end].End == span.End ? _items.AsSpan(first, end + 1 - first) : [];
    }

    public void Dispose()
    {
        Pooled.Return(ref _items);
        _count = 0;
    }
}
