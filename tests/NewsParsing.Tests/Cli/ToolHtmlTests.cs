using System.IO.Compression;
using System.Text;
using NewsParsing.Cli;

namespace NewsParsing.Tests;

public sealed class ToolHtmlTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Mayor opens bridge</title><meta property="og:title" content="Mayor opens bridge"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Mayor opens bridge</h1>
        <p>&ldquo;It holds,&rdquo; said Mayor Bob Crane on Tuesday, after nine years of work.</p><p>Nobody fell in, the harbour police said.</p></article></body></html>
        """;

    private const string Fragment = "<p>Nobody fell in, she said.</p>";

    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("page.html", Page)]
    [InlineData("page.HTM", Page)]
    [InlineData("page.xhtml", Fragment)]
    [InlineData("page", Page)]
    [InlineData("page.txt", Page)]
    [InlineData("page.txt", "\uFEFF\n<?xml version=\"1.0\"?>\n<!-- saved --><HTML lang=en><p>Nobody fell in, she said.</HTML>")]
    public void A_page_is_told_by_its_name_or_its_first_bytes(string name, string content)
    {
        var run = ToolRun.Of(_files.Add(name, content));
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        var article = Article.FromJson(run.Output);
        Assert.Equal(ArticleParser.Default.ParseHtml(Encoding.UTF8.GetBytes(content)), article);
        Assert.DoesNotContain('<', article.Text);
        Assert.Contains("Nobody fell in", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_told_by_its_first_bytes()
    {
        Assert.Equal("Mayor opens bridge", Article.FromJson(ToolRun.With(Page, "-").Output).Headline);
        Assert.Contains("<p>", Article.FromJson(ToolRun.With(Fragment, "-").Output).ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", false)]
    [InlineData("text", true)]
    public void The_user_knows_better(string kind, bool readsTags)
    {
        var json = ToolRun.With(readsTags ? Page : Fragment, "-", "--input", kind).Output;
        Assert.Equal(readsTags, json.Contains("<p>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("page.html.gz")]
    [InlineData("page.htm.GZ")]
    [InlineData("page.gz")]
    public void A_zipped_page_is_unzipped(string name) =>
        Assert.Equal("Mayor opens bridge", Article.FromJson(ToolRun.Of(_files.Add(name, Zip(Page))).Output).Headline);

    [Fact]
    public void A_damaged_zip_fails_in_one_line()
    {
        var run = ToolRun.Of(_files.Add("page.html.gz", [.. Zip(Page).Take(12), 1, 2, 3, 4, 5, 6, 7, 8]));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("page.html.gz: is a damaged gzip file", run.Messages.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_that_is_called_a_page_is_refused()
    {
        var run = ToolRun.Of(_files.Add("photo.html", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46]));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("is a binary file", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<header> is an element, the teacher said.")]
    [InlineData("<3 is a heart, the teacher said.")]
    [InlineData("<!-- never closed")]
    [InlineData("The first words were <!DOCTYPE html>.")]
    [InlineData("")]
    public void Text_about_tags_is_text(string text) => Assert.False(FirstBytes.AreHtml(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Pages_in_utf16_are_known_with_and_without_a_mark()
    {
        Assert.True(FirstBytes.AreHtml([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page)]));
        Assert.True(FirstBytes.AreHtml(Encoding.BigEndianUnicode.GetBytes(Page)));
    }

    [Fact]
    public void The_address_resolves_what_the_page_links_to()
    {
        var run = ToolRun.With(Page, "-", "--url", "https://news.example/bridge");
        Assert.Equal("https://news.example/bridge", Article.FromJson(run.Output).Url);
    }

    private static byte[] Zip(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
