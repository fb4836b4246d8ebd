namespace NewsParsing.Tests.Quotes;

public class ConfidenceTests
{
    [Theory]
    [InlineData("“I saw the bridge fall,” Nora Fielding said.", 0.95)]
    [InlineData("“I saw the bridge fall,” a resident said.", 0.9)]
    [InlineData("Nora Fielding said the bridge was safe.", 0.9)]
    [InlineData("A resident said the bridge was safe.", 0.8)]
    [InlineData("The bridge was safe, according to Nora Fielding.", 0.8)]
    [InlineData("Nora Fielding found the bridge was safe.", 0.7)]
    [InlineData("Nora Fielding sent a message: “I saw the bridge fall.”", 0.5)]
    public void The_form_of_a_quote_tells_how_surely_it_is_right(string text, double confidence) =>
        Assert.Equal(confidence, Assert.Single(English.Read(text).Quotes).Confidence);

    [Theory]
    [InlineData("“I saw the bridge fall into the river.”", SourceGap.NobodyNamed)]
    [InlineData("“I saw the bridge fall,” she said.", SourceGap.UnresolvedPronoun)]
    [InlineData("I said the bridge was safe.", SourceGap.NobodyInParticular)]
    public void A_quote_without_a_source_tells_why(string text, SourceGap gap)
    {
        var quote = Assert.Single(English.Read(text).Quotes);
        Assert.Null(quote.SourceId);
        Assert.Equal(gap, quote.SourceGap);
        Assert.Equal(0.5, quote.Confidence);
    }

    [Fact]
    public void Quotes_and_sources_are_found_from_one_another()
    {
        var article = English.Read("Nora Fielding said the bridge was safe.", "Omar Reyes said it was not. “It fell,” he said.");
        Assert.Equal([1, 2], article.Sources.Select(article.QuotesBy).Select(q => q.Count()));
        Assert.All(article.Quotes, q => Assert.Contains(q, article.QuotesBy(article.SourceOf(q)!)));
        Assert.Null(article.Quotes[0].SourceGap);
    }

    [Fact]
    public void Nobody_says_a_quote_without_a_source()
    {
        var article = English.Read("“I saw the bridge fall into the river.”");
        Assert.Null(article.SourceOf(article.Quotes[0]));
    }
}
