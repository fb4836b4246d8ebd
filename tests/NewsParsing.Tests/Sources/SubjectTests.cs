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
}
