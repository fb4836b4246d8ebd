namespace NewsParsing.Tests.Quotes;

public class IndirectSpeechTests
{
    [Theory]
    [InlineData("Nora Fielding said the bridge was safe.", "the bridge was safe")]
    [InlineData("Nora Fielding said that the bridge was safe.", "the bridge was safe")]
    [InlineData("Nora Fielding has said the bridge was safe.", "the bridge was safe")]
    [InlineData("Nora Fielding also said the bridge was safe.", "the bridge was safe")]
    [InlineData("Nora Fielding warned residents that the bridge was safe.", "the bridge was safe")]
    [InlineData("Nora Fielding told Omar Reyes that the bridge was safe.", "the bridge was safe")]
    [InlineData("Nora Fielding announced on Monday that the bridge was safe.", "the bridge was safe")]
    [InlineData("Nora Fielding denied that the bridge was safe.", "the bridge was safe")]
    [InlineData("Nora Fielding asked whether the bridge was safe.", "whether the bridge was safe")]
    [InlineData("In Dunmore, Nora Fielding said the bridge was safe.", "the bridge was safe")]
    [InlineData("When asked about the bridge, Nora Fielding said it was safe.", "it was safe")]
    [InlineData("The bridge was safe, Nora Fielding said.", "The bridge was safe")]
    public void Reported_words_are_indirect(string text, string words) => English.AssertIndirect(text, words, "Nora Fielding");

    [Theory]
    [InlineData("Omar Reyes said her words were \"a disgrace\".", "her words were \"a disgrace\"")]
    [InlineData("Her words were \"a disgrace\", Omar Reyes said.", "Her words were \"a disgrace\"")]
    [InlineData("Omar Reyes said \"the worst is over\" but that rain would follow.", "\"the worst is over\" but that rain would follow")]
    public void Reported_words_with_quoted_ones_are_mixed(string text, string words) => English.AssertQuote([text], QuoteKind.Mixed, words, "Omar Reyes");

    [Theory]
    [InlineData("The bridge, Nora Fielding said, was closed for repairs.", "The bridge was closed for repairs")]
    [InlineData("The bridge, said Nora Fielding, was closed for repairs.", "The bridge was closed for repairs")]
    [InlineData("The bridge is old, Nora Fielding said, and it must be replaced.", "The bridge is old and it must be replaced")]
    public void A_parenthetical_attribution_splits_the_words(string text, string words) =>
        Assert.Equal(2, English.AssertIndirect(text, words, "Nora Fielding").Parts.Count);

    [Fact]
    public void A_bracket_ends_what_was_said_inside_it() => Assert.Equal(
        ["Nora Fielding: they were old"], English.Said("The repairs (Nora Fielding said they were old) will take a year."));

    [Fact]
    public void A_bracket_inside_the_words_belongs_to_them() => English.AssertIndirect(
        "Nora Fielding said the bridge (built in 1931) was safe.", "the bridge (built in 1931) was safe", "Nora Fielding");

    [Fact]
    public void What_a_survey_found_may_stand_before_it() => English.AssertIndirect(
        "Those who moved saved 212 euros on average, a survey by the town found.", "Those who moved saved 212 euros on average", "survey by the town");

    [Fact]
    public void That_may_be_the_subject_of_the_words() => English.AssertIndirect("Consumer groups say that is the problem.", "that is the problem", "Consumer groups");
}
