namespace NewsParsing;

/// <summary>Tells addresses of a topic's page from those of an article's.</summary>
internal static class TopicAddress
{
    private const int MaxTail = 5;
    private const int MinArticleNumber = 4;

    /// <summary>Whether the last part of the address's path says the text: /sport/muenchner-loewen for "Münchner Löwen".</summary>
    public static bool Says(ReadOnlySpan<char> href, ReadOnlySpan<char> text)
    {
        var slug = LastPart(href);
        int at = 0, letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            letters++;
            while (at < slug.Length && !char.IsLetterOrDigit(slug[at])) at++;
            if (at == slug.Length || !SlugText.Matches(c, slug, ref at)) return false;
        }

        return letters > 1 && slug.Length - at <= MaxTail && slug[at..].IndexOf('.') < 0;
    }

    /// <summary>A date or an article's number stands in it.</summary>
    public static bool IsOfArticle(ReadOnlySpan<char> href)
    {
        var run = 0;
        foreach (var c in href)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            if (run >= MinArticleNumber) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> href)
    {
        if (href.IndexOfAny('?', '#') is var end and >= 0) href = href[..end];
        href = href.TrimEnd('/');
        return href[(href.LastIndexOf('/') + 1)..];
    }
}
