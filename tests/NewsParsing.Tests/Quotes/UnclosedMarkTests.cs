namespace NewsParsing.Tests.Quotes;

public class UnclosedMarkTests
{
    [Theory]
    [InlineData("“The first paragraph runs on.")]
    [InlineData("\"The first paragraph runs on.")]
    [InlineData("‘The first paragraph runs on.")]
    [InlineData("'The first paragraph runs on.")]
    public void A_quote_that_goes_on_in_the_next_paragraph_runs_to_the_end(string text)
    {
        var span = Assert.Single(Marks.Scan(text));
        Assert.False(span.Closed);
        Assert.Equal("The first paragraph runs on.", text[span.Inner.Range]);
    }

    [Fact]
    public void The_last_quote_of_a_paragraph_may_run_on()
    {
        var spans = Marks.Scan("\"One,\" he said. \"Two.");
        Assert.Equal([true, false], spans.Select(s => s.Closed));
    }

    [Theory]
    [InlineData("“One forgotten. “Two closed,” he said.")]
    [InlineData("\"One forgotten. \"Two closed,\" he said.")]
    public void A_forgotten_closing_mark_ends_at_the_next_opening_one(string text)
    {
        Assert.Equal(["One forgotten. ", "Two closed,"], Marks.Inside(text));
        Assert.False(Marks.Scan(text)[0].Closed);
    }

    [Fact]
    public void A_closing_mark_without_an_opening_one_is_passed_over() => Assert.Empty(Marks.Scan("One forgotten,” he said."));
}
