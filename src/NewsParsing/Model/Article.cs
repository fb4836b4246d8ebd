using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>
/// One news article as a value: two articles with the same content are equal. What the page does not state is null,
/// what it has none of is empty, and no text member is ever an empty string. Links between records are ids.
/// </summary>
public sealed record Article
{
    private readonly EquatableArray<Block> _blocks;
    private readonly string _text = "";

    /// <summary>The article's own title as printed, without a site name.</summary>
    public string? Headline { get; init; }

    /// <summary>The short line above the headline ("Opinion", "Exclusive: the budget"); null where none is printed.</summary>
    public string? Kicker { get; init; }

    /// <summary>The summary between headline and body (standfirst, subtitle, lead-in set apart by the page).</summary>
    public string? Deck { get; init; }

    /// <summary>Who wrote it, as printed and as names.</summary>
    public Byline? Byline { get; init; }

    /// <summary>Where, and by which agency, the story was filed; not part of <see cref="Text"/>.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>When the article was first published.</summary>
    public ArticleDate? Published { get; init; }

    /// <summary>When it was last changed; null where no change is stated.</summary>
    public ArticleDate? Modified { get; init; }

    /// <summary>A BCP 47 tag ("en", "pt-BR"): the caller's, the page's, or identified from the text; null when unsure.</summary>
    public string? Language { get; init; }

    /// <summary>The publication's name.</summary>
    public string? Publisher { get; init; }

    /// <summary>The section label as printed ("World", "Politik").</summary>
    public string? Section { get; init; }

    /// <summary>Topics the page gives for the article, in its order, without repeats.</summary>
    public EquatableArray<string> Keywords { get; init; }

    /// <summary>The page's own short description, often meant for search engines; not printed in the article.</summary>
    public string? Description { get; init; }

    /// <summary>The address the caller gave.</summary>
    public string? Url { get; init; }

    /// <summary>The address the page declares for itself.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>False behind a paywall, by the page's own statement (schema.org <c>isAccessibleForFree</c>); null when unstated.</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>The image the page puts first or declares for sharing.</summary>
    public Figure? LeadImage { get; init; }

    /// <summary>
    /// Paragraphs, headings, lists, quotations, figures in reading order. Setting it computes <see cref="Text"/> and
    /// <see cref="Captions"/> and puts each text block's <see cref="TextBlock.Span"/> right.
    /// </summary>
    public EquatableArray<Block> Blocks
    {
        get => _blocks;
        init
        {
            (_blocks, _text) = BodyText.Join(value);
            Captions = BodyText.CaptionsOf(_blocks);
        }
    }

    /// <summary>
    /// The text blocks joined by one blank line (<c>"\n\n"</c>); empty without any. Every span of the article that is
    /// not named <c>SourceSpan</c> counts its UTF-16 units. Captions, notes and comments are not in it.
    /// </summary>
    [JsonIgnore]
    public string Text => _text;

    /// <summary>The captions of <see cref="Blocks"/>, in order.</summary>
    [JsonIgnore]
    public EquatableArray<Caption> Captions { get; private init; }

    /// <summary>What people, organisations and documents are quoted with, in reading order.</summary>
    public EquatableArray<Quote> Quotes { get; init; }

    /// <summary>Who is quoted: one record for all the names, titles and pronouns that mean the same.</summary>
    public EquatableArray<Source> Sources { get; init; }

    /// <summary>Contributor lines, corrections, editor's notes, disclosures.</summary>
    public EquatableArray<Note> Notes { get; init; }

    /// <summary>Links the article offers to other texts; a sentence that is one ("… can be viewed here.") stays in the body too.</summary>
    public EquatableArray<RelatedLink> RelatedLinks { get; init; }

    /// <summary>The readers' comments; null when the page has no comment section.</summary>
    public CommentSection? Comments { get; init; }

    /// <summary>Where each value came from, one entry a field.</summary>
    public EquatableArray<FieldOrigin> Provenance { get; init; }

    /// <summary>What was wrong with the input, what was cut, what is uncertain.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What <paramref name="source"/> says, in reading order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public IEnumerable<Quote> QuotesBy(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Quotes.Where(q => q.SourceId == source.Id);
    }

    /// <summary>Who says <paramref name="quote"/>; null when the article leaves it open (<see cref="Quote.SourceGap"/> tells why).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    public Source? SourceOf(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.SourceId is { } id ? Sources.FirstOrDefault(s => s.Id == id) : null;
    }

    /// <summary>
    /// Where <paramref name="span"/> of <see cref="Text"/> stands in the plain text that was parsed; null when it crosses
    /// two blocks, or the article did not come from plain text.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not within <see cref="Text"/>.</exception>
    public TextSpan? SourceSpanOf(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfLessThan(span.End, span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, _text.Length);
        return BodyText.BlockAt(_blocks, span.Start) is { } block && block.Span.Contains(span)
            ? block.SourceSpanOf(span.Shift(-block.Span.Start))
            : null;
    }

    /// <summary>The article as JSON by the published schema (<see cref="ArticleJson.Schema"/>).</summary>
    public string ToJson(JsonLayout layout = JsonLayout.Compact) => ArticleJson.Write(this, layout);

    /// <summary>Reads what <see cref="ToJson"/> wrote, to an equal article. Unknown members are passed over.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="json"/> is not the JSON of an article.</exception>
    public static Article FromJson(string json) => ArticleJson.Read(json);
}
