namespace NewsParsing.Tests.Quotes;

public class NoQuoteTests
{
    [Theory]
    [InlineData("The report was printed on Monday.")]
    [InlineData("The claim was filed in court on Monday.")]
    [InlineData("The council's claims were rejected.")]
    [InlineData("He gave no answer to the claims of fraud.")]
    [InlineData("The road leads through states such as Ohio and Utah.")]
    [InlineData("The United States of America is large.")]
    [InlineData("An estimated 1,000 people crossed the bridge.")]
    [InlineData("Their statement said nothing new.")]
    public void A_noun_that_looks_like_a_verb_reports_nothing(string text) => Assert.Empty(English.Read(text).Quotes);

    [Theory]
    [InlineData("The mayor was told the bridge was safe.")]
    [InlineData("Reporters were told that the bridge was safe.")]
    [InlineData("The minister is said to be ill.")]
    [InlineData("The bridge is reported to be unsafe.")]
    public void A_passive_verb_reports_nothing(string text) => Assert.Empty(English.Read(text).Quotes);

    [Theory]
    [InlineData("Nora Fielding did not say the bridge was safe.")]
    [InlineData("Nora Fielding never said the bridge was safe.")]
    [InlineData("Nora Fielding cannot say the bridge is safe.")]
    public void What_was_not_said_is_no_quote(string text) => Assert.Empty(English.Read(text).Quotes);

    [Theory]
    [InlineData("The mayor refused to say whether the bridge was safe.")]
    [InlineData("The mayor had nothing to say about the bridge.")]
    [InlineData("Nora Fielding declined to say why.")]
    [InlineData("Nora Fielding refused to comment.")]
    public void An_infinitive_reports_nothing(string text) => Assert.Empty(English.Read(text).Quotes);

    [Theory]
    [InlineData("She read \"The Old Bridge\" to the children.")]
    [InlineData("He won the \"Best Bridge\" prize.")]
    [InlineData("The musical \"Bridge Street!\" closed on Monday.")]
    [InlineData("The so-called \"smart\" bridge was closed on Monday.")]
    [InlineData("The bridge's \"temporary\" closure lasted a year.")]
    public void Titles_and_scare_quotes_are_no_quotes(string text) => Assert.Empty(English.Read(text).Quotes);

    [Fact]
    public void What_nobody_knows_is_no_quote() => Assert.Empty(English.Read("Nobody knew what would come of the bridge.").Quotes);

    [Fact]
    public void A_noun_behind_the_first_word_is_no_verb() => Assert.DoesNotContain(English.Read("Internal emails obtained by the paper show a mayor writing that the bridge was \"soft as butter\".").Quotes, q => q.Cue?.Text == "emails");

    [Fact]
    public void A_question_word_alone_is_no_quote() => Assert.Empty(English.Read("A councillor left when Nora Fielding asked why.").Quotes);

    [Fact]
    public void A_warning_in_force_is_no_quote() => Assert.Empty(English.Read("The office has extended its red wind warning for the coast until six.").Quotes);
}
