using System.Text;
using AngleSharp.Html.Parser;

namespace NewsParsing.Tests;

public class CancellationTests
{
    private const string Page = "<article><h1>Bridge falls</h1><p>\"Nobody was hurt,\" the police said on Monday.</p></article>";

    [Fact]
    public void Every_entry_honours_a_token_that_is_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        var parser = ArticleParser.Default;
        Assert.Throws<OperationCanceledException>(() => parser.ParseHtml(Page, cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => parser.ParseHtml(Encoding.UTF8.GetBytes(Page), cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => parser.ParseHtml(new MemoryStream(Encoding.UTF8.GetBytes(Page)), cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => parser.ParseHtml(new HtmlParser().ParseDocument(Page), cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => parser.ParseText("Bridge falls\n\nNobody was hurt.", cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => parser.ParseText(new MemoryStream("Bridge falls"u8.ToArray()), cancellationToken: cancelled));
    }

    [Fact]
    public async Task Asynchronous_entries_honour_a_token_that_is_cancelled_while_the_stream_is_read()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ArticleParser.Default.ParseHtmlAsync(new CancellingStream(Page, source), cancellationToken: source.Token));
        using var second = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ArticleParser.Default.ParseTextAsync(new CancellingStream(Page, second), cancellationToken: second.Token));
    }

    [Fact]
    public void A_cancelled_parse_leaves_no_trace_in_the_next()
    {
        var parser = new ArticleParser(ArticleParserOptions.Default);
        var before = parser.ParseHtml(Page);
        Assert.Throws<OperationCanceledException>(() => parser.ParseHtml("<title>Another page</title><p>" + new string('x', 10_000), cancellationToken: new CancellationToken(canceled: true)));
        Assert.Equal(before, parser.ParseHtml(Page));
    }

    [Fact]
    public void Scanning_for_quotes_stops_where_the_run_may_not_go_on()
    {
        var paragraphs = Enumerable.Range(0, 50).Select(_ => new Paragraph { Text = "\"Nobody was hurt,\" the police said on Monday." }).ToArray();
        var run = new ParseRun(ArticleParserOptions.Default, new CancellationToken(canceled: true));
        var article = QuotePipeline.Run(new Article { Language = "en", Blocks = [.. paragraphs] }, SpeechLexicon.For("en"), run);
        Assert.Empty(article.Quotes);
    }

    // Cancels when its end is reached, as a request that is given up does.
    private sealed class CancellingStream(string text, CancellationTokenSource source) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(Span<byte> buffer) => Cancel(base.Read(buffer));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Cancel(await base.ReadAsync(buffer, CancellationToken.None));

        private int Cancel(int read)
        {
            if (read == 0) source.Cancel();
            return read;
        }
    }
}
