namespace NewsParsing.Tests.Quotes;

public class ComplementTests
{
    [Theory]
    [InlineData("Nora Fielding promised to repair the bridge.", "to repair the bridge")]
    [InlineData("Nora Fielding vowed on Monday to repair the bridge.", "to repair the bridge")]
    [InlineData("Nora Fielding urged residents to stay at home.", "residents to stay at home")]
    [InlineData("Nora Fielding advised anyone stranded by the flood to wait.", "anyone stranded by the flood to wait")]
    [InlineData("Nora Fielding announced the closure of the bridge.", "the closure of the bridge")]
    [InlineData("Nora Fielding accused the council of hiding the report.", "the council of hiding the report")]
    [InlineData("Nora Fielding warned of a long winter.", "a long winter")]
    public void What_is_promised_urged_announced_or_warned_of_is_reported(string text, string words) =>
        English.AssertIndirect(text, words, "Nora Fielding");

    [Fact]
    public void A_survey_shows_what_is_its_object() => English.AssertIndirect("The poll shows Omar Reyes ahead of his rivals.", "Omar Reyes ahead of his rivals", "poll");

    [Theory]
    [InlineData("Nora Fielding added two pages.")]
    [InlineData("Nora Fielding claims a pension from the town.")]
    [InlineData("Nora Fielding maintains the bridge.")]
    [InlineData("The show shows Omar Reyes in a boat.")]
    public void An_ordinary_object_is_no_report(string text) => Assert.Empty(English.Read(text).Quotes);

    [Theory]
    [InlineData("Nora Fielding went on to say that the bridge was safe.")]
    [InlineData("Nora Fielding continued to say the bridge was safe.")]
    [InlineData("As Nora Fielding said, the bridge was safe.")]
    public void What_somebody_went_on_to_say_is_reported(string text) => English.AssertIndirect(text, "the bridge was safe", "Nora Fielding");

    [Fact]
    public void A_participle_behind_a_preposition_tells_of_an_act_and_not_of_words() =>
        Assert.Empty(English.Read("The council gave up the habit of saying the bridge was safe.").Quotes);

    [Fact]
    public void A_part_of_the_asked_say_what_the_percentage_says() =>
        Assert.Equal(["42%: the bridge is safe"], English.Said("42% say the bridge is safe."));
}
