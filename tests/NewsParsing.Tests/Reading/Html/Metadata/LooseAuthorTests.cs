namespace NewsParsing.Tests;

public class LooseAuthorTests
{
    private const string Story = "<p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it, the harbour office said.</p>";

    private static string[] Authors(string body, string language = "en") =>
        [.. ArticleParser.Default.ParseHtml($"<!doctype html><html lang={language}><head><title>Ferry returns</title></head><body>{body.Replace("{0}", Story, StringComparison.Ordinal)}</body></html>").Byline?.Authors.Select(a => a.Name) ?? []];

    [Theory]
    [InlineData("<div class=bar><a href=/author/nora rel=author>Nora Holm</a></div><article><h1>Ferry returns</h1>{0}</article>", "en")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div>Posted in Harbour, <a href=/author/nora/>Nora Holm</a></div>", "en")]
    [InlineData("<article><h1>Fähre</h1>{0}<p><em>Von Nora Holm</em></p></article>", "de")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div class=post-author>By Nora Holm</div>", "en")]
    public void A_name_near_the_text_counts_where_nobody_better_is_named(string body, string language) => Assert.Equal(["Nora Holm"], Authors(body, language));

    [Theory]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><aside><a href=/author/ida rel=author>Ida Berg</a></aside>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div class=related><span class=byline>By Ida Berg</span></div>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div class=list><a href=/author/a>Ida Berg</a><a href=/author/b>Tom Ruiz</a><a href=/author/c>Uwe Lang</a><a href=/author/d>Eva Sand</a></div>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}<p>Mayor Ann Lee</p></article>")]
    public void Names_of_other_things_do_not(string body) => Assert.Empty(Authors(body));

    [Fact]
    public void The_line_of_the_head_counts_before_all_that_stands_near() =>
        Assert.Equal(["Nora Holm"], Authors("<article><h1>Ferry returns</h1><p class=byline>By Nora Holm</p>{0}</article><div><a href=/author/ida rel=author>Ida Berg</a></div>"));
}
