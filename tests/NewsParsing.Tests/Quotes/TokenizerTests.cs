namespace NewsParsing.Tests.Quotes;

public class TokenizerTests
{
    [Theory]
    [InlineData("Gen. (ret.) Omar Reyes", new[] { "Gen.", "(ret.)", "Omar", "Reyes" })]
    [InlineData("J. K. Marlow", new[] { "J.", "K.", "Marlow" })]
    [InlineData("at 4 p.m. in the U.S. Army", new[] { "at", "4", "p.m.", "in", "the", "U.S.", "Army" })]
    [InlineData("the senator, D-N.Y., left", new[] { "the", "senator", ",", "D-N.Y.", ",", "left" })]
    [InlineData("CPI(M) and AT&T", new[] { "CPI(M)", "and", "AT&T" })]
    [InlineData("up 3.5 to 2,400", new[] { "up", "3.5", "to", "2,400" })]
    [InlineData("the Kabul-based team's", new[] { "the", "Kabul-based", "team's" })]
    public void Dots_hyphens_and_short_brackets_stay_in_their_word(string text, string[] words) => Assert.Equal(words, Tokens.Words(text));

    [Fact]
    public void A_quoted_stretch_is_one_token()
    {
        const string Text = "\"I came. I saw. I left,\" he said.";
        var tokens = Tokens.Of(Text);
        Assert.Equal(["\"I came. I saw. I left,\"", "he", "said", "."], Tokens.Words(Text));
        Assert.Equal(TokenKind.Quoted, tokens[0].Kind);
        Assert.True(tokens[0].Has(TokenShape.EndsInComma));
    }

    [Theory]
    [InlineData("The deal ... and then silence.", true)]
    [InlineData("The deal … and then silence.", true)]
    [InlineData("The deal... Then silence.", false)]
    public void Dots_before_a_small_letter_are_a_pause(string text, bool pause) =>
        Assert.Equal(pause ? TokenKind.Other : TokenKind.Stop, Tokens.Of(text)[2].Kind);

    [Theory]
    [InlineData("\"The Making of a Harbor,\" it read.", true)]
    [InlineData("\"We will open it in May.\" It rained.", false)]
    [InlineData("\"Is It So?\" It rained.", false)]
    public void A_title_has_capitals_on_its_verbs(string text, bool titled) => Assert.Equal(titled, Tokens.Of(text)[0].Has(TokenShape.Titled));
}
