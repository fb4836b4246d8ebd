using NewsParsing.Cli.Rendering;

namespace NewsParsing.Tests;

public class MarkdownRendererTests
{
    [Fact]
    public void Shows_what_a_reader_of_the_page_sees() =>
        Snapshot.Verify(MarkdownRenderer.Render(SampleArticle.Create()), Path.Combine(WorkTree.TestProject, "Cli"), "sample", "md");

    [Theory]
    [InlineData("2 * 3 < 7", @"2 \* 3 \< 7")]
    [InlineData("# not a heading", @"\# not a heading")]
    [InlineData("1. not a list", @"1\. not a list")]
    [InlineData("2019) either", @"2019\) either")]
    [InlineData("- nor this", @"\- nor this")]
    [InlineData("a-b and c", "a-b and c")]
    [InlineData("snake_case stays, _this_ not", @"snake_case stays, \_this\_ not")]
    [InlineData("He [the mayor] left", "He [the mayor] left")]
    [InlineData("[the mayor](x) left", @"\[the mayor\](x) left")]
    [InlineData("AT&T sold &amp; more", @"AT&T sold \&amp; more")]
    [InlineData(@"back\slash and `tick`", @"back\\slash and \`tick\`")]
    [InlineData("~~gone~~", @"\~\~gone\~\~")]
    [InlineData("<script>alert(1)</script>", @"\<script>alert(1)\</script>")]
    public void What_would_be_markup_is_escaped(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Line(text));

    [Fact]
    public void Lines_of_a_paragraph_stay_lines() =>
        Assert.Equal("Roses are red,\\\n\\- and blue\n", MarkdownRenderer.Render(new Article { Blocks = [new Paragraph { Text = "Roses are red,\n- and blue" }] }));

    [Fact]
    public void Code_stands_between_fences_it_cannot_close() =>
        Assert.Equal("````\nif (a)\n  ```\n````\n", MarkdownRenderer.Render(new Article { Blocks = [new Paragraph { Text = "if (a)\n  ```" }] }));

    [Fact]
    public void An_address_cannot_leave_its_link() =>
        Assert.Equal("<https://x.example/a%20b%3E%3C>", MarkdownText.Address("https://x.example/a b><"));

    [Fact]
    public void Nothing_a_page_says_is_markup_in_any_field()
    {
        const string Words = "<img src=x onerror=alert(1)> [a](javascript:alert(1)) ![b](x) # c";
        var encoded = System.Net.WebUtility.HtmlEncode(Words);
        var page = $"""
            <!doctype html><html lang=en><article><p class=kicker>{encoded}</p><h1>{encoded}</h1><p class=byline>By Nora Holm</p><p>The ferry came back {encoded} after three weeks in dock, the harbour office said.</p>
            <h2>{encoded}</h2><p># The ferry came back on Saturday after three weeks in dock.</p><blockquote><p>{encoded}</p></blockquote><ul><li>{encoded}</li><li>1. x</li></ul>
            <figure><img src="/a.jpg?x&gt;y)" alt="{encoded}"><figcaption>{encoded}</figcaption></figure><table><tr><td>{encoded}</td><td>a | b</td></tr></table><p>Forty people stood in the rain to see it.</p></article></html>
            """;
        var markdown = MarkdownRenderer.Render(ArticleParser.Default.ParseHtml(page, "https://news.example/"));
        Assert.Contains("onerror", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)<(?!https?:)", markdown);
        Assert.DoesNotMatch(@"(?<!\\)\]\((?!<?https?:|<?/)", markdown);
    }
}
