namespace NewsParsing.Tests.Languages.Speech;

/// <summary>One paragraph through the quote stages, in a given language, whatever the text reader makes of its layout.</summary>
internal static class ReportedSpeech
{
    public static Article Read(string language, string text)
    {
        var article = new Article { Language = language, Blocks = [new Paragraph { Text = text }] };
        return QuotePipeline.Run(article, SpeechLexicon.For(language), new ParseRun(ArticleParserOptions.Default));
    }

    public static void AssertLast(string language, string text, QuoteKind kind, string words, string? speaker, string? source)
    {
        var article = Read(language, text);
        var quote = article.Quotes[^1];
        Assert.Equal(words, quote.Text);
        Assert.Equal(kind, quote.Kind);
        if (speaker is not null) Assert.Equal(speaker, quote.Speaker?.Text);
        Assert.Equal(source, article.Sources.FirstOrDefault(s => s.Id == quote.SourceId)?.Name);
        foreach (var part in quote.Parts) Assert.False(string.IsNullOrWhiteSpace(article.Text[part.Range]));
    }
}
