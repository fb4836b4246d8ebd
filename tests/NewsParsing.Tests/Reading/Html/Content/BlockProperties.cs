namespace NewsParsing.Tests.Reading.Html.Content;

public class BlockProperties
{
    private const int Telling = 50;

    [Fact]
    public void No_long_paragraph_repeats() => Property.Holds(HtmlGen.Pages, html =>
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in ArticleParser.Default.ParseHtml(html).Blocks.OfType<Paragraph>())
        {
            if (paragraph.Text.Length >= Telling) Assert.True(seen.Add(paragraph.Text), paragraph.Text);
        }
    });

    [Fact]
    public void Every_word_stands_in_the_page() => Property.Holds(HtmlGen.Pages, html =>
    {
        // A script between two letters, or an unseen word, would part what the article joins.
        if (html.Contains('<') && (html.Contains("script", StringComparison.OrdinalIgnoreCase) || html.Contains("style", StringComparison.OrdinalIgnoreCase) || html.Contains("hidden", StringComparison.OrdinalIgnoreCase))) return;
        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        var page = Letters(document.DocumentElement.TextContent);
        foreach (var block in ArticleParser.Default.ParseHtml(html).Blocks.OfType<Paragraph>())
        {
            foreach (var word in block.Text.Split(' ')) Assert.Contains(Letters(word), page, StringComparison.Ordinal);
        }
    });

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
