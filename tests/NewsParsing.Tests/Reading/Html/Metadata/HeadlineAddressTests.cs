namespace NewsParsing.Tests;

public class HeadlineAddressTests
{
    private const string Story = "<p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it, the harbour office said.</p>";

    private static string? Headline(string printed, string stated, string url) =>
        ArticleParser.Default.ParseHtml($"<html lang=en><head><meta property=og:title content='{printed}'><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{stated}\"}}</script></head><body><article><h1>{printed}</h1>{Story}</article></body></html>", url).Headline;

    [Fact]
    public void The_statement_that_the_address_quotes_counts_where_the_printed_line_is_another() =>
        Assert.Equal("Grünes Licht für neue Fähre im Hafen", Headline("LIVE: crowds wait at the pier", "Grünes Licht für neue Fähre im Hafen", "https://news.example/town/gruenes-licht-fuer-neue-faehre-im-hafen-1234.html"));

    [Theory]
    [InlineData("https://news.example/town/ferry-returns-to-the-harbour")]
    [InlineData("https://news.example/town/123456")]
    [InlineData("https://news.example/ferry-news/123456")]
    public void The_printed_line_counts_where_the_address_says_it_too_or_nothing(string url) =>
        Assert.Equal("Ferry returns to the harbour", Headline("Ferry returns to the harbour", "Ferry returns after weeks in dock", url));

    [Theory]
    [InlineData("https://news.example/2024/muenchner-loewen-siegen", "Münchner Löwen siegen", 100)]
    [InlineData("https://news.example/munchner-lowen-siegen?x=a-b-c-d", "Münchner Löwen verlieren", 66)]
    [InlineData("https://news.example/sport/", "Münchner Löwen", -1)]
    [InlineData("", "Münchner Löwen", -1)]
    public void The_share_of_an_addresss_words_in_a_text_is_counted(string address, string text, int share) => Assert.Equal(share, SlugText.ShareOf(address, text));
}
