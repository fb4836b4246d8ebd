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
        return ParseHtml(new HtmlParser().ParseDocument(html), url);
    }

    /// <summary>Reads an article from a page's bytes.</summary>
    /// <param name="html">The page as it was served, without its headers.</param>
    /// <param name="url">The page's address.</param>
    /// <param name="contentType">The Content-Type header it was served with; null when unknown.</param>
    public Article ParseHtml(ReadOnlyMemory<byte> html, string? url = null, string? contentType = null) =>
        ParseHtml(System.Text.Encoding.UTF8.GetString(html.Span), url);

    /// <summary>Reads an article from a page that AngleSharp has parsed already. The document is not changed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Article ParseHtml(IDocument document, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var diagnostics = new DiagnosticBag();
        using var tree = DocumentReader.Read(document);
        return Parse(HtmlReader.Read(tree, url, _options, _sites, diagnostics), diagnostics);
    }
}
