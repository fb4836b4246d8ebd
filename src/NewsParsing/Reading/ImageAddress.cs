namespace NewsParsing;

/// <summary>Compares addresses of images: one picture is served in many sizes, cuts and formats.</summary>
internal static class ImageAddress
{
    private const int MinName = 8;
    private const int MinPlainName = 14;
    private const int MaxExtension = 5;
    private const int MaxSuffixes = 4;

    /// <summary>What the addresses of one picture share: its file's name without size and format, or the whole path where that says little.</summary>
    public static string KeyOf(string address)
    {
        var path = PathOf(address);
        var name = WithoutSizes(path[(path.LastIndexOf('/') + 1)..]);
        return (IsTelling(name) ? name : path).ToString().ToLowerInvariant();
    }

    // A service that makes pictures smaller has the picture's own address in its query.
    private static ReadOnlySpan<char> PathOf(string address)
    {
        var path = address.AsSpan();
        var query = path.IndexOf('?');
        if (query < 0) return path.TrimEnd('/');
        var rest = path[(query + 1)..];
        path = path[..query].TrimEnd('/');
        var inner = rest.StartsWith("url=", StringComparison.Ordinal) ? rest["url=".Length..] : rest.IndexOf("&url=") is var at and >= 0 ? rest[(at + "&url=".Length)..] : [];
        if (inner.IsEmpty) return path;
        if (inner.IndexOf('&') is var end and >= 0) inner = inner[..end];
        var decoded = Uri.UnescapeDataString(inner.ToString()).AsSpan();
        if (decoded.IndexOf('?') is var tail and >= 0) decoded = decoded[..tail];
        return decoded.Contains('/') ? decoded.TrimEnd('/') : path;
    }

    // quay-1200x630.jpg, quay_640w.webp, quay@2x.png, quay-scaled.jpg
    private static ReadOnlySpan<char> WithoutSizes(ReadOnlySpan<char> name)
    {
        if (name.LastIndexOf('.') is var dot and > 0 && name.Length - dot <= MaxExtension + 1) name = name[..dot];
        for (var i = 0; i < MaxSuffixes; i++)
        {
            var mark = name.LastIndexOfAny("-_@");
            if (mark <= 0 || !IsSize(name[(mark + 1)..])) break;
            name = name[..mark];
        }

        return name;
    }

    private static bool IsSize(ReadOnlySpan<char> part)
    {
        if (part is "scaled" or "large" or "small" or "medium" or "thumb" or "thumbnail" or "big") return true;
        int digits = 0, marks = 0;
        foreach (var c in part)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is 'x' or 'w' or 'h' or 'p') marks++;
            else return false;
        }

        return digits > 0 && marks is 1 or 2;
    }

    private static bool IsTelling(ReadOnlySpan<char> name) => name.Length >= MinPlainName || (name.Length >= MinName && name.ContainsAnyInRange('0', '9'));
}
