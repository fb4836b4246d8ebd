using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsParsing.Accuracy;

/// <summary>Writes an article as one line of the scorers' prediction format (shared/eval/README.md).</summary>
internal static class PredictionWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the line without its end.</summary>
    /// <param name="milliseconds">How long the parse took.</param>
    public static void Write(Stream output, string id, Article article, double milliseconds)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("title", article.Headline);
        WriteStrings(json, "authors", AuthorsOf(article));
        json.WriteString("published", article.Published is { } date ? Iso(date) : null);
        json.WriteString("language", article.Language);
        json.WriteString("body", BodyOf(article));
        WriteBlocks(json, article);
        WriteCaptions(json, article);
        WriteStrings(json, "topics", article.Keywords);
        WriteComments(json, article);
        WriteQuotes(json, article);
        json.WriteNumber("ms", Math.Round(milliseconds, 4));
        json.WriteEndObject();
    }

    /// <summary>ISO 8601 with no more than the article states: a day, a clock, a clock with its offset.</summary>
    internal static string Iso(ArticleDate date) => date.Instant.ToString(
        (date.HasTime, date.HasOffset) switch
        {
            (true, true) => "yyyy-MM-dd'T'HH:mm:sszzz",
            (true, false) => "yyyy-MM-dd'T'HH:mm:ss",
            _ => "yyyy-MM-dd",
        },
        CultureInfo.InvariantCulture);

    // The scorers ask for people, and for the agency or desk only where the byline names nobody.
    private static IEnumerable<string> AuthorsOf(Article article) => article.Byline switch
    {
        null => [],
        { Authors.IsEmpty: false } byline => byline.Authors.Select(a => a.Name),
        var byline => byline.Organizations,
    };

    private static string BodyOf(Article article) =>
        article.Deck is null ? article.Text : article.Text.Length == 0 ? article.Deck : article.Deck + "\n\n" + article.Text;

    private static void WriteBlocks(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("blocks");
        if (article.Deck is not null) WriteBlock(json, "summary", article.Deck);
        foreach (var block in article.Blocks)
        {
            switch (block)
            {
                case ListBlock list: WriteBlock(json, "list", list.Items.IsEmpty ? list.Text : string.Join('\n', list.Items)); break;
                case TextBlock text: WriteBlock(json, TypeOf(text), text.Text); break;
                case FigureBlock { Figure.Caption.Text: { } caption }: WriteBlock(json, "caption", caption); break;
                case TableBlock table: WriteBlock(json, "table", string.Join('\n', table.Rows.Select(r => string.Join('\t', r.Cells)))); break;
                case EmbedBlock { Text: { } words }: WriteBlock(json, "embed", words); break;
            }
        }

        json.WriteEndArray();
    }

    private static string TypeOf(TextBlock block) => block switch
    {
        Heading => "heading",
        BlockQuotation => "quote",
        _ => "paragraph",
    };

    private static void WriteBlock(Utf8JsonWriter json, string type, string text)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteCaptions(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("captions");
        foreach (var caption in article.Captions)
        {
            json.WriteStartObject();
            json.WriteString("text", caption.Text ?? "");
            json.WriteString("credit", caption.Credit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteComments(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("comments");
        foreach (var comment in article.Comments?.Items ?? [])
        {
            json.WriteStartObject();
            json.WriteString("text", comment.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("quotes");
        var apart = QuotedStretches.Apply(article.Language);
        foreach (var quote in article.Quotes)
        {
            if (!apart)
            {
                WriteQuote(json, article, quote, quote.Kind, quote.Parts);
                continue;
            }

            foreach (var (kind, parts) in QuotedStretches.Of(article, quote)) WriteQuote(json, article, quote, kind, parts);
        }

        json.WriteEndArray();
    }

    private static void WriteQuote(Utf8JsonWriter json, Article article, Quote quote, QuoteKind kind, EquatableArray<TextSpan> parts)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindOf(kind));
        WriteSpans(json, "content", article, parts);
        WriteSpans(json, "cue", article, quote.Cue is null ? [] : [quote.Cue.Span]);
        WriteSpans(json, "source", article, SourceMention(article, quote) is { } mention ? [mention] : []);
        json.WriteNumber("confidence", quote.Confidence);
        json.WriteString("speaker", article.Sources.FirstOrDefault(s => s.Id == quote.SourceId)?.Name);
        json.WriteEndObject();
    }

    private static string KindOf(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "mixed",
        _ => "indirect",
    };

    /// <summary>Spans of the article's text as ranges of the input file; null instead of none.</summary>
    private static void WriteSpans(Utf8JsonWriter json, string name, Article article, EquatableArray<TextSpan> spans)
    {
        var ranges = spans.Select(article.SourceSpanOf).OfType<TextSpan>().ToList();
        if (ranges.Count == 0 && name != "content")
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var range in ranges)
        {
            json.WriteStartArray();
            json.WriteNumberValue(range.Start);
            json.WriteNumberValue(range.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    // The corpora mark a source wherever it stands: for a quote whose own sentence names none, the mention before it.
    private static TextSpan? SourceMention(Article article, Quote quote)
    {
        if (quote.Speaker is { } speaker) return speaker.Span;
        if (quote.SourceId is not { } id || quote.Parts.IsEmpty) return null;
        TextSpan? before = null;
        foreach (var mention in article.Sources[id - 1].Mentions)
        {
            if (mention.Span.Start >= quote.Parts[0].Start) break;
            before = mention.Span;
        }

        return before;
    }
}
