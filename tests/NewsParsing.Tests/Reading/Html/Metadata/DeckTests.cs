namespace NewsParsing.Tests;

/// <summary>What names itself summary, lead or intro: the deck, or the text's beginning.</summary>
public class DeckTests
{
    private const string First = "The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it, the harbour office said.";
    private const string Second = "By noon the piano had been played twice, once by the captain, who knows a single waltz and plays it to the end every time.";

    [Fact]
    public void A_summary_is_the_deck() =>
        Assert.Equal("Forty people stood in the rain to see it.", Parse("<p class=summary>Forty people stood in the rain to see it.</p>").Deck);

    [Fact]
    public void Points_above_the_text_are_a_list_of_the_body()
    {
        var article = Parse("<ul class=summary-list><li>The ferry is back from the dock</li><li>Forty people stood in the rain</li></ul>");
        Assert.Null(article.Deck);
        Assert.Equal(2, Assert.Single(article.Blocks.OfType<ListBlock>()).Items.Count);
    }

    [Theory]
    [InlineData("<div class=intro><p>PORT ELLIS (Reuters) - The ferry came back on Saturday, the harbour office said in a note.</p></div>", "PORT ELLIS")]
    [InlineData("<p class=lead>PORT ELLIS – The ferry came back on Saturday, the harbour office said in a note to the town.</p>", "PORT ELLIS")]
    public void A_lead_behind_a_dateline_is_the_first_paragraph(string lead, string place)
    {
        var article = Parse(lead);
        Assert.Null(article.Deck);
        Assert.Equal(place, article.Dateline?.Place);
        Assert.StartsWith("The ferry came back", article.Blocks.OfType<Paragraph>().First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_introduction_of_several_paragraphs_is_the_texts()
    {
        var article = Parse("<div class=intro><p>Nobody had expected it before noon.</p><p>It came at ten, with a piano on deck.</p></div>");
        Assert.Null(article.Deck);
        Assert.Equal("Nobody had expected it before noon.", article.Blocks.OfType<Paragraph>().First().Text);
    }

    [Fact]
    public void A_caption_in_a_lead_feature_is_no_deck() =>
        Assert.Null(Parse("<div class=lead-feature><div class=embed-caption>The ferry on Saturday, forty people in the rain around it. (AP Photo/Nora Holm)</div></div>").Deck);

    [Theory]
    [InlineData("<h2 class=a_st>Forty people stood in the rain to see it come back</h2><figure><img src=/a.jpg width=400><figcaption>The ferry</figcaption></figure>")]
    [InlineData("<h2>Forty people stood in the rain to see it come back</h2><div class=byline>By Nora Holm</div>")]
    [InlineData("<p class=x7f>Forty people stood in the rain to see it come back</p><div class=x8a><span>By <a href=/authors/nora>Nora Holm</a></span></div>")]
    [InlineData("<div data-component=standfirst><p>Forty people stood in the rain to see it come back</p></div>")]
    public void The_first_words_under_the_headline_are_the_deck_where_something_parts_them_from_the_text(string lead)
    {
        var article = Parse(lead);
        Assert.Equal("Forty people stood in the rain to see it come back", article.Deck);
        Assert.Equal([First, Second], article.Blocks.OfType<TextBlock>().Select(b => b.Text));
    }

    [Theory]
    [InlineData("<h2>What happened in the harbour on Saturday</h2>")]
    [InlineData("<p>Forty people stood in the rain to see it come back, the mayor among them.</p>")]
    [InlineData("<h2>Harbour desk: Ferry returns</h2><div class=byline>By Nora Holm</div>")]
    public void Without_that_they_are_not(string lead) => Assert.Null(Parse(lead).Deck);

    private static Article Parse(string lead) =>
        ArticleParser.Default.ParseHtml($"<!DOCTYPE html><html lang=en><body><main><article><h1>Ferry returns</h1>{lead}<p>{First}</p><p>{Second}</p></article></main></body></html>");
}
