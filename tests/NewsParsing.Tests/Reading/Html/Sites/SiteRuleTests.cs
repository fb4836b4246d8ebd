namespace NewsParsing.Tests;

public class SiteRuleTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Wrong title</title><meta property="og:title" content="Wrong title"><meta name="author" content="Wrong Person"></head><body>
        <div class="x1">Ferry returns to the north quay</div>
        <div class="x2">By Nora Holm</div><div class="x3" datetime="2024-05-04T10:00:00+02:00">Saturday</div>
        <div class="x4"><p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it.</p>
        <div class="x5"><p>Win a trip on the ferry: answer three questions and send them to us by the end of the month, please.</p></div>
        <p>“It was a long wait,” said harbour master Ivo Brandt.</p></div>
        <div class="x6"><p>This long text about something else altogether stands on the page too, and it is longer than the story about the ferry, with commas, stops, and all that makes a text look like one.</p><p>This long text about something else altogether stands on the page too, and it is longer than the story.</p></div>
        </body></html>
        """;

    private static readonly SiteRule Rule = new() { Host = "news.example", Body = ".x4", Headline = ".x1", Byline = "div.x2", Date = ".x3", Drop = ".x5" };

    private static ArticleParser ParserWith(params SiteRule[] rules) => new(ArticleParserOptions.Default with { SiteRules = [.. rules] });

    [Theory]
    [InlineData("https://news.example/a")]
    [InlineData("https://www.NEWS.example/a")]
    public void A_sites_rule_wins_over_all_else_on_its_pages(string url)
    {
        var article = ParserWith(Rule).ParseHtml(Page, url);
        Assert.Equal("Ferry returns to the north quay", article.Headline);
        Assert.Equal(2, article.Blocks.Count);
        Assert.DoesNotContain("Win a trip", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("something else", article.Text, StringComparison.Ordinal);
        Assert.Equal(".x1", article.Provenance.Single(o => o.Field == "headline").Path);
    }

    [Theory]
    [InlineData("https://othernews.example/a")]
    [InlineData("https://example/a")]
    [InlineData("no address")]
    [InlineData(null)]
    public void Pages_of_other_hosts_are_read_as_ever(string? url) =>
        Assert.Equal(ArticleParser.Default.ParseHtml(Page, url), ParserWith(Rule).ParseHtml(Page, url));

    [Fact]
    public void The_longest_host_counts()
    {
        var other = new SiteRule { Host = "example", Headline = ".x2" };
        Assert.Equal("Ferry returns to the north quay", ParserWith(other, Rule).ParseHtml(Page, "https://news.example/a").Headline);
    }

    [Fact]
    public void What_a_rule_does_not_find_is_read_as_on_any_page()
    {
        var absent = new SiteRule { Host = "news.example", Body = ".absent", Headline = ".absent", Byline = ".absent", Date = ".absent", Drop = ".absent" };
        const string Url = "https://news.example/a";
        Assert.Equal(ArticleParser.Default.ParseHtml(Page, Url), ParserWith(absent).ParseHtml(Page, Url));
    }

    [Theory]
    [InlineData("", "p")]
    [InlineData("a b", "p")]
    [InlineData("https://news.example/", "p")]
    [InlineData("news.example", "p:hover")]
    public void A_rule_that_cannot_be_read_is_told_when_the_parser_is_made(string host, string body) =>
        Assert.Throws<ArgumentException>(() => ParserWith(new SiteRule { Host = host, Body = body }));
}
