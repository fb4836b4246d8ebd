using System.Buffers;
using System.Text;

namespace NewsParsing;

/// <summary>Reads the encoding a page's own bytes declare: XML declaration, <c>meta charset</c>, <c>meta http-equiv</c> (HTML Standard, 13.2.3.2).</summary>
internal static class DeclaredEncoding
{
    // Browsers look at 1,024 bytes before they parse, and start again for what they meet later: in the end one search.
    private const int MaxDistance = 256 * 1024;
    private const int MaxXmlDeclaration = 1024;
    private const int MaxAttributes = 64;
    private static readonly SearchValues<char> LabelEnds = SearchValues.Create("; \t\r\n\f");

    /// <summary>The encoding declared within the first 256 KB; null for none.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> page)
    {
        if (page.StartsWith("<?xml"u8) && OfXml(page[..Math.Min(page.Length, MaxXmlDeclaration)]) is { } xml) return xml;
        if (page.Length > MaxDistance) page = page[..MaxDistance];
        for (var at = page.IndexOf((byte)'<'); at >= 0 && at + 1 < page.Length; at = Next(page, at))
        {
            var tag = page[at..];
            if (tag.StartsWith("<!--"u8))
            {
                var end = tag[2..].IndexOf("-->"u8);
                if (end < 0) return null;
                at += end + 4;
            }
            else if (IsTag(tag, "meta"u8))
            {
                at += 5;
                if (OfMeta(page, ref at) is { } encoding) return encoding;
            }
            else if (IsTag(tag, "script"u8))
            {
                at = SkipRaw(page, at, "</script"u8);
            }
            else if (IsTag(tag, "style"u8))
            {
                at = SkipRaw(page, at, "</style"u8);
            }
            else if (IsLetter(tag[1]) || (tag[1] == '/' && tag.Length > 2 && IsLetter(tag[2])))
            {
                at++;
                while (at < page.Length && !IsSpace(page[at]) && page[at] != '>') at++;
                for (var n = 0; n < MaxAttributes && ReadAttribute(page, ref at, out _, out _); n++)
                {
                }
            }
        }

        return null;
    }

    /// <summary>The label within a Content-Type value: "text/html; charset=utf-8" (HTML Standard, 2.5.3).</summary>
    public static ReadOnlySpan<char> CharsetOf(ReadOnlySpan<char> contentType)
    {
        while (contentType.IndexOf("charset", StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            contentType = contentType[(at + "charset".Length)..].TrimStart();
            if (contentType.IsEmpty || contentType[0] != '=') continue;
            var value = contentType[1..].TrimStart();
            if (value.IsEmpty) return [];
            if (value[0] is '"' or '\'')
            {
                var close = value[1..].IndexOf(value[0]);
                return close < 0 ? [] : value.Slice(1, close);
            }

            var end = value.IndexOfAny(LabelEnds);
            return end < 0 ? value : value[..end];
        }

        return [];
    }

    private static int Next(ReadOnlySpan<byte> page, int at)
    {
        if (at + 1 >= page.Length) return -1;
        var next = page[(at + 1)..].IndexOf((byte)'<');
        return next < 0 ? -1 : at + 1 + next;
    }

    // Within scripts and styles "<meta" is no tag. The last byte found may be the next tag's first.
    private static int SkipRaw(ReadOnlySpan<byte> page, int at, ReadOnlySpan<byte> close)
    {
        var rest = page[at..];
        var from = 1;
        while (from < rest.Length && rest[from..].IndexOf("</"u8) is var end and >= 0)
        {
            from += end;
            if (StartsWithFolded(rest[from..], close)) return at + from;
            from += 2;
        }

        return page.Length;
    }

    private static Encoding? OfXml(ReadOnlySpan<byte> page)
    {
        var end = page.IndexOf((byte)'>');
        if (end < 0) return null;
        var declaration = page[..end];
        var at = declaration.IndexOf("encoding"u8);
        if (at < 0) return null;
        var value = TrimStart(declaration[(at + "encoding".Length)..]);
        if (value.IsEmpty || value[0] != '=') return null;
        value = TrimStart(value[1..]);
        if (value.IsEmpty || value[0] is not ((byte)'"' or (byte)'\'')) return null;
        var close = value[1..].IndexOf(value[0]);
        return close < 0 ? null : OfPage(Encoding.Latin1.GetString(value.Slice(1, close)));
    }

    private static Encoding? OfMeta(ReadOnlySpan<byte> page, ref int at)
    {
        Encoding? declared = null, content = null;
        var isContentType = false;
        for (var n = 0; n < MaxAttributes && ReadAttribute(page, ref at, out var name, out var value); n++)
        {
            if (EqualsFolded(name, "http-equiv"u8)) isContentType |= EqualsFolded(value, "content-type"u8);
            else if (EqualsFolded(name, "content"u8)) content ??= OfPage(CharsetOf(Encoding.Latin1.GetString(value)));
            else if (EqualsFolded(name, "charset"u8)) declared ??= OfPage(Encoding.Latin1.GetString(value));
        }

        return declared ?? (isContentType ? content : null);
    }

    // Who can read the declaration as bytes has no UTF-16, whatever it says.
    private static Encoding? OfPage(ReadOnlySpan<char> label) => EncodingLabels.Find(label) switch
    {
        UnicodeEncoding => EncodingLabels.Utf8,
        { WebName: "x-user-defined" } => EncodingLabels.Windows1252,
        var encoding => encoding,
    };

    /// <summary>Takes the next attribute of the tag; false at its end.</summary>
    private static bool ReadAttribute(ReadOnlySpan<byte> page, ref int at, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = [];
        value = [];
        while (at < page.Length && (IsSpace(page[at]) || page[at] == '/')) at++;
        if (at >= page.Length || page[at] == '>') return false;
        var start = at++;
        while (at < page.Length && !IsSpace(page[at]) && page[at] is not ((byte)'=' or (byte)'>' or (byte)'/')) at++;
        name = page[start..at];
        while (at < page.Length && IsSpace(page[at])) at++;
        if (at >= page.Length || page[at] != '=') return true;
        at++;
        while (at < page.Length && IsSpace(page[at])) at++;
        if (at >= page.Length) return true;
        if (page[at] is (byte)'"' or (byte)'\'')
        {
            var close = page[(at + 1)..].IndexOf(page[at]);
            value = close < 0 ? page[(at + 1)..] : page.Slice(at + 1, close);
            at += close < 0 ? page.Length - at : close + 2;
            return true;
        }

        start = at;
        while (at < page.Length && !IsSpace(page[at]) && page[at] != '>') at++;
        value = page[start..at];
        return true;
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsSpace(text[0])) text = text[1..];
        return text;
    }

    private static bool IsTag(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name) =>
        text.Length > name.Length + 1 && StartsWithFolded(text[1..], name) && (IsSpace(text[name.Length + 1]) || text[name.Length + 1] is (byte)'/' or (byte)'>');

    private static bool StartsWithFolded(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower) => text.Length >= lower.Length && EqualsFolded(text[..lower.Length], lower);

    private static bool EqualsFolded(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower) => Ascii.EqualsIgnoreCase(text, lower);

    private static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r';

    private static bool IsLetter(byte c) => char.IsAsciiLetter((char)c);
}
