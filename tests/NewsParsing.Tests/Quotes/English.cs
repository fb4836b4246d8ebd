namespace NewsParsing.Tests.Quotes;

/// <summary>English paragraphs through the quote stages, whatever the text reader makes of their layout.</summary>
internal static class English
{
    public static Article Read(params string[] paragraphs) => Read(Array.ConvertAll(paragraphs, p => (Block)new Paragraph { Text = p }));

    public static Article Read(params Block[] blocks) => QuotePipeline.Run(
        new Article { Language = "en", Blocks = [.. blocks] }, SpeechLexicon.For("en"), new ParseRun(ArticleParserOptions.Default));

    /// <summary>The only quote of the paragraphs: its words, who says them, and how much stands in marks.</summary>
    public static Quote AssertQuote(string[] paragraphs, QuoteKind kind, string words, string? source)
    {
        var article = Read(paragraphs);
        var quote = Assert.Single(article.Quotes);
        Assert.Equal(words, quote.Text);
        Assert.Equal(kind, quote.Kind);
        Assert.Equal(source, SourceName(article, quote));
        return quote;
    }

    public static Quote AssertDirect(string text, string words, string? source) => AssertQuote([text], QuoteKind.Direct, words, source);

    public static Quote AssertIndirect(string text, string words, string? source) => AssertQuote([text], QuoteKind.Indirect, words, source);

    /// <summary>Each quote as "source: words", in reading order.</summary>
    public static string[] Said(params string[] paragraphs)
    {
        var article = Read(paragraphs);
        return [.. article.Quotes.Select(q => $"{SourceName(article, q)}: {q.Text}")];
    }

    public static Source OnlySource(params string[] paragraphs) => Assert.Single(Read(paragraphs).Sources);

    public static string? SourceName(Article article, Quote quote) => article.Sources.FirstOrDefault(s => s.Id == quote.SourceId)?.Name;
}
