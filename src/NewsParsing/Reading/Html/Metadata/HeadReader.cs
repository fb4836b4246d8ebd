namespace NewsParsing;

/// <summary>What the page prints around its headline, as claims: headline, kicker, deck, byline, dates, section.</summary>
internal static class HeadReader
{
    public static void Read(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
    }
}
