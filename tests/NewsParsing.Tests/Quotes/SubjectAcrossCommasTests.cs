namespace NewsParsing.Tests.Quotes;

public class SubjectAcrossCommasTests
{
    [Theory]
    [InlineData("Nora Fielding, 30, of Ashford, Ohio, who was among those asked, said the bridge was safe.")]
    [InlineData("Nora Fielding, who lost her boat in Ashford, Ohio, in July, said the bridge was safe.")]
    [InlineData("Nora Fielding, whose latest book, Tides, tells of floods, said the bridge was safe.")]
    [InlineData("Tuesday in Ashford, Ohio, after winning the race, Nora Fielding (D-Ohio), said the bridge was safe.")]
    [InlineData("Nora Fielding (D-Ohio), a farmer from Ashford told the council the bridge was safe.")]
    public void Commas_may_run_through_the_speaker(string text) => English.AssertIndirect(text, "the bridge was safe", "Nora Fielding");

    [Fact]
    public void The_comma_that_closes_an_apposition_may_be_missing() =>
        English.AssertDirect("“The bridge is safe,” another friend, Nora Fielding told the paper.", "The bridge is safe", "Nora Fielding");

    [Theory]
    [InlineData("Nora Fielding (D-Ohio) last month said the bridge was safe.")]
    [InlineData("Nora Fielding, the mayor, on Tuesday said the bridge was safe.")]
    [InlineData("Nora Fielding, the mayor, this week said the bridge was safe.")]
    public void A_time_may_stand_between_bracket_or_comma_and_verb(string text) => English.AssertIndirect(text, "the bridge was safe", "Nora Fielding");

    [Theory]
    [InlineData("Saying the bridge was safe, Nora Fielding left the room.")]
    [InlineData("After saying the bridge was safe, Nora Fielding left the room.")]
    [InlineData("Facing new questions, Nora Fielding left the room, saying the bridge was safe.")]
    [InlineData("A few days later, Nora Fielding left the town, saying the bridge was safe.")]
    [InlineData("Essentially, Nora Fielding left the matter there, saying the bridge was safe.")]
    [InlineData("The council paid the builder and Nora Fielding left the room, saying the bridge was safe.")]
    public void A_participle_has_the_subject_of_its_clause(string text) => English.AssertIndirect(text, "the bridge was safe", "Nora Fielding");

    [Fact]
    public void Whoever_speaks_in_an_opening_clause_does_not_go_on() => Assert.Contains(
        "Nora Fielding: the bridge was safe",
        English.Said("When Paul Marsh claimed that the bridge was old, Nora Fielding left the room, repeating that the bridge was safe."));

    [Theory]
    [InlineData("The bridge is unsafe, according to a yearly council audit.", "yearly council audit")]
    [InlineData("“The bridge is unsafe,” reads a Wednesday editorial.", "Wednesday editorial")]
    [InlineData("At least half of drivers say the bridge is unsafe.", "At least half of drivers")]
    public void A_time_or_an_amount_is_part_of_the_source(string text, string source) => Assert.Equal(source, Assert.Single(English.Read(text).Sources).Name);
}
