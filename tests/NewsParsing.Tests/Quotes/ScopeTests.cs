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

    [Theory]
    [InlineData("Nora Fielding said the bridge was safe, but the council closed it.")]
    [InlineData("Nora Fielding said the bridge was safe, and she left the room.")]
    [InlineData("Nora Fielding said the bridge was safe — a comfort to nobody.")]
    public void What_is_set_against_the_words_is_the_reporters(string text) => English.AssertIndirect(text, "the bridge was safe", "Nora Fielding");

    [Theory]
    [InlineData("Nora Fielding said the bridge — the old one — was safe.", "the bridge — the old one — was safe")]
    [InlineData("Nora Fielding said the U.S.-built bridge was safe.", "the U.S.-built bridge was safe")]
    [InlineData("Nora Fielding said because the bridge was old, it had to be watched.", "because the bridge was old, it had to be watched")]
    [InlineData("Nora Fielding said on the channel's “Morning Bridge” that the bridge was safe.", "the bridge was safe")]
    [InlineData("On the channel's “Morning Bridge,” Nora Fielding said that the bridge was safe.", "the bridge was safe")]
    public void Asides_reasons_and_programmes_do_not_end_the_words(string text, string words) => English.AssertIndirect(text, words, "Nora Fielding");

    [Fact]
    public void Quoted_words_alone_go_on_with_the_words_reported_before_them() => English.AssertQuote(
        ["Nora Fielding said the bridge was safe. “I cross it every day.”"], QuoteKind.Mixed, "the bridge was safe I cross it every day.", "Nora Fielding");

    [Fact]
    public void Quoted_words_alone_go_on_with_the_quoted_ones_of_a_sentence_of_two_verbs() => Assert.Equal(
        ["Nora Fielding: I cross it. Every day.", "Nora Fielding: the bridge was safe"],
        English.Said("“I cross it,” Nora Fielding said, hinting that the bridge was safe. “Every day.”").Select(q => q.Replace("it Every", "it. Every", StringComparison.Ordinal)));

    [Fact]
    public void Who_listened_is_no_part_of_the_words() => English.AssertQuote(
        ["A man who hid 38 tortoises told officers they were “hand luggage”, a court heard on Friday."], QuoteKind.Mixed, "they were “hand luggage”", "man");
}
