using NewsParsing.Cli.Rendering;

namespace NewsParsing.Tests;

public class TextRendererTests
{
    [Fact]
    public void Shows_the_outline_then_each_source_with_its_quotes() =>
        Snapshot.Verify(TextRenderer.Render(SampleArticle.Create(), 60), Folder, "sample", "txt");

    [Fact]
    public void Shows_an_empty_article_as_nothing() => Assert.Equal("", TextRenderer.Render(new Article(), 80));

    [Fact]
    public void No_line_is_wider_than_the_terminal_but_for_a_long_word() =>
        Property.Holds(ArticleGen.Articles, text =>
        {
            var page = TextRenderer.Render(ArticleParser.Default.ParseText(text), 60);
            Assert.All(page.Split('\n').Where(l => l.TrimStart(' ', '>', '|', '*', '-').Contains(' ', StringComparison.Ordinal)),
                line => Assert.True(DisplayWidth.Of(line) <= 60, line));
        });

    [Fact]
    public void Control_characters_do_not_reach_the_terminal()
    {
        var article = new Article { Headline = "Red \u001b[31mAlert\u0007", Blocks = [new Paragraph { Text = "a\u009bb" }] };
        Assert.DoesNotContain(TextRenderer.Render(article, 80), c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void A_table_that_fits_has_its_columns_under_each_other()
    {
        var table = new TableBlock { Rows = [new TableRow { Cells = ["Town", "桥", "Cost"] }, new TableRow { Cells = ["Lindholm", "1"] }] };
        Assert.Equal("  Town     | 桥 | Cost\n  Lindholm | 1\n", TextRenderer.Render(new Article { Blocks = [table] }, 80));
        Assert.Equal("  Town | 桥 | Cost\n  Lindholm | 1\n", TextRenderer.Render(new Article { Blocks = [table] }, 20));
    }

    [Fact]
    public void Code_keeps_its_lines_and_spaces()
    {
        var article = new Article { Blocks = [new Paragraph { Text = "if (a)\n    b  = 1;" }] };
        Assert.Equal("    if (a)\n        b  = 1;\n", TextRenderer.Render(article, 80));
    }

    private static string Folder => Path.Combine(WorkTree.TestProject, "Cli");
}
