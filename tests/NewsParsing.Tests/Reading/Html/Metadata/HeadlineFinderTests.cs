namespace NewsParsing.Tests.Reading.Html.Metadata;

/// <summary>Which line of a page is its headline where site names stand in headings and titles.</summary>
public class HeadlineFinderTests
{
    private const string Body = "<p>The town council of Oster voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.</p>"
        + "<p>Nobody spoke against it, and the meeting closed early because of the rain that had begun to fall over the harbour.</p>";

    [Theory]
    [InlineData("Harbour Notes » Archive » The bridge of Oster shuts", "<h1><a href='/'>Harbour Notes</a></h1><div class='post'><h2><a href='/2026/bridge'>The bridge of Oster shuts</a></h2>{0}</div>")]
    [InlineData("The bridge of Oster shuts | Harbour Notes | Since 1999", "<h1 class='title'><a href='https://notes.example'>Harbour Notes</a></h1><div class='post'><h3 class='post-title'>The bridge of Oster shuts</h3>{0}</div>")]
    [InlineData("Harbour Notes: The bridge of Oster shuts", "<table><tr><td><font size=6><b>Harbour Notes</b></font></td></tr><tr><td><font size=5><b>The bridge of Oster shuts</b></font><p>{0}</td></tr></table>")]
    [InlineData("Harbour Notes -- The bridge of Oster shuts", "<table><tr><td><span class='itemTitle'>» The bridge of Oster shuts</span>{0}</td></tr></table>")]
    [InlineData("The bridge of Oster shuts – Harbour Notes", "<h1>Menu</h1><h1 class='site-title'><a href='/'>Harbour Notes</a></h1><article><header><h1 class='entry-title'>The bridge of Oster shuts</h1></header>{0}</article>")]
    public void Post_is_told_from_the_site(string title, string body)
    {
        var article = Parse(title, body);
        Assert.EndsWith("The bridge of Oster shuts", article.Headline, StringComparison.Ordinal);
        Assert.DoesNotContain("Harbour", article.Headline, StringComparison.Ordinal);
        Assert.StartsWith("The town council", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_of_the_pages_layout_says_nothing_of_its_parts()
    {
        var article = Parse("The bridge of Oster shuts – Harbour Notes of a Quiet Town", "<article><header><h1>The bridge of Oster shuts</h1></header>{0}</article>", " class='single right-sidebar comments-open'");
        Assert.Equal("The bridge of Oster shuts", article.Headline);
    }

    [Theory]
    [InlineData("Bridge shuts | oster.example | The monthly for sailors")]
    [InlineData("Bridge shuts - Oster Wiki")]
    public void Title_that_goes_on_behind_the_printed_headline_is_the_site(string title)
    {
        var article = Parse(title, $"<meta property='og:title' content='{title}'><meta name='twitter:title' content='{title}'><h1>Bridge shuts</h1>{{0}}");
        Assert.Equal("Bridge shuts", article.Headline);
    }

    [Fact]
    public void Bold_words_that_open_a_sentence_are_no_headline()
    {
        var article = Parse("Bridges of the north | Harbour Notes", "<p><b>Bridges of the north</b> are a matter of weather and of money, says whoever has built one of them.</p>{0}");
        Assert.StartsWith("Bridges of the north are", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_below_a_servers_warning_counts()
    {
        var article = ArticleParser.Default.ParseHtml("<b>Warning</b>: no database in line 299<html><head><title>The bridge of Oster shuts</title></head><body>" + Body + "</body></html>");
        Assert.Equal("The bridge of Oster shuts", article.Headline);
    }

    private static Article Parse(string title, string body, string layout = "") =>
        ArticleParser.Default.ParseHtml($"<html><head><title>{title}</title></head><body{layout}>{body.Replace("{0}", Body, StringComparison.Ordinal)}</body></html>", "https://oster.example/p/17");
}
