namespace NewsParsing.Tests.Quotes;

public class LabelTests
{
    [Theory]
    [InlineData("Nora Fielding called the plan \"a disaster\" on Monday.", "a disaster")]
    [InlineData("Nora Fielding described the plan as \"a slow and costly disaster\".", "a slow and costly disaster")]
    [InlineData("Nora Fielding praised the \"brave men and women who built the bridge\".", "brave men and women who built the bridge")]
    public void Only_the_quoted_label_is_ascribed(string text, string words) => English.AssertDirect(text, words, "Nora Fielding");

    [Fact]
    public void What_everybody_calls_so_is_nobodys_quote() => Assert.Empty(English.Read("They call it \"the wall\".").Quotes);
}
