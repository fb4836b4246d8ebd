namespace NewsParsing.Tests.Quotes;

public class ScopeTests
{
    [Theory]
    [InlineData("While Nora Fielding said the bridge was safe, the council closed it.")]
    [InlineData("Nora Fielding said the bridge was safe and praised the council.")]
    [InlineData("Nora Fielding said the bridge was safe, adding nothing.")]
    public void Reported_words_end_where_the_reporter_goes_on(string text) =>
        Assert.Equal("the bridge was safe", English.Read(text).Quotes[0].Text);

    [Fact]
    public void An_attribution_at_the_end_takes_the_words_before_it() => Assert.Equal(
        ["Omar Reyes: The survey shows the bridge was safe"],
        English.Said("The survey shows the bridge was safe, Omar Reyes said."));

    [Theory]
    [InlineData("In Dunmore, Nora Fielding said, the river rose by two metres.", "In Dunmore the river rose by two metres")]
    [InlineData("Overall, Nora Fielding said, the river rose by two metres.", "Overall the river rose by two metres")]
    [InlineData("The river, Nora Fielding said, Omar Reyes had crossed by night.", "The river Omar Reyes had crossed by night")]
    [InlineData("The river rose, Nora Fielding said, because the dam was open.", "The river rose because the dam was open")]
    public void A_parenthetical_attribution_may_stand_anywhere(string text, string words) => English.AssertIndirect(text, words, "Nora Fielding");

    [Theory]
    [InlineData("Nora Fielding said she was “confident”.", "she was “confident”")]
    [InlineData("Nora Fielding said it’s “all about money.”", "it’s “all about money.”")]
    [InlineData("Nora Fielding said she “may yet have to leave the town for good.”", "she “may yet have to leave the town for good.”")]
    public void Quoted_words_need_no_more_than_a_subject(string text, string words) => English.AssertQuote([text], QuoteKind.Mixed, words, "Nora Fielding");

    [Fact]
    public void Words_behind_a_second_participle_are_its_own() => Assert.Equal(
        ["Nora Fielding: The bridge is safe", "Nora Fielding: It is old, too."],
        English.Said("The bridge is safe, Nora Fielding said, adding, “It is old, too.”"));
}
