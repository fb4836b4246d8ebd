using System.Net;
using System.Text;

namespace NewsParsing;

/// <summary>A stated value as a reader would see it: entities decoded (twice where a page did so twice), tags out, white space collapsed.</summary>
internal static class ClaimText
{
    public const int MaxLength = 4000;

    /// <summary>Null for nothing, and for what a template left unfilled.</summary>
    public static string? Clean(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.IsEmpty || value is "null" or "undefined" or "None" or "N/A" or "[]" or "{}" or "-") return null;
        if (value.StartsWith("{{") || value.StartsWith("[[") || value.StartsWith("%%") || value.StartsWith("<%")) return null;
        if (value.Length > MaxLength) value = value[..MaxLength];
        return CleanLong(value);
    }

    /// <summary>The same without a limit, line breaks kept: an article's body.</summary>
    public static string? CleanBody(string value)
    {
        if (value.Length == 0) return null;
        if (value.Contains('&', StringComparison.Ordinal)) value = WebUtility.HtmlDecode(value);
        if (value.Contains("&lt;", StringComparison.Ordinal)) value = WebUtility.HtmlDecode(value);
        return value.Contains('<', StringComparison.Ordinal) ? StripTags(value, '\n') : value;
    }

    private static string? CleanLong(ReadOnlySpan<char> value)
    {
        string text;
        if (value.Contains('&'))
        {
            text = WebUtility.HtmlDecode(value.ToString());
            if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
            value = text;
        }

        if (value.Contains('<')) value = StripTags(value, ' ');
        return Collapse(value);
    }

    private static string? Collapse(ReadOnlySpan<char> value)
    {
        using var text = new TextBuffer();
        text.Add(value, linked: false, bold: false);
        return text.IsEmpty ? null : text.Text.ToString();
    }

    // "<" before anything but a letter, a slash or "!" is a sign of its own: "5 < 6".
    private static string StripTags(ReadOnlySpan<char> value, char between)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '<' && i + 1 < value.Length && (char.IsAsciiLetter(value[i + 1]) || value[i + 1] is '/' or '!') && value[i..].IndexOf('>') is var end and > 0)
            {
                var isBlock = value[i + 1] is '/' or 'p' or 'P' or 'b' && value.Slice(i, end).StartsWith("<br", StringComparison.OrdinalIgnoreCase) || value.Slice(i, end).StartsWith("</p", StringComparison.OrdinalIgnoreCase);
                if (isBlock && text.Length > 0 && !IsInlineEnd(value.Slice(i, end))) text.Append(between);
                i += end;
                continue;
            }

            text.Append(value[i]);
        }

        return text.ToString();
    }

    private static bool IsInlineEnd(ReadOnlySpan<char> tag) => tag.Length > 1 && tag[1] == '/' && !(tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</div", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</li", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</h", StringComparison.OrdinalIgnoreCase));
}
