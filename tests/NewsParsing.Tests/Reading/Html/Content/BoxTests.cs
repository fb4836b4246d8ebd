namespace NewsParsing.Tests.Reading.Html.Content;

/// <summary>Boxes within a body, told by what they hold.</summary>
public class BoxTests
{
    private const string First = "The ferry left the harbour at dawn with forty people and a piano on board, the harbour master said in a note to the town.";
    private const string Second = "By noon the piano had been played twice, once by the captain, who knows a single waltz and plays it to the end every time.";
    private const string Third = "The crossing takes six hours in good weather, and nobody on the pier could remember when the weather had last been good.";

    [Fact]
    public void A_box_with_a_field_for_the_readers_address_is_no_part_of_the_body() =>
        Assert.Equal([First, Second, Third], Paragraphs(
            $"<p>{First}</p><div class=x1><h3>The Morning Boat</h3><p>Everything that floats, at six each day, free of charge.</p>"
            + $"<form><input type=email><button>Send it</button></form></div><p>{Second}</p><p>{Third}</p>"));

    [Fact]
    public void A_quotation_whose_name_says_embed_stays_a_quotation() =>
        Assert.Single(Parse($"<p>{First}</p><blockquote class=QuoteEmbed><p>I have counted the waves since four.</p></blockquote><p>{Second}</p><p>{Third}</p>")
            .Blocks.OfType<BlockQuotation>());

    [Fact]
    public void A_post_named_an_embed_is_an_embed() =>
        Assert.Single(Parse($"<p>{First}</p><blockquote class=tweet-embed><p>Off we go.</p><a href='https://posts.example/9'>May 4</a></blockquote><p>{Second}</p><p>{Third}</p>")
            .Blocks.OfType<EmbedBlock>());

    private static IEnumerable<string> Paragraphs(string body) => Parse(body).Blocks.OfType<TextBlock>().Select(block => block.Text);

    private static Article Parse(string body) =>
        ArticleParser.Default.ParseHtml($"<!DOCTYPE html><html lang=en><body><main><article><h1>A piano at sea</h1>{body}</article></main></body></html>");
}
