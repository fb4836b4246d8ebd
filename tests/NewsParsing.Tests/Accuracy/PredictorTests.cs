using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using NewsParsing.Accuracy;

namespace NewsParsing.Tests;

public sealed class PredictorTests : IDisposable
{
    private const string Story = "Mayor opens bridge\n\n\"It holds,\" said Mayor Bob Crane.\n\nNobody fell in.\n";

    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Writes_one_prediction_a_page_in_the_order_of_the_list()
    {
        _files.Add("a.txt", Story);
        _files.Add("b.txt", "Second story\n\nIt was short.\n");
        var (predictions, outcome, messages) = Predict("""{"id":"x/A","path":"a.txt"}""", "", """{"id":"x/B","path":"b.txt","url":"https://x.example/b"}""");
        Assert.Equal((new PredictOutcome(2, 0), ""), (outcome, messages));
        Assert.Equal(["x/A", "x/B"], predictions.Select(p => (string?)p["id"]));
        Assert.Equal(["Mayor opens bridge", "Second story"], predictions.Select(p => (string?)p["title"]));
        Assert.All(predictions, p => Assert.True((double)p["ms"]! >= 0));
    }

    [Fact]
    public void A_bad_page_is_told_and_left_out()
    {
        _files.Add("a.txt", Story);
        var (predictions, outcome, messages) = Predict(
            "no json", """{"id":"no path"}""", """{"id":"gone","path":"gone.txt"}""", """{"id":"a","path":"a.txt"}""");
        Assert.Equal(new PredictOutcome(1, 3), outcome);
        Assert.Equal("a", (string?)Assert.Single(predictions)["id"]);
        Assert.Contains("pages.ndjson:1: not JSON", messages, StringComparison.Ordinal);
        Assert.Contains("pages.ndjson:2: ", messages, StringComparison.Ordinal);
        Assert.Contains("gone: ", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.HTM")]
    [InlineData("a.html.gz")]
    public void Html_pages_are_read_by_their_name(string path)
    {
        const string Page = "<!doctype html><title>Mayor opens bridge</title><article><h1>Mayor opens bridge</h1><p>Nobody fell in, she said on Tuesday.</p></article>";
        _files.Add(path, path.EndsWith(".gz", StringComparison.Ordinal) ? Zip(Page) : Encoding.UTF8.GetBytes(Page));
        var (predictions, outcome, _) = Predict($$"""{"id":"page","path":"{{path}}"}""");
        Assert.Equal(new PredictOutcome(1, 0), outcome);
        Assert.Contains("Nobody fell in", (string?)Assert.Single(predictions)["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_count_the_file_as_it_is_on_disk()
    {
        // A byte order mark, CR LF and a character of two units before the quote must all count.
        const string Text = "\uFEFFMayor opens \U0001F309 bridge\r\n\r\n\"It holds,\" said Mayor Bob Crane.\r\n";
        _files.Add("a.txt", Encoding.UTF8.GetBytes(Text));
        var article = ArticleParser.Default.ParseText(Text);
        var quote = Assert.Single(Predict("""{"id":"a","path":"a.txt"}""").Predictions)["quotes"]!.AsArray();
        Assert.Equal(article.Quotes.Count, quote.Count);
        foreach (var (predicted, parsed) in quote.Zip(article.Quotes))
        {
            var words = predicted!["content"]!.AsArray().Select(s => Text[(int)s![0]!..(int)s[1]!]);
            Assert.Equal(parsed.Parts.Select(p => article.Text[p.Range]), words);
        }
    }

    [Fact]
    public void Every_field_of_the_format_is_filled_from_the_article()
    {
        using var line = new MemoryStream();
        PredictionWriter.Write(line, "sample", SampleArticle.Create(), milliseconds: 1.5);
        Snapshot.Verify(JsonNode.Parse(line.ToArray())!.ToJsonString(new() { WriteIndented = true, NewLine = "\n" }),
            Path.Combine(WorkTree.TestProject, "Accuracy"), "sample", "json");
    }

    [Theory]
    [InlineData(true, true, "2020-06-15T10:30:00+04:30")]
    [InlineData(true, false, "2020-06-15T10:30:00")]
    [InlineData(false, false, "2020-06-15")]
    [InlineData(false, true, "2020-06-15")]
    public void Dates_say_no_more_than_the_article(bool hasTime, bool hasOffset, string expected)
    {
        var instant = new DateTimeOffset(2020, 6, 15, 10, 30, 0, TimeSpan.FromHours(4.5));
        Assert.Equal(expected, PredictionWriter.Iso(new ArticleDate { Instant = instant, HasTime = hasTime, HasOffset = hasOffset, Text = "x" }));
    }

    [Fact]
    public void Without_people_the_authors_are_the_organizations()
    {
        using var line = new MemoryStream();
        var byline = new Byline { Text = "AFP", Organizations = ["AFP"] };
        PredictionWriter.Write(line, "x", new Article { Byline = byline }, milliseconds: 0);
        Assert.Equal("AFP", (string?)JsonNode.Parse(line.ToArray())!["authors"]![0]);
    }

    [Fact]
    public void List_of_a_folder_names_its_articles_in_order()
    {
        _files.Add("b.txt", Story);
        _files.Add("a.html.gz", "");
        _files.Add("notes.md", "");
        var list = Path.Combine(_files.Folder, "list.ndjson");
        Assert.Equal(2, PageList.Write(_files.Folder, list));
        Assert.Equal(["a", "b"], File.ReadLines(list).Select(l => Page.Parse(l, ".").Id));
    }

    private static byte[] Zip(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    private (List<JsonNode> Predictions, PredictOutcome Outcome, string Messages) Predict(params string[] pages)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        var outcome = new Predictor(ArticleParser.Default, messages).Run(_files.Add("pages.ndjson", string.Join('\n', pages)), output);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return ([.. lines.Select(l => JsonNode.Parse(l)!)], outcome, messages.ToString());
    }
}
