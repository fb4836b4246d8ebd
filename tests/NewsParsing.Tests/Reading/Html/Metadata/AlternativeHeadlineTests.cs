namespace NewsParsing.Tests.Reading.Html.Metadata;

/// <summary>JSON-LD's alternativeHeadline: a deck where the page prints it as one, else a headline for another place.</summary>
public class AlternativeHeadlineTests
{
    private const string Deck = "Fishermen fear for their berths while nobody can say who is to pay for the works";
    private const string Body = "<p>The town council of Oster voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.</p>"
        + "<p>Nobody spoke against it, and the meeting closed early because of the rain that had begun to fall over the harbour.</p>";

    [Theory]
    [InlineData("<div class='x9'>{0}</div>")]
    [InlineData("<div><h2>{0}.</h2></div>")]
    public void Stated_words_printed_under_the_headline_are_the_deck(string markup)
    {
        var article = Parse(Deck, markup.Replace("{0}", Deck, StringComparison.Ordinal) + Body);
        Assert.StartsWith(Deck, article.Deck, StringComparison.Ordinal);
        Assert.DoesNotContain(Deck, article.Text, StringComparison.Ordinal);
        Assert.Equal("alternativeHeadline", Assert.Single(article.Provenance, o => o.Field == "deck").Path);
    }

    [Fact]
    public void Words_that_are_not_printed_are_no_deck() => Assert.Null(Parse(Deck, Body).Deck);

    [Fact]
    public void Headline_for_another_place_is_neither_headline_nor_deck_nor_text()
    {
        var article = Parse("Old bridge of Oster to shut for a year", "<h2>Old bridge of Oster: to shut for a year</h2>" + Body);
        Assert.Equal("Bridge to shut for a year", article.Headline);
        Assert.Null(article.Deck);
        Assert.Empty(article.Blocks.OfType<Heading>());
    }

    private static Article Parse(string stated, string body) => ArticleParser.Default.ParseHtml(
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge to shut for a year\",\"alternativeHeadline\":\"" + stated + "\"}</script></head><body><article><h1>Bridge to shut for a year</h1>" + body + "</article></body></html>");
}
