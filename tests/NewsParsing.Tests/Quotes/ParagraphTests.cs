namespace NewsParsing.Tests.Quotes;

public class ParagraphTests
{
    [Fact]
    public void A_lead_in_line_introduces_the_next_paragraph() => English.AssertQuote(
        ["Nora Fielding told reporters:", "\"The bridge is closed until spring.\""], QuoteKind.Direct, "The bridge is closed until spring.", "Nora Fielding");

    [Fact]
    public void A_paragraph_of_nothing_but_quoted_words_goes_on_with_the_quote_before() => English.AssertQuote(
        ["\"The bridge is closed,\" Nora Fielding said.", "\"We will open it in May.\""],
        QuoteKind.Direct, "The bridge is closed We will open it in May.", "Nora Fielding");

    [Fact]
    public void A_reopened_paragraph_goes_on_with_the_quote_that_ran_on()
    {
        var quote = English.AssertQuote(
            ["\"The bridge is closed,\" Nora Fielding said. \"We had no choice.", "\"It may open in spring, if the money comes.", "\"If not, it will not.\"", "Rain fell."],
            QuoteKind.Direct, "The bridge is closed We had no choice. It may open in spring, if the money comes. If not, it will not.", "Nora Fielding");
        Assert.Equal(4, quote.Parts.Count);
    }

    [Fact]
    public void A_quote_may_have_its_attribution_in_its_second_paragraph() => English.AssertQuote(
        ["\"The bridge is closed.", "\"It may open again in spring,\" said Nora Fielding."],
        QuoteKind.Direct, "The bridge is closed. It may open again in spring", "Nora Fielding");

    [Fact]
    public void A_lone_quote_is_the_last_persons()
    {
        var quote = English.AssertQuote(
            ["Nora Fielding walked to the bridge.", "\"I have crossed it every day of my life.\""],
            QuoteKind.Direct, "I have crossed it every day of my life.", "Nora Fielding");
        Assert.Null(quote.Cue);
        Assert.Null(quote.Speaker);
    }

    [Fact]
    public void Agreed_introduces_the_next_quote() => English.AssertQuote(
        ["Nora Fielding wants the bridge closed. Omar Reyes agreed.", "\"It is a death trap for all of us.\""],
        QuoteKind.Direct, "It is a death trap for all of us.", "Omar Reyes");

    [Fact]
    public void A_heading_ends_what_may_go_on() => Assert.Equal(2, English.Read(
        new Paragraph { Text = "\"The bridge is closed,\" Nora Fielding said." },
        new Heading { Text = "Traffic" },
        new Paragraph { Text = "\"We have been stuck here since the morning.\"" }).Quotes.Count);
}
