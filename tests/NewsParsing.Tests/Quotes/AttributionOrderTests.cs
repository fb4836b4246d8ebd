namespace NewsParsing.Tests.Quotes;

public class AttributionOrderTests
{
    [Theory]
    [InlineData("\"The bridge is closed until spring,\" Nora Fielding said.")]
    [InlineData("\"The bridge is closed until spring,\" said Nora Fielding.")]
    [InlineData("\"The bridge is closed until spring,\" says Nora Fielding.")]
    [InlineData("\"The bridge is closed until spring\" said Nora Fielding.")]
    [InlineData("“The bridge is closed until spring,” said Nora Fielding, the mayor.")]
    [InlineData("“The bridge is closed until spring,” Nora Fielding, the mayor, said.")]
    [InlineData("\"The bridge is closed until spring,\" Nora Fielding told the Evening Post on Monday.")]
    [InlineData("''The bridge is closed until spring,'' said Nora Fielding.")]
    [InlineData("'The bridge is closed until spring,' said Nora Fielding.")]
    [InlineData("\"The bridge is closed until spring,\" said Nora Fielding, and then she left.")]
    public void Attribution_behind_the_quote(string text) => English.AssertDirect(text, "The bridge is closed until spring", "Nora Fielding");

    [Theory]
    [InlineData("Nora Fielding said, \"The bridge is closed.\"")]
    [InlineData("Nora Fielding said: \"The bridge is closed.\"")]
    [InlineData("Nora Fielding wrote on her blog: \"The bridge is closed.\"")]
    [InlineData("Nora Fielding told the crowd, \"The bridge is closed.\"")]
    [InlineData("Nora Fielding went on to say, \"The bridge is closed.\"")]
    public void Attribution_before_the_quote(string text) => English.AssertDirect(text, "The bridge is closed.", "Nora Fielding");

    [Theory]
    [InlineData("\"Is it safe?\" asked Nora Fielding.", "Is it safe?")]
    [InlineData("\"Is it safe?\" Nora Fielding asked.", "Is it safe?")]
    [InlineData("\"It is not safe!\" cried Nora Fielding.", "It is not safe!")]
    public void A_question_keeps_its_mark(string text, string words) => English.AssertDirect(text, words, "Nora Fielding");

    [Theory]
    [InlineData("\"We know it is old,\" Nora Fielding said. \"It stays closed.\"", "We know it is old It stays closed.")]
    [InlineData("\"The bridge,\" Nora Fielding said, \"is closed.\"", "The bridge is closed.")]
    [InlineData("\"The bridge,\" according to Nora Fielding, \"is closed.\"", "The bridge is closed.")]
    [InlineData("\"We won't pay,\" Nora Fielding told the council, \"and we won't move.\"", "We won't pay and we won't move.")]
    public void Quote_split_by_its_attribution_is_one_quote(string text, string words) =>
        Assert.Equal(2, English.AssertDirect(text, words, "Nora Fielding").Parts.Count);

    [Fact]
    public void Cue_speaker_and_attribution_are_spans_of_the_text()
    {
        var article = English.Read("\"The bridge is closed,\" said Mayor Nora Fielding.");
        var quote = Assert.Single(article.Quotes);
        Assert.Equal("said", quote.Cue?.Text);
        Assert.Equal("Mayor Nora Fielding", quote.Speaker?.Text);
        Assert.Equal("said Mayor Nora Fielding", article.Text[quote.Attribution!.Value.Range]);
    }

    [Fact]
    public void Two_speakers_in_turn_are_two_quotes() =>
        Assert.Equal(["Nora Fielding: Yes", "Omar Reyes: No"], English.Said("\"Yes,\" said Nora Fielding. \"No,\" said Omar Reyes."));

    [Theory]
    [InlineData("\"We read it in the paper,\" union secretary Omar Reyes was quoted as saying by the Harbor Post.", QuoteKind.Direct, "We read it in the paper")]
    [InlineData("Omar Reyes was quoted as saying that the bridge was safe.", QuoteKind.Indirect, "the bridge was safe")]
    [InlineData("\"I gave my life to that place,\" Omar Reyes can be heard saying.", QuoteKind.Direct, "I gave my life to that place")]
    public void Who_is_quoted_as_saying_it_said_it(string text, QuoteKind kind, string words) => English.AssertQuote([text], kind, words, "Omar Reyes");

    [Fact]
    public void A_subject_with_its_appositions_is_no_clause_of_an_inverted_verb() =>
        Assert.DoesNotContain("prime minister", string.Join('\n', English.Said("The prime minister, Omar Reyes, who cut short a trip to Lisbon, promised an independent inquiry.")), StringComparison.Ordinal);

    [Fact]
    public void Who_is_quoted_by_a_paper_said_it() => Assert.Equal(
        ["Reyes: the decision \"spineless\"", "Nora Fielding: it \"a dangerous precedent\""],
        English.Said("Lord Reyes branded the decision \"spineless\", while the historian Nora Fielding was quoted by the Harbor Post as calling it \"a dangerous precedent\"."));
}
