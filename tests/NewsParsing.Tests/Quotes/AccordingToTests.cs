namespace NewsParsing.Tests.Quotes;

public class AccordingToTests
{
    [Theory]
    [InlineData("According to Nora Fielding, the bridge will reopen in May.", "the bridge will reopen in May")]
    [InlineData("According to Nora Fielding, the city's mayor, the bridge will reopen in May.", "the bridge will reopen in May")]
    [InlineData("The bridge will reopen in May, according to Nora Fielding.", "The bridge will reopen in May")]
    [InlineData("The bridge will reopen in May, according to Nora Fielding, the city's mayor.", "The bridge will reopen in May")]
    public void According_to_stands_before_or_behind(string text, string words) => English.AssertIndirect(text, words, "Nora Fielding");

    [Fact]
    public void The_verb_behind_according_to_belongs_to_the_words_before() =>
        English.AssertIndirect("The bridge, according to Nora Fielding, is unsafe.", "The bridge is unsafe", "Nora Fielding");

    [Fact]
    public void An_apposition_is_a_role() =>
        Assert.Equal("city's mayor", Assert.Single(English.OnlySource("According to Nora Fielding, the city's mayor, the bridge will reopen in May.").Roles).Text);

    [Fact]
    public void What_hangs_on_behind_the_last_comma_belongs_to_the_words() => English.AssertIndirect(
        "According to the exchange EPX, a megawatt hour costs 71 euros, down from 94 euros a year ago.", "a megawatt hour costs 71 euros, down from 94 euros a year ago", "EPX");
}
