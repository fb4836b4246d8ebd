using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsParsing;

public sealed partial class ArticleParser
{
    /// <summary>Reads an article from a page.</summary>
    /// <param name="html">The page as text; any string will do.</param>
    /// <param name="url">The page's address: relative addresses are resolved against it, and its path may tell a date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public Article ParseHtml(string html, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        var diagnostics = new DiagnosticBag();
        var text = html.AsMemory();
        if (text.Length > _options.MaxInputLength)
        {
            text = text[..(char.IsHighSurrogate(html[_options.MaxInputLength - 1]) ? _options.MaxInputLength - 1 : _options.MaxInputLength)];
            diagnostics.Add(DiagnosticCodes.InputTruncated, $"The page is longer than {_options.MaxInputLength} UTF-16 units; the rest was not read.");
        }

        return ParseHtml(text, url, diagnostics);
    }

    /// <summary>Reads an article from a page's bytes.</summary>
    /// <param name="html">The page as it was served, without its headers.</param>
    /// <param name="url">The page's address.</param>
    /// <param name="contentType">The Content-Type header it was served with; null when unknown.</param>
    public Article ParseHtml(ReadOnlyMemory<byte> html, string? url = null, string? contentType = null)
    {
        var diagnostics = new DiagnosticBag();
        using var page = PageDecoder.Decode(html.Span, contentType, _options.MaxInputLength, diagnostics);
        return ParseHtml(page.Text, url, diagnostics);
    }

    /// <summary>Reads an article from a page's bytes to their end. The stream is left open.</summary>
    /// <param name="html">The page as it was served, without its headers.</param>
    /// <param name="url">The page's address.</param>
    /// <param name="contentType">The Content-Type header it was served with; null when unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="html"/> cannot be read.</exception>
    public Article ParseHtml(Stream html, string? url = null, string? contentType = null)
    {
        using var bytes = PageBytes.Read(Readable(html), _options.MaxInputLength);
        return ParseHtml(bytes.Memory, url, contentType);
    }

    /// <summary>As <see cref="ParseHtml(Stream, string?, string?)"/>, without blocking a thread on the stream.</summary>
    /// <param name="html">The page as it was served, without its headers.</param>
    /// <param name="url">The page's address.</param>
    /// <param name="contentType">The Content-Type header it was served with; null when unknown.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="html"/> cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Article> ParseHtmlAsync(Stream html, string? url = null, string? contentType = null, CancellationToken cancellationToken = default)
    {
        using var bytes = await PageBytes.ReadAsync(Readable(html), _options.MaxInputLength, cancellationToken).ConfigureAwait(false);
        return ParseHtml(bytes.Memory, url, contentType);
    }

    /// <summary>Reads an article from a page that AngleSharp has parsed already. The document is not changed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Article ParseHtml(IDocument document, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var diagnostics = new DiagnosticBag();
        using var tree = DocumentReader.Read(document);
        return Parse(HtmlReader.Read(tree, url, _options, _sites, diagnostics), diagnostics);
    }

    private Article ParseHtml(ReadOnlyMemory<char> html, string? url, DiagnosticBag diagnostics)
    {
        using var tree = DocumentReader.Read(new HtmlParser().ParseDocument(html.ToString()));
        return Parse(HtmlReader.Read(tree, url, _options, _sites, diagnostics), diagnostics);
    }

    private static Stream Readable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead ? stream : throw new ArgumentException("The stream cannot be read.", nameof(stream));
    }
}
