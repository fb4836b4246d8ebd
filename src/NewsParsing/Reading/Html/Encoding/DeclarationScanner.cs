namespace NewsParsing;

/// <summary>Finds the encoding a page declares in its bytes: the standard's prescan for <c>meta</c>, and the XML declaration.</summary>
internal static class DeclarationScanner
{
    private const int MaxDeclaration = 256;

    /// <summary>The standard's name of what the first declaration says; null when there is none that it knows.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("<?xml"u8) && OfXml(bytes) is { } xml) return AsRead(xml);
        for (var i = 0; i < bytes.Length;)
        {
            var next = bytes[i..].IndexOf((byte)'<');
            if (next < 0) return null;
            i += next;
            var rest = bytes[i..];
            if (rest.StartsWith("<!--"u8))
            {
                // "<!-->" is a whole comment.
                var end = rest[2..].IndexOf("-->"u8);
                if (end < 0) return null;
                i += end + 5;
            }
            else if (IsTag(rest, "meta"u8))
            {
                var length = TagLength(rest);
                if (OfMeta(rest[5..length]) is { } name) return AsRead(name);
                i += length;
            }
            else if (IsTag(rest, "body"u8))
            {
                return null;
            }
            else if (IsTag(rest, "script"u8) || IsTag(rest, "style"u8) || IsTag(rest, "title"u8))
            {
                // What looks like a tag in there is none.
                var length = TagLength(rest);
                var end = rest[length..].IndexOf("</"u8);
                while (end >= 0 && !IsEnd(rest[(length + end)..]))
                {
                    length += end + 2;
                    end = rest[length..].IndexOf("</"u8);
                }

                if (end < 0) return null;
                i += length + end + 2;
            }
            else
            {
                i += rest.Length > 1 && (IsLetter(rest[1]) || rest[1] == '/') ? TagLength(rest) : 1;
            }
        }

        return null;
    }

    /// <summary>The charset of a Content-Type header; null when it has none that is known.</summary>
    public static string? OfContentType(string? contentType) => contentType is null ? null : OfContent(contentType);

    // A page that could be read so far is not UTF-16, whatever it says.
    private static string AsRead(string name) => name is "utf-16le" or "utf-16be" ? EncodingLabels.Utf8 : name;

    private static string? OfXml(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'>');
        if (end is < 0 or > MaxDeclaration) return null;
        var at = bytes[..end].IndexOf("encoding"u8);
        return at < 0 ? null : EncodingLabels.NameOf(Value(Ascii(bytes[(at + 8)..end])));
    }

    private static string? OfMeta(ReadOnlySpan<byte> tag)
    {
        string? charset = null, content = null;
        var isContentType = false;
        for (var i = 0; i < tag.Length;)
        {
            while (i < tag.Length && (IsSpace(tag[i]) || tag[i] == '/')) i++;
            var start = i;
            while (i < tag.Length && !IsSpace(tag[i]) && tag[i] is not ((byte)'=' or (byte)'/' or (byte)'>')) i++;
            var name = tag[start..i];
            while (i < tag.Length && IsSpace(tag[i])) i++;
            if (i >= tag.Length || tag[i] != '=')
            {
                if (name.IsEmpty) i++;
                continue;
            }

            i++;
            while (i < tag.Length && IsSpace(tag[i])) i++;
            if (i >= tag.Length) break;
            var quote = tag[i];
            ReadOnlySpan<byte> value;
            if (quote is (byte)'"' or (byte)'\'')
            {
                var length = tag[(i + 1)..].IndexOf(quote);
                if (length < 0) break;
                value = tag.Slice(i + 1, length);
                i += length + 2;
            }
            else
            {
                start = i;
                while (i < tag.Length && !IsSpace(tag[i]) && tag[i] != '>') i++;
                value = tag[start..i];
            }

            if (value.Length > MaxDeclaration) continue;
            if (Is(name, "charset"u8)) charset ??= EncodingLabels.NameOf(Ascii(value));
            else if (Is(name, "content"u8)) content ??= OfContent(Ascii(value));
            else if (Is(name, "http-equiv"u8)) isContentType |= Is(value, "content-type"u8);
        }

        return charset ?? (isContentType ? content : null);
    }

    // "text/html; charset=utf-8"
    private static string? OfContent(ReadOnlySpan<char> content)
    {
        var at = content.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : EncodingLabels.NameOf(Value(content[(at + 7)..]));
    }

    // The value behind an equals sign, quoted or not.
    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.IsEmpty || text[0] != '=') return [];
        text = text[1..].TrimStart();
        if (text.IsEmpty) return [];
        var end = text[0] is '"' or '\'' ? text[1..].IndexOf(text[0]) + 1 : text.IndexOfAny("; \t\r\n");
        if (text[0] is '"' or '\'') return end == 0 ? [] : text[1..end];
        return end < 0 ? text : text[..end];
    }

    private static string Ascii(ReadOnlySpan<byte> bytes) => System.Text.Encoding.Latin1.GetString(bytes);

    private static bool IsTag(ReadOnlySpan<byte> at, ReadOnlySpan<byte> name) =>
        at.Length > name.Length + 1 && Is(at.Slice(1, name.Length), name) && (IsSpace(at[name.Length + 1]) || at[name.Length + 1] is (byte)'/' or (byte)'>');

    private static bool IsEnd(ReadOnlySpan<byte> at) =>
        (at.Length > 8 && Is(at.Slice(2, 6), "script"u8)) || (at.Length > 7 && (Is(at.Slice(2, 5), "style"u8) || Is(at.Slice(2, 5), "title"u8)));

    // To the ">" that is in no quoted value.
    private static int TagLength(ReadOnlySpan<byte> tag)
    {
        byte quote = 0;
        for (var i = 1; i < tag.Length; i++)
        {
            var b = tag[i];
            if (quote != 0) quote = b == quote ? (byte)0 : quote;
            else if (b == '>') return i + 1;
            else if (b is (byte)'"' or (byte)'\'' && tag[i - 1] is (byte)'=' or (byte)' ') quote = b is (byte)'"' or (byte)'\'' ? b : quote;
        }

        return tag.Length;
    }

    private static bool Is(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> lower) => System.Text.Ascii.EqualsIgnoreCase(bytes, lower);

    private static bool IsLetter(byte b) => (b | 0x20) is >= (byte)'a' and <= (byte)'z';

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';
}
