using System.Text;

namespace NewsParsing.Cli;

/// <summary>What a file is, by the bytes it begins with.</summary>
internal static class FirstBytes
{
    private const int Sniffed = 8000;

    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<article"];

    public static bool ArePdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    public static bool AreGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    // UTF-16 and UTF-32 text is full of zero bytes; its byte order mark tells it from a binary file.
    public static bool AreBinary(ReadOnlySpan<byte> bytes) => !HasWideMark(bytes) && Start(bytes).Contains((byte)0);

    /// <summary>Whether a tag that begins pages comes first, after white space, an XML declaration and comments.</summary>
    public static bool AreHtml(ReadOnlySpan<byte> bytes)
    {
        // Without its zero bytes and its mark, the ASCII of UTF-16 reads like any other.
        var text = string.Concat(Encoding.Latin1.GetString(Start(bytes)).Where(c => c is not '\0')).AsSpan();
        for (text = AfterSpace(text); !text.IsEmpty; text = AfterSpace(text))
        {
            if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) text = After(text, "?>");
            else if (text.StartsWith("<!--", StringComparison.Ordinal)) text = After(text, "-->");
            else return StartsLikeHtml(text);
        }

        return false;
    }

    private static bool StartsLikeHtml(ReadOnlySpan<char> text)
    {
        foreach (var start in HtmlStarts)
        {
            // "<header" and "<html5 is here" begin no page; a tag's name ends where its attributes or its bracket begin.
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && text.Length > start.Length && text[start.Length] is '>' or '/' or ' ' or '\t' or '\r' or '\n')
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> AfterSpace(ReadOnlySpan<char> text) => text.TrimStart(" \t\r\n\f\u00EF\u00BB\u00BF\u00FE\u00FF");

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string end) =>
        text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? text[(at + end.Length)..] : [];

    private static bool HasWideMark(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]);

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, Sniffed)];
}
