using System.Text;
using NewsParsing.Cli;

namespace NewsParsing.Tests;

public sealed class ToolTests : IDisposable
{
    private const string Story = "Mayor opens bridge\n\nBy Ann Lee\n\n\"It holds,\" said Mayor Bob Crane.\n\nNobody fell in.\n";

    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Prints_the_article_as_json()
    {
        var run = ToolRun.Of(_files.Add("story.txt", Story));
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Equal(ArticleParser.Default.ParseText(Story), Article.FromJson(run.Output));
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_standard_input_for_a_dash()
    {
        var run = ToolRun.With(Story, "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Equal("Mayor opens bridge", Article.FromJson(run.Output).Headline);
    }

    [Fact]
    public void Compact_json_is_one_line_an_article()
    {
        var run = ToolRun.Of("--compact", _files.Add("a.txt", Story), _files.Add("b.txt", "Second story\n\nIt was short.\n"));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(["Mayor opens bridge", "Second story"], lines.Select(l => Article.FromJson(l).Headline));
    }

    [Fact]
    public void Output_is_utf8_without_a_byte_order_mark()
    {
        var run = ToolRun.With("Große Brücke – 桥\n\nSie hält.\n", "-", "--format", "text");
        Assert.Equal("Große Brücke – 桥"u8.ToArray(), run.OutputBytes[.."Große Brücke – 桥"u8.Length]);
    }

    [Fact]
    public void A_missing_file_fails_and_the_others_are_done()
    {
        var run = ToolRun.Of("--compact", "no-such-file.txt", _files.Add("story.txt", Story));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("newsparse: no-such-file.txt: no such file\n", run.Messages.ReplaceLineEndings("\n"));
        Assert.Equal("Mayor opens bridge", Article.FromJson(run.Output).Headline);
    }

    [Fact]
    public void A_folder_fails_in_one_line()
    {
        var run = ToolRun.Of(_files.Folder);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"newsparse: {_files.Folder}: is a folder", run.Messages.TrimEnd());
    }

    [Fact]
    public void A_binary_file_fails_in_one_line()
    {
        var run = ToolRun.Of(_files.Add("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46]));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("photo.jpg: is a binary file, not an article as HTML or text", run.Messages.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_fails_in_one_line()
    {
        var run = ToolRun.Of(_files.Add("paper.pdf", "%PDF-1.7\n1 0 obj"));
        Assert.EndsWith("paper.pdf: is a PDF, not an article as HTML or text", run.Messages.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Text_in_utf16_is_read_by_its_byte_order_mark()
    {
        var run = ToolRun.Of(_files.Add("story.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Story)]));
        Assert.Equal("Mayor opens bridge", Article.FromJson(run.Output).Headline);
    }

    [Theory]
    [InlineData("Required argument 'FILE' missing")]
    [InlineData("'xml' not recognized. Must be one of:", "a.txt", "--format", "xml")]
    [InlineData("Unknown option '--colour'", "a.txt", "--colour")]
    [InlineData("--url goes with one FILE.", "a.txt", "b.txt", "--url", "https://x.example/")]
    [InlineData("--compact goes with --format json.", "a.txt", "--compact", "--format", "text")]
    [InlineData("'d!' is not a BCP 47 tag", "a.txt", "--language", "d!")]
    public void Wrong_usage_is_told_and_ends_with_2(string message, params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_and_address_reach_the_article()
    {
        var article = Article.FromJson(ToolRun.With(Story, "-", "--language", "en-GB", "--url", "https://x.example/a").Output);
        Assert.Equal(("en-GB", "https://x.example/a"), (article.Language, article.Url));
    }

    [Fact]
    public void Texts_of_several_files_are_told_apart_by_name()
    {
        var (a, b) = (_files.Add("a.txt", Story), _files.Add("b.txt", Story));
        var run = ToolRun.Of("--format", "text", a, b);
        Assert.StartsWith($"==> {a} <==\n\nMayor", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n\n==> {b} <==\n\nMayor", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_of_several_files_are_told_apart_by_a_rule()
    {
        var run = ToolRun.Of("--format", "markdown", _files.Add("a.txt", Story), _files.Add("b.txt", Story));
        Assert.StartsWith("# Mayor", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nobody fell in.\n\n---\n\n# Mayor", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_stops_early_is_no_failure()
    {
        using var messages = new StringWriter();
        var exitCode = Tool.Run([_files.Add("a.txt", Story), _files.Add("b.txt", Story)], new ToolConsole(Stream.Null, new BrokenPipe(), messages));
        Assert.Equal((0, ""), (exitCode, messages.ToString()));
    }

    [Fact]
    public void Help_goes_to_standard_output()
    {
        var run = ToolRun.Of("--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Contains("--format <json|text|markdown>", run.Output, StringComparison.Ordinal);
    }

    private sealed class BrokenPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");
    }
}
