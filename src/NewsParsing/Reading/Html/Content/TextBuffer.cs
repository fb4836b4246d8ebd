using System.Buffers;

namespace NewsParsing;

/// <summary>Gathers the characters of one block as a browser shows them: white space collapsed, invisible characters dropped.</summary>
internal sealed class TextBuffer : IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(4096);
    private int _length;
    private bool _space;
    private int _linked;
    private int _bold;

    public bool IsEmpty => _length == 0;

    /// <summary>Units that stand within links.</summary>
    public int Linked => _linked;

    /// <summary>Units that stand within bold type.</summary>
    public int Bold => _bold;

    public ReadOnlySpan<char> Text => _characters.AsSpan(0, _length);

    /// <summary>A border that a browser shows as white space, where text follows.</summary>
    public void Space() => _space = _length > 0;

    public void Add(ReadOnlySpan<char> text, bool linked, bool bold)
    {
        Room(text.Length + 1);
        var before = _length;
        var characters = _characters;
        var length = _length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c <= ' ' || (c >= '\u007F' && IsSpecial(c)))
            {
                if (char.IsWhiteSpace(c)) _space = length > 0;
                if (c <= ' ' || !IsKept(text, i)) continue;
                if (char.IsSurrogate(c) && IsLone(text, i)) c = '\uFFFD';
            }

            if (_space)
            {
                _space = false;
                characters[length++] = ' ';
                if (before == length - 1) before++;
            }

            characters[length++] = c;
        }

        _length = length;
        if (linked) _linked += length - before;
        if (bold) _bold += length - before;
    }

    /// <summary>Adds text whose line breaks and spaces count.</summary>
    public void AddPreformatted(ReadOnlySpan<char> text)
    {
        Room(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' || (c is not ('\n' or '\t') && TextCleaner.IsDropped(c))) continue;
            _characters[_length++] = char.IsSurrogate(c) && IsLone(text, i) ? '\uFFFD' : c;
        }
    }

    /// <summary>Ends the block and begins the next.</summary>
    public void Clear() => (_length, _space, _linked, _bold) = (0, false, 0, 0);

    public void Dispose()
    {
        Pooled.Return(ref _characters);
        _length = 0;
    }

    private static bool IsSpecial(char c) => c < '\u00A1' || c == '\u00AD' || c is >= '\u061C' and <= '\u180E' || c is >= '\u1680' and <= '\u206F' || c == '\u3000' || c >= '\uD800';

    private static bool IsKept(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsWhiteSpace(c) || TextCleaner.IsDropped(c)) return false;
        // A joiner between two letters spells a word; at a word's edge it is nothing.
        return !TextCleaner.IsJoiner(c) || (at > 0 && at + 1 < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1]));
    }

    private static bool IsLone(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])
        : at == 0 || !char.IsHighSurrogate(text[at - 1]);

    private void Room(int more)
    {
        if (_length + more > _characters.Length) Pooled.Grow(ref _characters, _length, _length + more);
    }
}
