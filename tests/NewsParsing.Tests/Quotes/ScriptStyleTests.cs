namespace NewsParsing.Tests.Quotes;

public class ScriptStyleTests
{
    [Theory]
    [InlineData("Fielding: \"The bridge stays closed.\"", "Fielding")]
    [InlineData("Nora Fielding: \"The bridge stays closed.\"", "Nora Fielding")]
    [InlineData("Nora Fielding, mayor of Dunmore: \"The bridge stays closed.\"", "Nora Fielding")]
    public void A_name_and_a_colon_attribute(string text, string source) => Assert.Null(English.AssertDirect(text, "The bridge stays closed.", source).Cue);

    [Theory]
    [InlineData("Nora Fielding (D-N.Y.): “I saw the bridge fall into the river.”")]
    [InlineData("NEW BRIDGE — Nora Fielding: “I saw the bridge fall into the river.”")]
    [InlineData("Nora Fielding sent a message to the council: “I saw the bridge fall into the river.”")]
    public void A_colon_hands_the_words_to_whom_the_line_is_about(string text) =>
        English.AssertDirect(text, "I saw the bridge fall into the river.", "Nora Fielding");

    [Fact]
    public void A_line_of_a_dash_and_a_name_signs_the_quote_before_it() => English.AssertQuote(
        ["“I saw the bridge fall into the river.”", "— Nora Fielding"], QuoteKind.Direct, "I saw the bridge fall into the river.", "Nora Fielding");

    [Theory]
    [InlineData("“I saw the bridge fall,” Nora Fielding hooted.")]
    [InlineData("“I saw the bridge fall,” hooted Nora Fielding, a lawyer.")]
    public void Any_past_tense_between_quote_and_name_reports_it(string text) => English.AssertDirect(text, "I saw the bridge fall", "Nora Fielding");
}
