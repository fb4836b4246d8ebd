using System.Buffers;
using System.Text;

namespace NewsParsing;

/// <summary>Addresses as a page states them, made safe to store and to link to: http(s) alone, without white space or control characters.</summary>
internal static class WebAddress
{
    // What is longer is no address; some pages put images into theirs.
    private const int MaxLength = 4000;

    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>
    /// The absolute address. Where there is nothing to resolve it against, a relative one as it stands; null for a place on the
    /// page, for what no browser would fetch from the web (scripts, data, files, mail) and for what is no address.
    /// </summary>
    public static string? Resolve(ReadOnlySpan<char> stated, Uri? baseUri)
    {
        stated = stated.Trim();
        if (stated.Length is 0 or > MaxLength || stated[0] == '#') return null;
        var text = WithoutControls(stated);
        if (!HasScheme(text))
        {
            if (baseUri is null) return IsClean(text) ? text : null;
            return Uri.TryCreate(baseUri, text, out var resolved) && IsWeb(resolved) ? resolved.AbsoluteUri : null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var absolute) || !IsWeb(absolute)) return null;
        return IsClean(text) && text.StartsWith(absolute.Scheme, StringComparison.Ordinal) ? text : absolute.AbsoluteUri;
    }

    public static bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.Host.Length > 0;

    // Browsers drop tabs and line breaks wherever they stand: "java\nscript:" is a script to them.
    private static string WithoutControls(ReadOnlySpan<char> stated)
    {
        if (!stated.ContainsAnyInRange('\0', '\u001F') && !stated.ContainsAnyInRange('\u007F', '\u009F')) return stated.ToString();
        var text = new StringBuilder(stated.Length);
        foreach (var c in stated)
        {
            if (!char.IsControl(c)) text.Append(c);
        }

        return text.ToString().Trim();
    }

    private static bool HasScheme(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0])) return false;
        var end = text.AsSpan().IndexOfAnyExcept(SchemeCharacters);
        return end > 0 && text[end] == ':';
    }

    /// <summary>Whether one of the parts stands in the address, in any case.</summary>
    public static bool HoldsAny(ReadOnlySpan<char> address, string[] parts)
    {
        foreach (var part in parts)
        {
            if (address.Contains(part, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether it is a site's front page, in an archive's copy too: "/", "https://thedaily.example", "/index.html".</summary>
    public static bool IsHome(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        if (address.IsEmpty || address.ContainsAny('?', '#')) return false;
        var host = address.LastIndexOf("//");
        if (host >= 0) address = address[(host + 2)..].IndexOf('/') is var path and >= 0 ? address[(host + 2 + path)..] : [];
        return address is [] or "/" or "./" or "/index.html" or "/index.php" or "/index.htm" or "index.html" or "index.php" or "index.htm";
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '"' or '<' or '>' or '\\' || char.IsWhiteSpace(c) || char.IsSurrogate(c)) return false;
        }

        return text.Length > 0;
    }
}
