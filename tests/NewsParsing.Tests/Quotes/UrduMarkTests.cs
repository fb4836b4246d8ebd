using NewsParsing.Tests.Languages.Speech;

namespace NewsParsing.Tests.Quotes;

public class UrduMarkTests
{
    [Fact]
    public void Single_marks_may_stand_as_the_script_runs()
    {
        var article = ReportedSpeech.Read("ur", "وزیر احمد خان نے کہا کہ ’ہم پانی کے لیے لڑتے رہیں گے‘۔");
        var quote = Assert.Single(article.Quotes);
        Assert.Equal((QuoteKind.Direct, "ہم پانی کے لیے لڑتے رہیں گے", "احمد خان"), (quote.Kind, quote.Text, English.SourceName(article, quote)));
    }
}
