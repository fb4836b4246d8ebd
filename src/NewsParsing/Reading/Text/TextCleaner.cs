using System.Text;

namespace NewsParsing;

/// <summary>
/// Gathers the pieces of one block as a reader sees them: white space collapsed, invisible characters dropped, a lone
/// surrogate replaced; and keeps the way back to the input.
/// </summary>
internal ref struct TextCleaner(ReadOnlySpan<char> source)
{
    private readonly ReadOnlySpan<char> _source = source;
    private StringBuilder? _text;
    private List<SourceRun>? _runs;
    private int _start = -1;
    private int _end = -1;

    /// <summary>Characters with neither ink nor effect on a word's shape: controls, byte order marks, direction marks, soft hyphens.</summary>
    public static bool IsDropped(char c) => c switch
    {
        < ' ' => !char.IsWhiteSpace(c),
        '\u007F' or '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' => true,
        > '\u007F' and < '\u00A0' => c != '\u0085',
        >= '\u200B' and <= '\u200F' => !IsJoiner(c),
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFFF9' and <= '\uFFFB' => true,
        _ => false,
    };

    /// <summary>The zero-width (non-)joiners, which spell Persian words and build emoji: kept within a word.</summary>
    public static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    /// <summary>Adds a piece of the input, after a space when <paramref name="spaced"/> and something stands before it.</summary>
    public void Add(int start, int end, bool spaced)
    {
        if (_start < 0 && IsClean(_source[start..end]))
        {
            (_start, _end) = (start, end);
            return;
        }

        MakeBuilder();
        var pending = spaced && _text!.Length > 0;
        for (var i = start; i < end; i++)
        {
            var c = _source[i];
            if (char.IsWhiteSpace(c))
            {
                pending = _text!.Length > 0;
            }
            else if (!IsDropped(c) && !(IsJoiner(c) && IsAtWordEdge(i, end)))
            {
                // The space stands for whatever lay between; it maps to the unit before this one.
                if (pending) Append(' ', i - 1);
                pending = false;
                Append(IsLoneSurrogate(i) ? '\uFFFD' : c, i);
            }
        }
    }

    /// <summary>The block; null when nothing of it can be seen. What opens with a bullet or number is a list's item.</summary>
    public readonly DraftBlock? ToBlock(BlockHint hints, int blankLinesBefore)
    {
        var text = _text is not null ? _text.ToString() : _start < 0 ? "" : _source[_start.._end].ToString();
        if (text.Length == 0) return null;
        var marker = ListMarker.LengthOf(text);
        return new DraftBlock
        {
            Text = text,
            SourceSpan = new TextSpan(_start, _end),
            SourceRuns = _runs is null ? [] : _runs.ToEquatableArray(),
            Hints = marker > 0 ? hints | BlockHint.ListItem : hints,
            BlankLinesBefore = blankLinesBefore,
            MarkerLength = marker,
        };
    }

    private void MakeBuilder()
    {
        if (_text is not null) return;
        _text = new StringBuilder();
        if (_start >= 0) _text.Append(_source[_start.._end]);
    }

    private void Append(char c, int at)
    {
        if (_text!.Length == 0) _start = at;
        else if (at != _end) (_runs ??= []).Add(new SourceRun(_text.Length, at));
        _text.Append(c);
        _end = at + 1;
    }

    private readonly bool IsAtWordEdge(int at, int end) =>
        at + 1 >= end || at == 0 || char.IsWhiteSpace(_source[at + 1]) || char.IsWhiteSpace(_source[at - 1]);

    private readonly bool IsLoneSurrogate(int at)
    {
        var c = _source[at];
        if (!char.IsSurrogate(c)) return false;
        if (char.IsHighSurrogate(c)) return at + 1 >= _source.Length || !char.IsLowSurrogate(_source[at + 1]);
        return at == 0 || !char.IsHighSurrogate(_source[at - 1]);
    }

    private static bool IsClean(ReadOnlySpan<char> piece)
    {
        if (piece.IndexOf("  ") >= 0) return false;
        // Printable ASCII is passed over many characters at a time.
        for (var at = 0; piece[at..].IndexOfAnyExceptInRange(' ', '~') is var next and >= 0; at++)
        {
            at += next;
            var c = piece[at];
            if (char.IsWhiteSpace(c) || IsDropped(c) || IsJoiner(c) || char.IsSurrogate(c)) return false;
        }

        return true;
    }
}
