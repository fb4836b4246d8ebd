namespace NewsParsing.Tests;

/// <summary>However a connection cuts them, the same bytes are the same article.</summary>
public class StreamTests
{
    public static TheoryData<int> Chunks { get; } = [1, 2, 3, 7, 61, 1024, 4099];

    [Theory]
    [MemberData(nameof(Chunks))]
    public async Task A_stream_in_any_chunks_gives_the_whole_articles(int size)
    {
        foreach (var page in CorpusInputs.Pages)
        {
            var expected = ArticleParser.Default.ParseHtml(page, CorpusInputs.Address);
            Assert.Equal(expected, ArticleParser.Default.ParseHtml(new ChunkedStream(page, size), CorpusInputs.Address));
            Assert.Equal(expected, await ArticleParser.Default.ParseHtmlAsync(new ChunkedStream(page, size), CorpusInputs.Address));
        }

        foreach (var text in CorpusInputs.Texts)
        {
            var expected = ArticleParser.Default.ParseText(new MemoryStream(text), CorpusInputs.Address);
            Assert.Equal(expected, ArticleParser.Default.ParseText(new ChunkedStream(text, size), CorpusInputs.Address));
            Assert.Equal(expected, await ArticleParser.Default.ParseTextAsync(new ChunkedStream(text, size), CorpusInputs.Address));
        }
    }

    /// <summary>Gives at most so many bytes at a time, as a slow connection does.</summary>
    private sealed class ChunkedStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return Read(buffer.Span);
        }
    }
}
