using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>
/// Where texts and values of a tree being built stand: what the tokenizer hands over as a slice of the source stays there,
/// the rest is copied behind it.
/// </summary>
internal sealed class CharacterStore
{
    private char[] _source = [];
    private char[] _buffer = [];
    private int _end;

    public void Reset(PageCharacters page) => (_source, _buffer, _end) = (page.Array, page.Array, page.Length);

    /// <summary>The place of the characters, which may be written over after the call where they are not the source's.</summary>
    public (int Start, int Length) Place(ReadOnlyMemory<char> text)
    {
        if (text.IsEmpty) return (0, 0);
        if (MemoryMarshal.TryGetArray(text, out var slice) && ReferenceEquals(slice.Array, _source)) return (slice.Offset, slice.Count);
        return (Append(text.Span), text.Length);
    }

    public ReadOnlySpan<char> At(int start, int length) => _buffer.AsSpan(start, length);

    /// <summary>Two texts as one; copies what does not stand side by side, and tells how many characters that were.</summary>
    public (int Start, int Length) Join(int start, int length, int secondStart, int secondLength, out int copied)
    {
        copied = 0;
        if (start + length == secondStart) return (start, length + secondLength);
        copied = secondLength;
        if (start + length != _end)
        {
            copied += length;
            start = AppendOwn(start, length);
        }

        AppendOwn(secondStart, secondLength);
        return (start, length + secondLength);
    }

    /// <summary>The array, which goes to the tree; the source goes back to the pool where it is another.</summary>
    public char[] Take()
    {
        var taken = _buffer;
        if (!ReferenceEquals(_source, taken)) Pooled.Return(ref _source);
        (_source, _buffer, _end) = ([], [], 0);
        return taken;
    }

    private int Append(ReadOnlySpan<char> text)
    {
        EnsureRoom(text.Length);
        text.CopyTo(_buffer.AsSpan(_end));
        _end += text.Length;
        return _end - text.Length;
    }

    private int AppendOwn(int start, int length)
    {
        EnsureRoom(length);
        _buffer.AsSpan(start, length).CopyTo(_buffer.AsSpan(_end));
        _end += length;
        return _end - length;
    }

    private void EnsureRoom(int length)
    {
        if (_end + length <= _buffer.Length) return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _end + length));
        _buffer.AsSpan(0, _end).CopyTo(larger);
        // The tokenizer still reads the source.
        if (!ReferenceEquals(_buffer, _source)) ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
