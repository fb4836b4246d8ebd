using System.Buffers;

namespace NewsParsing;

/// <summary>
/// The characters of a page while its tree is built: texts and values are slices of the source, decoded in place, since what a
/// reference stands for is never longer. Texts that come together though they stood apart are joined in place too where
/// nothing between them is needed, else behind the source.
/// </summary>
internal sealed class CharacterStore
{
    private int _end;
    private int _needed;

    /// <summary>Moves to a larger array when texts are joined behind the source; whoever reads on asks again.</summary>
    public char[] Array { get; private set; } = [];

    public void Reset(PageCharacters page) => (Array, _end, _needed) = (page.Array, page.Length, 0);

    /// <summary>Notes that the characters before this place are some node's.</summary>
    public void Keep(int end) => _needed = Math.Max(_needed, end);

    /// <summary>Two texts, the second further on in the page, as one; tells how many characters had to be copied.</summary>
    public (int Start, int Length) Join(int start, int length, int secondStart, int secondLength, out int copied)
    {
        copied = 0;
        var whole = length + secondLength;
        if (start + length == secondStart)
        {
            Keep(secondStart + secondLength);
            return (start, whole);
        }

        copied = secondLength;
        if (start + length == _needed && secondStart > _needed)
        {
            Array.AsSpan(secondStart, secondLength).CopyTo(Array.AsSpan(_needed));
            _needed += secondLength;
            return (start, whole);
        }

        if (start + length != _end)
        {
            copied += length;
            start = Append(start, length);
        }

        Append(secondStart, secondLength);
        return (start, whole);
    }

    /// <summary>The array, which goes to the tree.</summary>
    public char[] Take()
    {
        var taken = Array;
        Array = [];
        return taken;
    }

    private int Append(int start, int length)
    {
        EnsureRoom(length);
        Array.AsSpan(start, length).CopyTo(Array.AsSpan(_end));
        _end += length;
        return _end - length;
    }

    private void EnsureRoom(int length)
    {
        if (_end + length <= Array.Length) return;
        var array = Array;
        Pooled.Grow(ref array, _end, _end + length);
        Array = array;
    }
}
