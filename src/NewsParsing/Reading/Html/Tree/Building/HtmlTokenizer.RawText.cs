namespace NewsParsing;

/// <summary>Comments, doctypes, CDATA, and text that markup does not end but for one end tag.</summary>
internal sealed partial class HtmlTokenizer
{
    /// <summary>Reads text up to the end tag of <paramref name="tag"/>, and passes over that.</summary>
    /// <param name="tag">The element that was just opened.</param>
    /// <param name="hasReferences">Whether character references are decoded.</param>
    public void ReadRawText(HtmlTag tag, bool hasReferences)
    {
        var name = HtmlNames.NameOf(tag);
        var chars = characters.Array.AsSpan(0, _end);
        var i = Position;
        while (true)
        {
            var length = chars[i..].IndexOf('<');
            i = length < 0 ? _end : i + length;
            if (i == _end || IsEndTag(chars, i, name)) break;
            i++;
        }

        var textEnd = i;
        if (hasReferences)
        {
            var start = Position;
            textEnd = chars[start..i].IndexOf('&') is >= 0 and var at ? DecodeAll(chars[..i], start + at, inAttribute: false) : i;
        }

        ReadPlain(textEnd, i);
    }

    /// <summary>Reads the text of a script (HTML Standard 13.2.5.15 to 31): what looks like a comment may hold script tags.</summary>
    public void ReadScript()
    {
        var chars = characters.Array.AsSpan(0, _end);
        var i = Position;
        var isComment = false;
        var isDouble = false;
        while (i < _end)
        {
            var length = isComment ? chars[i..].IndexOfAny('<', '-') : chars[i..].IndexOf('<');
            if (length < 0)
            {
                i = _end;
                break;
            }

            i += length;
            var rest = chars[i..];
            if (rest[0] == '-')
            {
                if (rest.StartsWith("-->")) (isComment, isDouble) = (false, false);
                i++;
            }
            else if (!isComment && rest.StartsWith("<!--"))
            {
                isComment = true;
                // The dashes may be those of "-->" too.
                i += 2;
            }
            else if (IsEndTag(chars, i, "script"))
            {
                if (!isDouble) break;
                isDouble = false;
                i += "</script".Length;
            }
            else
            {
                if (isComment && !isDouble && IsName(chars, i + 1, "script")) isDouble = true;
                i++;
            }
        }

        ReadPlain(i, i);
    }

    // The text stands from the position to its end, the end tag, if any, from there on.
    private void ReadPlain(int textEnd, int tagStart)
    {
        (TextStart, TextLength) = (Position, textEnd - Position);
        if (_hasNul) HandleNul(isReplaced: true);
        var (start, length) = (TextStart, TextLength);
        Position = tagStart;
        if (tagStart < _end) ReadTag(tagStart + 2);
        (TextStart, TextLength) = (start, length);
    }

    private static bool IsEndTag(ReadOnlySpan<char> chars, int lessThan, ReadOnlySpan<char> name) =>
        lessThan + 1 < chars.Length && chars[lessThan + 1] == '/' && IsName(chars, lessThan + 2, name);

    private static bool IsName(ReadOnlySpan<char> chars, int start, ReadOnlySpan<char> name)
    {
        var end = start + name.Length;
        return end < chars.Length && (chars[end] is '>' or '/' || IsSpace(chars[end])) && chars[start..end].Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    // Behind "<!".
    private HtmlToken ReadDeclaration(int start, bool isForeign)
    {
        var rest = characters.Array.AsSpan(start, _end - start);
        if (rest.StartsWith("--")) return SkipComment(start + 2);
        if (rest.StartsWith("doctype", StringComparison.OrdinalIgnoreCase))
        {
            SkipTo('>', start);
            // An address in it may hold ">"; then it only counts as cut there.
            IsQuirky = Doctype.IsQuirky(characters.Array.AsSpan(start + "doctype".Length, Position - start - "doctype".Length));
            return HtmlToken.Doctype;
        }

        if (!isForeign || !rest.StartsWith("[CDATA[")) return SkipTo('>', start);
        Position = start + "[CDATA[".Length;
        var length = characters.Array.AsSpan(Position, _end - Position).IndexOf("]]>");
        (TextStart, TextLength) = (Position, length < 0 ? _end - Position : length);
        Position = length < 0 ? _end : Position + length + "]]>".Length;
        if (_hasNul) HandleNul(_showsNul);
        return HtmlToken.Text;
    }

    private HtmlToken SkipComment(int start)
    {
        var rest = characters.Array.AsSpan(start, _end - start);
        if (rest.StartsWith(">")) return SkipTo('>', start);
        if (rest.StartsWith("->")) return SkipTo('>', start + 1);
        for (var i = 0; ;)
        {
            var length = rest[i..].IndexOf("--");
            if (length < 0) break;
            i += length + 2;
            // One more dash may follow any number of times.
            while (i < rest.Length && rest[i] == '-') i++;
            if (i < rest.Length && rest[i] == '>') return SkipTo('>', start + i);
            if (i + 1 < rest.Length && rest[i] == '!' && rest[i + 1] == '>') return SkipTo('>', start + i + 1);
        }

        Position = _end;
        return HtmlToken.Nothing;
    }
}
