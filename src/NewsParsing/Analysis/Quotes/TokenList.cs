using System.Buffers;

namespace NewsParsing;

/// <summary>The tokens of one block after the other in one rented array: a list would grow anew for every article.</summary>
internal sealed class TokenList : IDisposable
{
    private const int InitialCapacity = 256;
    private Token[] _items = ArrayPool<Token>.Shared.Rent(InitialCapacity);

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref AsSpan()[index];

    /// <summary>Valid until the next token is added.</summary>
    public ReadOnlySpan<Token> AsSpan() => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void CopyFrom(ReadOnlySpan<Token> tokens)
    {
        Count = 0;
        if (tokens.Length > _items.Length) Pooled.Grow(ref _items, 0, tokens.Length);
        tokens.CopyTo(_items);
        Count = tokens.Length;
    }

    public void Add(in Token token)
    {
        if (Count == _items.Length) Pooled.Grow(ref _items, Count, InitialCapacity);
        _items[Count++] = token;
    }

    /// <summary>Room for so many more tokens; those that are written there are <see cref="Take">taken</see>.</summary>
    public Span<Token> Free(int length)
    {
        if (Count + length > _items.Length) Pooled.Grow(ref _items, Count, Count + length);
        return _items.AsSpan(Count, length);
    }

    public void Take(int length) => Count += length;

    public void Dispose()
    {
        Pooled.Return(ref _items);
        Count = 0;
    }
}
