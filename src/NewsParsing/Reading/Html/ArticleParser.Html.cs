using AngleSharp.Dom;

namespace NewsParsing;

public sealed partial class ArticleParser
{
    // The builder of the last page, for the next; another thread that finds none makes its own.
    private HtmlTreeBuilder? _spareBuilder;

    /// <summary>Reads an article from a page.</summary>
    /// <param name="html">The page as text; any string will do. A byte order mark at its start is not read.</param>
    /// <param name="url">The page's address: relative addresses are resolved against it, and its path may tell a date.</param>
    /// <param name="cancellationToken">Ends the parse within a fraction of a second.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ParseHtml(string html, string? url = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        var run = new ParseRun(_options, cancellationToken);
        return ParseHtml(PageCharacters.Of(html, _options.MaxInputLength, run.Diagnostics), url, run);
    }

    /// <summary>
    /// Reads an article from a page's bytes. Their encoding is told as browsers do: a byte order mark, then
    /// <paramref name="contentType"/>, then what the page declares; failing these UTF-8 where the bytes are valid in it, else a
    /// guess. Declarations that contradict each other or the bytes leave a diagnostic.
    /// </summary>
    /// <param name="html">The page as it was served, without its headers.</param>
    /// <param name="url">The page's address.</param>
    /// <param name="contentType">The Content-Type header it was served with; null when unknown. Any string will do.</param>
    /// <param name="cancellationToken">Ends the parse within a fraction of a second.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ParseHtml(ReadOnlyMemory<byte> html, string? url = null, string? contentType = null, CancellationToken cancellationToken = default) =>
        ParseHtml(html.Span, url, contentType, cancellationToken);

    /// <summary>As <see cref="ParseHtml(ReadOnlyMemory{byte}, string?, string?, CancellationToken)"/>, from bytes to their end. The stream is left open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ParseHtml(Stream stream, string? url = null, string? contentType = null, CancellationToken cancellationToken = default)
    {
        ThrowIfUnreadable(stream);
        using var bytes = PageBytes.Read(stream, _options.MaxInputLength);
        return ParseHtml(bytes.Span, url, contentType, cancellationToken);
    }

    /// <summary>As <see cref="ParseHtml(Stream, string?, string?, CancellationToken)"/>, without blocking a thread on the stream.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Article> ParseHtmlAsync(Stream stream, string? url = null, string? contentType = null, CancellationToken cancellationToken = default)
    {
        ThrowIfUnreadable(stream);
        using var bytes = await PageBytes.ReadAsync(stream, _options.MaxInputLength, cancellationToken).ConfigureAwait(false);
        return ParseHtml(bytes.Span, url, contentType, cancellationToken);
    }

    /// <summary>Reads an article from a page that AngleSharp has parsed already. The document is not changed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ParseHtml(IDocument document, string? url = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var run = new ParseRun(_options, cancellationToken);
        using var tree = DocumentReader.Read(document);
        return Parse(HtmlReader.Read(tree, url, run, _sites), run);
    }

    private static void ThrowIfUnreadable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(stream));
    }

    private Article ParseHtml(ReadOnlySpan<byte> html, string? url, string? contentType, CancellationToken cancellationToken)
    {
        var run = new ParseRun(_options, cancellationToken);
        return ParseHtml(PageDecoder.Decode(html, contentType, _options.MaxInputLength, run.Diagnostics), url, run);
    }

    private Article ParseHtml(PageCharacters page, string? url, ParseRun run)
    {
        var builder = Interlocked.Exchange(ref _spareBuilder, null) ?? new HtmlTreeBuilder();
        using var tree = builder.Build(page, run);
        Volatile.Write(ref _spareBuilder, builder);
        run.ThrowIfCancelled();
        return Parse(HtmlReader.Read(tree, url, run, _sites), run);
    }
}
