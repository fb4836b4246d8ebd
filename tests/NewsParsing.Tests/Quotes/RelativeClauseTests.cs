namespace NewsParsing.Tests.Quotes;

public class RelativeClauseTests
{
    [Fact]
    public void Who_said_attributes_to_the_noun_before() => English.AssertIndirect(
        "The city is run by Nora Fielding, who said the bridge was safe.", "the bridge was safe", "Nora Fielding");

    [Fact]
    public void Words_in_a_relative_clause_end_with_it() =>
        English.AssertIndirect("The engineer, who said he was tired, left town.", "he was tired", "engineer");

    [Theory]
    [InlineData("Nora Fielding, who has run the city since 2004, said the bridge was safe.", "Nora Fielding")]
    [InlineData("The engineer who built the bridge said the bridge was safe.", "engineer")]
    [InlineData("A senior official, who asked not to be named, said the bridge was safe.", "senior official")]
    public void A_relative_clause_belongs_to_the_speaker(string text, string source) => English.AssertIndirect(text, "the bridge was safe", source);

    [Fact]
    public void Asking_not_to_be_named_is_no_second_mention() =>
        Assert.Single(English.OnlySource("A senior official, who asked not to be named, said the bridge was safe.").Mentions);

    [Fact]
    public void The_pronoun_of_a_relative_clause_is_told_with_whom_it_stands_for()
    {
        var quote = Assert.Single(English.Read("The bridge was built by Nora Fielding, who said it would last.").Quotes);
        Assert.Equal("Nora Fielding, who", quote.Speaker?.Text);
        Assert.Equal("it would last", quote.Text);
    }

    [Theory]
    [InlineData("People who were there when the bridge fell said it was loud.", "People")]
    [InlineData("The family of a man who died when his van was hit by a lorry said it was loud.", "family of a man")]
    public void A_clause_within_the_relative_clause_has_no_speaker(string text, string source) => English.AssertIndirect(text, "it was loud", source);
}
