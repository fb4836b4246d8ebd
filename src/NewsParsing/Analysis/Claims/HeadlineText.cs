namespace NewsParsing;

/// <summary>Compares titles, and takes a site's name off one.</summary>
internal static class HeadlineText
{
    private const int MinTitle = 10;
    private const int MaxSiteWords = 6;

    /// <summary>What stands between the parts of a page's title: headline, section, site.</summary>
    public static readonly string[] Separators = [" | ", " – ", " — ", " - ", " · ", " » ", " « ", " • ", " / ", " :: ", " : ", " ‹ ", " › ", " ‐ ", "｜", "|"];

    // "Headline -Site"
    private static readonly string[] TightSeparators = [.. Separators, " -", " –"];

    /// <summary>Whether they are the same but for marks, spaces and case.</summary>
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i])) i++;
            while (j < b.Length && !char.IsLetterOrDigit(b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++])) return false;
        }
    }

    /// <summary>The title without the site's name at its end or start, where the publisher, the host or another title tells it.</summary>
    public static string WithoutSite(string title, string? publisher, string? host, IReadOnlyList<string> others)
    {
        for (var round = 0; round < 3; round++)
        {
            if (Strip(title, publisher, host, others) is not { } shorter) return title;
            title = shorter;
        }

        return title;
    }

    private static string? Strip(string title, string? publisher, string? host, IReadOnlyList<string> others)
    {
        foreach (var separator in TightSeparators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0) continue;
            var left = title[..last].Trim();
            var right = title[(last + separator.Length)..].Trim();
            if (left.Length >= MinTitle && (IsSite(right, publisher, host) || IsOther(left, others))) return left;
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            var opening = title[..first].Trim();
            var rest = title[(first + separator.Length)..].Trim();
            if (rest.Length >= MinTitle && (IsSite(opening, publisher, host) || (IsOther(rest, others) && opening.Length < rest.Length))) return rest;
        }

        return null;
    }

    /// <summary>Whether the title is <paramref name="line"/> and, behind a mark that parts them, something else.</summary>
    public static bool OpensWith(string title, string line)
    {
        if (line.Length < 2 || !title.StartsWith(line, StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var separator in TightSeparators)
        {
            if (title.AsSpan(line.Length).StartsWith(separator, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsOther(string text, IReadOnlyList<string> others)
    {
        foreach (var other in others)
        {
            if (Same(text, other)) return true;
        }

        return false;
    }

    /// <summary>Whether the text is the publisher's name, or the host's ("The Daily" of thedaily.example).</summary>
    public static bool IsSite(ReadOnlySpan<char> text, string? publisher, string? host)
    {
        if (text.Length < 2 || TextFacts.WordCount(text) > MaxSiteWords) return false;
        Span<char> buffer = stackalloc char[96];
        var name = Letters(text, buffer);
        if (name.Length < 2) return false;
        if (publisher is not null)
        {
            Span<char> other = stackalloc char[96];
            var site = Letters(publisher, other);
            if (site.SequenceEqual(name) || (name.Length >= 4 && site.Length >= 4 && (site.StartsWith(name) || name.StartsWith(site)))) return true;
        }

        if (host is null) return false;
        Span<char> third = stackalloc char[96];
        var address = Letters(host.StartsWith("www.", StringComparison.Ordinal) ? host.AsSpan(4) : host, third);
        return name.Length >= 3 && address.StartsWith(name);
    }

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (length == buffer.Length) break;
            if (char.IsLetterOrDigit(c)) buffer[length++] = char.ToLowerInvariant(c);
        }

        return buffer[..length];
    }
}
