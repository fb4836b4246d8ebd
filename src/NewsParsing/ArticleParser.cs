using System.Text;

namespace NewsParsing;

/// <summary>
/// Turns news articles into <see cref="Article"/> records. Immutable and safe to use from any number of threads at once:
/// keep one. It reads no network and no file, a clock only for <see cref="ArticleParserOptions.TimeBudget"/>, and never throws on content: what is wrong with an article is in
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
    /// <param name="cancellationToken">Ends the parse within a fraction of a second.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ParseText(string text, string? url = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseText(text, url, new ParseRun(_options, cancellationToken));
    }

    /// <summary>
    /// Reads an article from bytes to their end: UTF-8, or what a byte order mark tells (UTF-8, UTF-16, UTF-32). Spans named
    /// <c>SourceSpan</c> count UTF-16 units of the decoded text after the mark. The stream is left open.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ParseText(Stream stream, string? url = null, CancellationToken cancellationToken = default)
    {
        using var reader = OpenText(stream);
        return ParseText(reader.ReadToEnd(), url, new ParseRun(_options, cancellationToken));
    }

    /// <summary>As <see cref="ParseText(Stream, string?, CancellationToken)"/>, without blocking a thread on the stream.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Article> ParseTextAsync(Stream stream, string? url = null, CancellationToken cancellationToken = default)
    {
        using var reader = OpenText(stream);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        return ParseText(text, url, new ParseRun(_options, cancellationToken));
    }

    private static StreamReader OpenText(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(stream));
        return new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    private Article ParseText(string text, string? url, ParseRun run) => Parse(TextReader.Read(text, url, _options, run.Diagnostics), run);

    private static Article Parse(Manuscript manuscript, ParseRun run)
    {
        run.ThrowIfCancelled();
        var language = Language.Of(manuscript, run.Options);
        var page = PageLexicon.For(language.Tag);
        var blocks = BlockClassifier.Classify(manuscript, page);
        run.ThrowIfCancelled();
        var article = BodyAssembler.Assemble(manuscript, blocks, language, page, run.Options, run.Diagnostics);
        run.ThrowIfCancelled();
        var quoted = QuotePipeline.Run(article, SpeechLexicon.For(article.Language), run);
        run.ThrowIfCancelled();
        return quoted with { Diagnostics = run.Diagnostics.ToArray() };
    }
}
