using System.Buffers;

namespace NewsParsing;

/// <summary>What a page is made of.</summary>
internal enum HtmlToken
{
    End,
    Text,
    StartTag,
    EndTag,
    Doctype,

    /// <summary>A comment, or markup that counts as one.</summary>
    Nothing,
}

/// <summary>
/// Tokenization (HTML Standard 13.2.5) of a page in memory, whose line ends are normalised: tags and texts are slices of it,
/// names brought to lower case and references decoded where they stand.
/// </summary>
internal sealed partial class HtmlTokenizer(CharacterStore characters, NodeStore nodes, NameTable names, WorkBudget budget)
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> TextEnds = SearchValues.Create("<&");
    private static readonly SearchValues<char> UnquotedEnds = SearchValues.Create(" \t\n\f>");

    private int _end;
    private bool _hasNul;
    private bool _showsNul;

    public int Position { get; private set; }

    /// <summary>The tag's kind.</summary>
    public HtmlTag Tag { get; private set; }

    /// <summary>The tag's name in the page's table where it is of no kind.</summary>
    public ushort Name { get; private set; }

    public int AttributeCount { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>Where the text stands.</summary>
    public int TextStart { get; private set; }

    public int TextLength { get; private set; }

    /// <summary>Whether a doctype asks for what browsers did before there were standards.</summary>
    public bool IsQuirky { get; private set; }

    public void Reset(int length)
    {
        (Position, _end) = (0, length);
        var found = characters.Array.AsSpan(0, length).IndexOfAny('\r', '\0');
        _hasNul = false;
        if (found >= 0) Normalise(found);
    }

    /// <summary>Takes the tag for one of another name, without attributes.</summary>
    public void Rename(HtmlTag tag, bool keepsAttributes = false)
    {
        (Tag, IsSelfClosing) = (tag, false);
        if (!keepsAttributes) AttributeCount = 0;
    }

    /// <summary>The next token.</summary>
    /// <param name="isForeign">Whether SVG or MathML is open: there is CDATA then.</param>
    /// <param name="showsNul">Whether text is SVG's or MathML's own: NUL is not left out of it then.</param>
    public HtmlToken Read(bool isForeign, bool showsNul)
    {
        _showsNul = showsNul;
        if (Position >= _end) return HtmlToken.End;
        var chars = characters.Array;
        var start = Position;
        if (chars[start] != '<' || start + 1 == _end) return ReadText();
        var next = chars[start + 1];
        if (char.IsAsciiLetter(next)) return ReadTag(start + 1) ? HtmlToken.StartTag : HtmlToken.End;
        if (next == '/') return ReadEndTag(start + 2);
        if (next == '!') return ReadDeclaration(start + 2, isForeign);
        return next == '?' ? SkipTo('>', start + 2) : ReadText();
    }

    /// <summary>The rest of the page as text.</summary>
    public void ReadRest() => ReadPlain(_end, _end);

    /// <summary>Leaves out the line feed that the text begins with, if it does.</summary>
    public void SkipLineFeed()
    {
        if (TextLength == 0 || characters.Array[TextStart] != '\n') return;
        TextStart++;
        TextLength--;
    }

    private HtmlToken ReadEndTag(int start)
    {
        if (start == _end) return ReadText();
        var first = characters.Array[start];
        if (char.IsAsciiLetter(first)) return ReadTag(start) ? HtmlToken.EndTag : HtmlToken.End;
        return SkipTo('>', start);
    }

    private HtmlToken SkipTo(char end, int from)
    {
        var length = characters.Array.AsSpan(from, _end - from).IndexOf(end);
        Position = length < 0 ? _end : from + length + 1;
        return HtmlToken.Nothing;
    }

    private HtmlToken ReadText()
    {
        var chars = characters.Array.AsSpan(0, _end);
        var start = Position;
        int read = start, write = start;
        // What is a text though it begins as markup does: a lone "<".
        if (chars[read] == '<') (read, write) = (read + 1, write + 1);
        while (true)
        {
            var length = chars[read..].IndexOfAny(TextEnds);
            if (length < 0) length = _end - read;
            if (write < read) chars.Slice(read, length).CopyTo(chars[write..]);
            (read, write) = (read + length, write + length);
            if (read == _end) break;
            if (chars[read] == '<')
            {
                if (IsMarkup(read)) break;
                chars[write++] = chars[read++];
                continue;
            }

            Decode(chars, ref read, ref write, inAttribute: false);
        }

        Position = read;
        (TextStart, TextLength) = (start, write - start);
        if (_hasNul) HandleNul(_showsNul);
        return HtmlToken.Text;
    }

    private bool IsMarkup(int lessThan)
    {
        if (lessThan + 1 == _end) return false;
        var next = characters.Array[lessThan + 1];
        return char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && lessThan + 2 < _end);
    }

    // At an ampersand.
    private static void Decode(Span<char> chars, ref int read, ref int write, bool inAttribute)
    {
        var length = CharacterReferences.Read(chars[(read + 1)..], inAttribute, out var decoded);
        if (length == 0)
        {
            chars[write++] = '&';
            read++;
            return;
        }

        write += decoded.WriteTo(chars[write..]);
        read += length + 1;
    }

    private bool ReadTag(int start)
    {
        var chars = characters.Array.AsSpan(0, _end);
        var i = start;
        var hash = SpanTable<HtmlTag>.EmptyHash;
        for (; i < chars.Length; i++)
        {
            var c = chars[i];
            if (c <= '>' && c is '>' or '/' or ' ' or '\n' or '\t' or '\f') break;
            if (c is >= 'A' and <= 'Z') chars[i] = c = (char)(c | 0x20);
            else if (c == '\0') chars[i] = c = Replacement;
            hash = SpanTable<HtmlTag>.Add(hash, c);
        }

        var name = chars[start..i];
        Tag = HtmlNames.TagOf(name, SpanTable<HtmlTag>.End(hash));
        Name = Tag == HtmlTag.Other ? names.IdOf(name) : (ushort)0;
        (AttributeCount, IsSelfClosing) = (0, false);
        return ReadAttributes(chars, i);
    }

    private bool ReadAttributes(Span<char> chars, int i)
    {
        while (true)
        {
            while (i < chars.Length && IsSpace(chars[i])) i++;
            if (i >= chars.Length) break;
            if (chars[i] == '>')
            {
                Position = i + 1;
                return true;
            }

            if (chars[i] == '/')
            {
                i++;
                IsSelfClosing = i < chars.Length && chars[i] == '>';
                continue;
            }

            i = ReadAttribute(chars, i);
        }

        // A tag that the page ends in is no tag.
        Position = _end;
        return false;
    }

    private int ReadAttribute(Span<char> chars, int start)
    {
        var hash = SpanTable<HtmlAttribute>.EmptyHash;
        var i = start;
        for (; i < chars.Length; i++)
        {
            var c = chars[i];
            if (c <= '>' && (c is '>' or '/' or ' ' or '\n' or '\t' or '\f' || (c == '=' && i > start))) break;
            if (c is >= 'A' and <= 'Z') chars[i] = c = (char)(c | 0x20);
            else if (c == '\0') chars[i] = c = Replacement;
            hash = SpanTable<HtmlAttribute>.Add(hash, c);
        }

        var nameEnd = i;
        while (i < chars.Length && IsSpace(chars[i])) i++;
        int valueStart = i, valueEnd = i;
        if (i < chars.Length && chars[i] == '=') i = ReadValue(chars, i + 1, out valueStart, out valueEnd);
        Add(chars[start..nameEnd], start, SpanTable<HtmlAttribute>.End(hash), valueStart, valueEnd);
        return i;
    }

    private static int ReadValue(Span<char> chars, int i, out int start, out int end)
    {
        while (i < chars.Length && IsSpace(chars[i])) i++;
        (start, end) = (i, i);
        if (i == chars.Length || chars[i] == '>') return i;
        var isQuoted = chars[i] is '"' or '\'';
        if (isQuoted) start = i + 1;
        var length = isQuoted ? chars[start..].IndexOf(chars[i]) : chars[start..].IndexOfAny(UnquotedEnds);
        if (length < 0)
        {
            // The page ends within the tag.
            end = start;
            return chars.Length;
        }

        end = start + length;
        var behind = isQuoted ? end + 1 : end;
        if (chars[start..end].IndexOf('&') is >= 0 and var at) end = DecodeAll(chars[..end], start + at, inAttribute: true);
        return behind;
    }

    // From an ampersand to the end; returns where the decoded text ends.
    private static int DecodeAll(Span<char> chars, int from, bool inAttribute)
    {
        int read = from, write = from;
        while (read < chars.Length)
        {
            if (chars[read] == '&') Decode(chars, ref read, ref write, inAttribute);
            var length = chars[read..].IndexOf('&');
            if (length < 0) length = chars.Length - read;
            if (write < read) chars.Slice(read, length).CopyTo(chars[write..]);
            (read, write) = (read + length, write + length);
        }

        return write;
    }

    private void Add(ReadOnlySpan<char> name, int nameStart, uint hash, int valueStart, int valueEnd)
    {
        if (AttributeCount == budget.MaxAttributes || name.Length > ushort.MaxValue)
        {
            budget.NoteAttributes();
            return;
        }

        var kind = HtmlNames.AttributeOf(name, hash);
        var slot = new HtmlAttributeSlot
        {
            Kind = kind, NameStart = nameStart, NameLength = (ushort)name.Length, Start = valueStart, Length = valueEnd - valueStart,
        };
        if (_hasNul) characters.Array.AsSpan(valueStart, slot.Length).Replace('\0', Replacement);
        budget.Spend(AttributeCount >> 4);
        if (nodes.IsAmong(slot, nodes.PendingSlots(AttributeCount))) return;
        nodes.Slot(AttributeCount) = slot;
        AttributeCount++;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\f';

    // NUL is left out of text, but in SVG and MathML and where no markup is read it shows as the replacement character.
    private void HandleNul(bool isReplaced)
    {
        var text = characters.Array.AsSpan(TextStart, TextLength);
        if (isReplaced)
        {
            text.Replace('\0', Replacement);
            return;
        }

        var kept = 0;
        foreach (var c in text)
        {
            if (c != '\0') text[kept++] = c;
        }

        TextLength = kept;
    }

    // CR and CR LF become LF before anything is read.
    private void Normalise(int from)
    {
        var chars = characters.Array.AsSpan(0, _end);
        int read = from, write = from;
        while (read < chars.Length)
        {
            if (chars[read] == '\r')
            {
                read++;
                if (read == chars.Length || chars[read] != '\n') chars[write++] = '\n';
            }

            var length = chars[read..].IndexOf('\r');
            if (length < 0) length = chars.Length - read;
            if (write < read) chars.Slice(read, length).CopyTo(chars[write..]);
            (read, write) = (read + length, write + length);
        }

        _end = write;
        _hasNul = chars[..write].Contains('\0');
    }
}
