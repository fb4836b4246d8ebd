namespace NewsParsing.Tests.Quotes;

public class FragmentTests
{
    [Theory]
    [InlineData("Nora Fielding brushed off talk of \"a grand plan\" for the bridge.", "talk of \"a grand plan\" for the bridge")]
    [InlineData("Nora Fielding railed against the harbour's \"wall of paper rules\".", "the harbour's \"wall of paper rules\"")]
    [InlineData("Nora Fielding has ranked the bridge among the worst \"in the history of bridges\".", "the bridge among the worst \"in the history of bridges\"")]
    public void Words_in_marks_are_those_of_whoever_the_clause_tells_of(string text, string words) => English.AssertQuote([text], QuoteKind.Mixed, words, "Nora Fielding");

    [Theory]
    [InlineData("Nora Fielding activated the \"safety check\" feature on Monday.")]
    [InlineData("The bridge is \"beyond repair\".")]
    [InlineData("Nora Fielding sang \"The Long Way Home\" on Monday.")]
    public void A_name_in_marks_is_nobodys_quote(string text) => Assert.Empty(English.Read(text).Quotes);

    [Theory]
    [InlineData("Nora Fielding said the bridge was old, but that it would be \"good for another year\".", "the bridge was old, but that it would be \"good for another year\"")]
    [InlineData("Nora Fielding said the bridge was old, but repairs were \"out of the question\".", "the bridge was old, but repairs were \"out of the question\"")]
    public void Words_reported_go_on_behind_but_to_words_in_marks(string text, string words) => English.AssertQuote([text], QuoteKind.Mixed, words, "Nora Fielding");

    [Fact]
    public void A_label_may_stand_behind_commas() =>
        English.AssertQuote(["Nora Fielding praised the mayor, who leaves in May, as \"a friend of the river\"."], QuoteKind.Mixed, "the mayor, who leaves in May, as \"a friend of the river\"", "Nora Fielding");
}
