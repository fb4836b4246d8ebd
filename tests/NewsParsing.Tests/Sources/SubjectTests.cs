using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Sources;

public class SubjectTests
{
    [Theory]
    [InlineData("Nora Fielding, speaking in Dunmore, said the bridge was safe.")]
    [InlineData("Nora Fielding, citing “new figures,” said the bridge was safe.")]
    [InlineData("Nora Fielding, a lawyer from Dunmore, Ohio, said the bridge was safe.")]
    [InlineData("Nora Fielding, a lawyer, said the bridge at the harbour was safe.")]
    [InlineData("Nora Fielding on Tuesday evening said the bridge was safe.")]
    [InlineData("Nora Fielding left the room and said the bridge was safe.")]
    [InlineData("Asked about the flood, Nora Fielding shook her head and said the bridge was safe.")]
    [InlineData("Republican council candidate Nora Fielding took to the radio, saying the bridge was safe.")]
    [InlineData("The river fell, with Nora Fielding saying the bridge was safe.")]
    public void The_subject_of_the_verb_speaks(string text)
    {
        var article = English.Read(text);
        Assert.Equal("Nora Fielding", English.SourceName(article, article.Quotes[^1]));
        Assert.StartsWith("the bridge", article.Quotes[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asked_a_question_stands_behind_it() => Assert.Equal(
        ["Nora Fielding: The bridge was safe.", "Omar Reyes: Is it safe?"],
        English.Said("Nora Fielding said: “The bridge was safe.”", "“Is it safe?” Omar Reyes asked the crowd."));

    [Fact]
    public void Somebody_told_is_no_speaker() => English.AssertIndirect("The bridge was safe, her deputy, Nora Fielding, told Omar Reyes.", "The bridge was safe", "Nora Fielding");

    [Fact]
    public void A_campaign_of_another_name_is_another_source() => Assert.Equal(
        ["Fielding campaign", "Reyes campaign"],
        English.Read("The Fielding campaign said the bridge was safe.", "The Reyes campaign said it was not.").Sources.Select(s => s.Name));

    [Theory]
    [InlineData("Some residents said the bridge was safe.", "Some residents")]
    [InlineData("Another witness said the bridge was safe.", "Another witness")]
    [InlineData("The residents said the bridge was safe.", "residents")]
    public void A_description_keeps_what_tells_how_many(string text, string name) => Assert.Equal(name, English.OnlySource(text).Name);

    [Fact]
    public void The_name_behind_the_relative_clause_speaks() => English.AssertIndirect(
        "The crowd waited for Nora Fielding, who said the bridge was safe.", "the bridge was safe", "Nora Fielding");

    [Fact]
    public void How_the_match_stood_is_not_who_roared() =>
        Assert.Equal("Elsa Fielding", English.OnlySource("Down 5-2 in the decider, Elsa Fielding won five games in a row, roaring \"We will go on to the very end!\"").Name);

    [Fact]
    public void A_participle_behind_a_relative_clause_is_of_whom_that_tells()
    {
        var article = English.Read("Her remarks contrast with those of President Omar Reyes, who earlier this week argued for a cut at the meeting, citing what he described as “unmistakable” weakness in hiring.");
        Assert.Equal(("President Omar Reyes", "Omar Reyes"), (article.Quotes[0].Speaker?.Text, Assert.Single(article.Sources).Name));
    }

    [Theory]
    [InlineData("Last week Nora Fielding, the mayor, left. She said it was good.")]
    [InlineData("Then Nora Fielding, the mayor, left. She said it was good.")]
    public void Behind_small_words_of_time_stands_the_subject(string text) => Assert.Equal("Nora Fielding", English.OnlySource(text).Name);
}
