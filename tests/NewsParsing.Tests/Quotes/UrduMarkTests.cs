namespace NewsParsing.Tests.Quotes;

public class UrduMarkTests
{
    [Fact]
    public void Single_marks_may_stand_as_the_script_runs()
    {
        var article = new ArticleParser(ArticleParserOptions.Default with { Language = "ur" }).ParseText(
            "پل کی خبر شہر سے\n\nوزیر احمد خان نے کہا کہ ’ہم پانی کے لیے لڑتے رہیں گے‘۔\n\nپل ایک سال پہلے بارش کی وجہ سے بند کر دیا گیا تھا اور اب تک بند ہے۔\n");
        var quote = Assert.Single(article.Quotes);
        Assert.Equal((QuoteKind.Direct, "ہم پانی کے لیے لڑتے رہیں گے", "احمد خان"), (quote.Kind, quote.Text, English.SourceName(article, quote)));
    }
}
