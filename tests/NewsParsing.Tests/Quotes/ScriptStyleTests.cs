namespace NewsParsing.Tests.Quotes;

public class ScriptStyleTests
{
    [Theory]
    [InlineData("Fielding: \"The bridge stays closed.\"", "Fielding")]
    [InlineData("Nora Fielding: \"The bridge stays closed.\"", "Nora Fielding")]
    [InlineData("Nora Fielding, mayor of Dunmore: \"The bridge stays closed.\"", "Nora Fielding")]
    public void A_name_and_a_colon_attribute(string text, string source) => Assert.Null(English.AssertDirect(text, "The bridge stays closed.", source).Cue);
}
