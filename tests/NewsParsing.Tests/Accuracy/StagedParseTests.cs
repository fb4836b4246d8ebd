using System.Text;
using NewsParsing.Accuracy;

namespace NewsParsing.Tests;

public class StagedParseTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><meta property="og:title" content="Mayor opens bridge"></head><body><article><h1>Mayor opens bridge</h1>
        <p>"It holds," said Mayor Bob Crane on Tuesday, after nine years of work.</p><p>Nobody fell in, the harbour police said.</p></article></body></html>
        """;

    [Fact]
    public void The_stages_that_are_measured_are_those_that_run()
    {
        using var parse = new StagedParse(Encoding.UTF8.GetBytes(Page), "https://news.example/bridge");
        foreach (var (_, run) in StagedParse.Stages)
        {
            run(parse);
            run(parse);
        }

        var article = ArticleParser.Default.ParseHtml(Encoding.UTF8.GetBytes(Page), "https://news.example/bridge");
        Assert.Equal(article with { Diagnostics = [] }, parse.Article! with { Diagnostics = [] });
    }

    [Fact]
    public void So_are_those_of_a_text()
    {
        const string Text = "Mayor opens bridge\n\n\"It holds,\" said Mayor Bob Crane on Tuesday, after nine years of work.\n\nNobody fell in, the harbour police said.";
        using var parse = new StagedText(Text);
        foreach (var (_, run) in StagedText.Stages)
        {
            run(parse);
            run(parse);
        }

        Assert.Equal(ArticleParser.Default.ParseText(Text) with { Diagnostics = [] }, parse.Article! with { Diagnostics = [] });
    }
}
