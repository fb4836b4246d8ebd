using System.Text;

namespace NewsParsing;

/// <summary>
/// Turns news articles into <see cref="Article"/> records. Immutable and safe to use from any number of threads at once:
/// keep one. It reads no network, no file and no clock, and never throws on content: what is wrong with an article is in
/// <see cref="Article.Diagnostics"/>.
/// </summary>
public sealed partial class ArticleParser
{
    private readonly ArticleParserOptions _options;
    private readonly SiteRuleSet _sites;

    /// <summary>A parser with the given options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its documented range.</exception>
    public ArticleParser(ArticleParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Validated();
        _sites = new SiteRuleSet(options.SiteRules);
    }

    /// <summary>The parser with <see cref="ArticleParserOptions.Default"/>.</summary>
    public static ArticleParser Default { get; } = new(ArticleParserOptions.Default);

    /// <summary>
    /// Reads an article from plain text: copied from a page, wire copy, hard-wrapped mail. Spans named <c>SourceSpan</c>
    /// count UTF-16 units of <paramref name="text"/> as given.
    /// </summary>
    /// <param name="text">The whole article, headline first where it has one. Any string will do.</param>
    /// <param name="url">Where it was found; kept as <see cref="Article.Url"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Article ParseText(string text, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var diagnostics = new DiagnosticBag();
        return Parse(TextReader.Read(text, url, _options, diagnostics), diagnostics);
    }

    /// <summary>
    /// Reads an article from bytes to their end: UTF-8, or what a byte order mark tells (UTF-8, UTF-16, UTF-32). Spans named
    /// <c>SourceSpan</c> count UTF-16 units of the decoded text after the mark. The stream is left open.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    public Article ParseText(Stream stream, string? url = null)
    {
        using var reader = OpenText(stream);
        var diagnostics = new DiagnosticBag();
        return Parse(TextReader.Read(reader.ReadToEnd(), url, _options, diagnostics), diagnostics);
    }

    /// <summary>As <see cref="ParseText(Stream, string?)"/>, without blocking a thread on the stream.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Article> ParseTextAsync(Stream stream, string? url = null, CancellationToken cancellationToken = default)
    {
        using var reader = OpenText(stream);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        var diagnostics = new DiagnosticBag();
        return Parse(TextReader.Read(text, url, _options, diagnostics), diagnostics);
    }

    private static StreamReader OpenText(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(stream));
        return new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    private Article Parse(Manuscript manuscript, DiagnosticBag diagnostics)
    {
        var language = Language.Of(manuscript, _options);
        var page = PageLexicon.For(language.Tag);
        var blocks = BlockClassifier.Classify(manuscript, page);
        var article = BodyAssembler.Assemble(manuscript, blocks, language, page, _options, diagnostics);
        var lexicon = SpeechLexicon.For(article.Language);
        var quoted = QuotePipeline.Run(article, lexicon, _options, diagnostics);
        return quoted with { Diagnostics = diagnostics.ToArray() };
    }
}
