namespace NewsParsing.Tests.Quotes;

public class LabelTests
{
    [Theory]
    [InlineData("Nora Fielding called the plan \"a disaster\".", "the plan \"a disaster\"")]
    [InlineData("Nora Fielding called the plan \"a disaster\" and left the room.", "the plan \"a disaster\"")]
    [InlineData("Nora Fielding described the plan as \"a slow and costly disaster\", which pleased nobody.", "the plan as \"a slow and costly disaster\"")]
    [InlineData("Nora Fielding praised the \"brave men and women who built the bridge\".", "the \"brave men and women who built the bridge\"")]
    public void What_is_labelled_is_ascribed_with_its_label(string text, string words) => English.AssertQuote([text], QuoteKind.Mixed, words, "Nora Fielding");

    [Theory]
    [InlineData("The council opened a walk called the \"river mile\" on Monday.")]
    [InlineData("The song was called \"River\".")]
    public void A_name_given_to_a_thing_is_no_quote(string text) => Assert.Empty(English.Read(text).Quotes);

    [Fact]
    public void What_everybody_calls_so_is_nobodys_quote() => Assert.Empty(English.Read("They call it \"the wall\".").Quotes);

    [Fact]
    public void The_label_starts_behind_as() => English.AssertQuote(
        ["The council dropped the plan after what its leader described as an \"overwhelming\" response from residents."], QuoteKind.Mixed, "an \"overwhelming\" response from residents", "leader");

    [Theory]
    [InlineData("The piece, described by one curator as \"the heart of our gallery\", is old.", "the heart of our gallery", "one curator")]
    [InlineData("The plan was described as \"a disaster\" by Nora Fielding.", "a disaster", "Nora Fielding")]
    [InlineData("The plan, described by Nora Fielding as “a farce for all of us,” was dropped.", "a farce for all of us", "Nora Fielding")]
    public void Whoever_does_the_passive_verb_gave_the_label(string text, string words, string source) => English.AssertDirect(text, words, source);

    [Theory]
    [InlineData("“We are worried,” Nora Fielding wrote, that the bridge may fall in May.", "We are worried that the bridge may fall in May")]
    [InlineData("“Only you,” Nora Fielding said, would build such a bridge here.", "Only you would build such a bridge here")]
    public void What_the_words_in_marks_lack_may_follow_their_attribution(string text, string words) =>
        English.AssertQuote([text], QuoteKind.Mixed, words, "Nora Fielding");
}
