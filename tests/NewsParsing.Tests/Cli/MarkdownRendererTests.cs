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
}
