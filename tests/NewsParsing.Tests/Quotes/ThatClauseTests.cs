namespace NewsParsing.Tests.Quotes;

public class ThatClauseTests
{
    [Theory]
    [InlineData("Nora Fielding said that “the bridge is safe enough for all of us.”")]
    [InlineData("Nora Fielding told the council that, “the bridge is safe enough for all of us.”")]
    public void Words_in_marks_behind_that_are_mixed(string text) =>
        English.AssertQuote([text], QuoteKind.Mixed, "the bridge is safe enough for all of us.", "Nora Fielding");

    [Theory]
    [InlineData("Nora Fielding said in Ashford, Ohio, that the bridge was safe.")]
    [InlineData("Nora Fielding argued in her letter, signed by Paul Marsh, head of the board, that the bridge was safe.")]
    [InlineData("Nora Fielding revealed, somewhat wearily, that the bridge was safe.")]
    public void Commas_may_stand_between_the_verb_and_that(string text) => English.AssertIndirect(text, "the bridge was safe", "Nora Fielding");

    [Fact]
    public void What_closes_the_sentence_is_no_part_of_the_words() => Assert.Contains(
        "Nora Fielding: the bridge was “a loss for us all,”",
        English.Said("Nora Fielding said the bridge was “a loss for us all,” The Ashford Echo reported."));

    [Theory]
    [InlineData("“The bridge will fall soon,” Nora Fielding said, according to The Ashford Echo.", "The bridge will fall soon", "“The bridge will fall soon,” Nora Fielding said")]
    [InlineData("Nora Fielding said the bridge was “a danger to all,” according to The Ashford Echo.", "the bridge was “a danger to all,”", "Nora Fielding said the bridge was “a danger to all,”")]
    public void Who_reports_an_attribution_has_all_of_it_for_words(string text, string inner, string outer) =>
        Assert.Equal(["Ashford Echo: " + outer, "Nora Fielding: " + inner], English.Said(text).Order(StringComparer.Ordinal));

    [Fact]
    public void Words_behind_a_colon_with_an_attribution_of_their_own_are_no_part_of_those_before() => Assert.Equal(
        ["Nora Fielding: the bridge was old", "Nora Fielding: It will fall"], English.Said("Nora Fielding said the bridge was old: “It will fall,” she wrote."));

    [Theory]
    [InlineData("The bridge “was a danger to us all” for years, Nora Fielding said. “It will fall.”", "The bridge “was a danger to us all” for years It will fall.")]
    [InlineData("The bridge was a danger, Nora Fielding said. “It will fall.”", "The bridge was a danger It will fall.")]
    public void Words_in_marks_go_on_behind_an_attribution_that_closes(string text, string words) =>
        English.AssertQuote([text], QuoteKind.Mixed, words, "Nora Fielding");

    [Fact]
    public void An_abbreviation_before_small_words_in_marks_ends_no_sentence() =>
        English.AssertQuote(["His office put out a statement saying the U.S. “does not have the money to pay.”"], QuoteKind.Mixed, "the U.S. “does not have the money to pay.”", "office");

    [Fact]
    public void A_pronoun_may_hold_the_auxiliary() => Assert.Contains(
        "Nora Fielding: the bridge will hold", English.Said("Nora Fielding left the hall.", "She's predicting that the bridge will hold."));

    [Theory]
    [InlineData("“We are worried,” Nora Fielding wrote, that the bridge may fall in May.", "We are worried that the bridge may fall in May")]
    [InlineData("“Only you,” Nora Fielding said, would build such a bridge here.", "Only you would build such a bridge here")]
    public void What_the_words_in_marks_lack_may_follow_their_attribution(string text, string words) =>
        English.AssertQuote([text], QuoteKind.Mixed, words, "Nora Fielding");
}
