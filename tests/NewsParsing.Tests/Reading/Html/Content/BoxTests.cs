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

    [Theory]
    [InlineData("<div class=infobox><h3>Pianos at sea</h3><p>A piano weighs as much as six people and sinks faster than any of them.</p></div>")]
    [InlineData("<div class='my-fact-box'><h3>Pianos at sea</h3><ul><li>They weigh as much as six people.</li></ul></div>")]
    [InlineData("<h3>More from the pier</h3><ul><li><a href=/1>Swan chases the mayor</a></li><li><a href=/2>Captain sells his waltz</a></li></ul>")]
    [InlineData("<p class='line-clamp-2'>A swan has chased the mayor of another town along the pier, and nobody spoke against …</p>")]
    public void Boxes_of_facts_and_of_links_go_with_their_headings(string box) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<p>{First}</p>{box}<p>{Second}</p><p>{Third}</p>"));

    [Theory]
    [InlineData("<div id='7.4ad40b84'>", "</div>")]
    [InlineData("<div class='sc-a884a83d-0'>", "</div>")]
    [InlineData("<div class='overflow-hidden'>", "</div>")]
    [InlineData("<div class='hidden md:block'>", "</div>")]
    public void Names_that_only_look_like_a_hint_hide_nothing(string open, string close) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<p>{First}</p>{open}<p>{Second}</p>{close}<p>{Third}</p>"));

    [Fact]
    public void A_bold_heading_in_two_pieces_is_one_heading() =>
        Assert.Equal("The captain (78) plays", Assert.Single(Parse($"<p>{First}</p><p><strong>The captain (78)</strong> <strong>plays</strong></p><p>{Second}</p><p>{Third}</p>").Blocks.OfType<Heading>()).Text);

    [Fact]
    public void Lines_of_a_class_that_only_short_lines_have_are_subheadings() =>
        Assert.Equal(["A piano leaves", "A waltz is played"], Parse(
            $"<p class=no-tts>{First}</p><p class='no-tts interline'>A piano leaves</p><p class=no-tts>{Second}</p><p class='no-tts interline'>A waltz is played</p><p class=no-tts>{Third}</p>").Blocks.OfType<Heading>().Select(h => h.Text));

    [Fact]
    public void Lines_of_a_class_that_paragraphs_have_too_are_none() =>
        Assert.Empty(Parse($"<p class=x>{First}</p><p class=y>A piano leaves</p><p class=y>{Second}</p><p class=y>A waltz is played</p><p class=x>{Third}</p>").Blocks.OfType<Heading>());

    [Fact]
    public void Headings_of_players_and_of_the_header_are_none()
    {
        var article = ArticleParser.Default.ParseHtml($"<html lang=en><body><main><article><header><h2>Harbour life</h2><h1>A piano at sea</h1><h3>Boats</h3></header><p>{First}</p>"
            + $"<figure><video src=/a.mp4></video><h2>More films</h2></figure><p>{Second}</p><div><h3 class=gallery-title>In pictures</h3></div><p>{Third}</p></article></main></body></html>");
        Assert.Equal([First, Second, Third], article.Blocks.OfType<TextBlock>().Select(b => b.Text));
    }

    [Fact]
    public void Labels_above_the_first_paragraph_are_no_part_of_the_body() =>
        Assert.Equal([First, Second, Third], Paragraphs($"<div>Published:</div><div>Lund, 13:37</div><div>3 min</div><p>{First}</p><p>{Second}</p><p>{Third}</p>"));

    [Fact]
    public void A_credited_line_below_an_image_without_words_is_its_caption()
    {
        var article = Parse($"<p>{First}</p><figure><img src=/a.jpg></figure><p>The piano on deck. Photo: Nora Holm</p><p>{Second}</p><p>{Third}</p>");
        var figure = Assert.Single(article.Blocks.OfType<FigureBlock>()).Figure;
        Assert.Equal(("The piano on deck.", "Nora Holm"), (figure.Caption?.Text, figure.Caption?.Credit));
        Assert.NotNull(figure.ImageUrl);
    }

    [Fact]
    public void A_question_marked_as_a_turn_is_no_heading() =>
        Assert.Equal([First, "Q: Who plays the piano?", Second, Third], Paragraphs($"<p>{First}</p><h3>Q: Who plays the piano?</h3><p>{Second}</p><p>{Third}</p>"));

    [Theory]
    [InlineData(" ♦</p>")]
    [InlineData("</p><p>© agency-info, agency:1</p>")]
    public void What_closes_an_article_is_no_part_of_it(string end) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<p>{First}</p><p>{Second}</p><p>{Third}{end}"));

    [Theory]
    [InlineData("<div><h3>Storm over the pier</h3><figure><img src=/a.jpg width=400><figcaption>Six</figcaption></figure><figure><img src=/b.jpg width=400><figcaption>Seven</figcaption></figure></div>")]
    [InlineData("<div><h3>#8 The captain on his waltz</h3><p><a href=/podcast>Voices of the harbour</a></p></div>")]
    public void The_title_of_a_box_of_pictures_or_links_is_no_subheading(string box) =>
        Assert.Empty(Parse($"<p>{First}</p>{box}<p>{Second}</p><p>{Third}</p>").Blocks.OfType<Heading>());

    [Fact]
    public void The_last_heading_with_a_picture_without_words_is_no_subheading() =>
        Assert.Empty(Parse($"<p>{First}</p><p>{Second}</p><p>{Third}</p><h4>Our new issue</h4><img src=/cover.jpg width=400>").Blocks.OfType<Heading>());

    [Fact]
    public void The_headline_between_two_paragraphs_is_a_subheading() =>
        Assert.Equal("A piano at sea", Assert.Single(Parse($"<p>{First}</p><h3>A piano at sea</h3><p>{Second}</p><p>{Third}</p>").Blocks.OfType<Heading>()).Text);

    [Theory]
    [InlineData("<p>Nora Holm</p>", "")]
    [InlineData("", "<p style='text-align:right'><strong>Nora Holm</strong></p>")]
    [InlineData("<x-date class=published><div>Lund, May 4, 2024, 3:48:</div></x-date>", "")]
    public void Byline_and_date_are_no_part_of_the_body(string head, string end)
    {
        var article = ArticleParser.Default.ParseHtml($"<html lang=en><head><meta name=author content='Nora Holm'></head><body><article><h1>A piano at sea</h1>{head}<p>{First}</p><p>{Second}</p><p>{Third}</p>{end}</article></body></html>");
        Assert.Equal([First, Second, Third], article.Blocks.OfType<TextBlock>().Select(b => b.Text));
        Assert.Equal("Nora Holm", Assert.Single(article.Byline!.Authors).Name);
    }

    [Fact]
    public void A_headline_that_is_no_heading_of_the_first_level_is_no_subheading() =>
        Assert.Equal([First, Second, Third], ArticleParser.Default.ParseHtml(
            $"<html lang=en><head><title>The piano that went to sea</title></head><body><article><header><h2><span>Crossings</span><span>:</span><span>Forty people, six hours and one waltz</span></h2></header><p>{First}</p><p>{Second}</p><p>{Third}</p></article></body></html>")
            .Blocks.OfType<TextBlock>().Select(b => b.Text));

    [Fact]
    public void A_hidden_mark_between_two_words_leaves_a_space() =>
        Assert.Equal("Harbour The piano plays", Assert.Single(Parse($"<p>{First}</p><h2><span>Harbour<span class=visually-hidden>: </span></span>The piano plays</h2><p>{Second}</p><p>{Third}</p>").Blocks.OfType<Heading>()).Text);

    [Theory]
    [InlineData("<div>💡</div>")]
    [InlineData("<p>* * *</p>")]
    [InlineData("<p><b>[</b> <a href=/swan>Swan chases the mayor along the pier</a><b>]</b></p>")]
    [InlineData("<div class=pullquote><p>forty people and a piano on board</p></div>")]
    public void Marks_links_in_brackets_and_repeated_words_are_no_part_of_the_body(string line) =>
        Assert.Equal([First, Second, Third], Paragraphs($"<p>{First}</p>{line}<p>{Second}</p><p>{Third}</p>"));

    private static IEnumerable<string> Paragraphs(string body) => Parse(body).Blocks.OfType<TextBlock>().Select(block => block.Text);

    private static Article Parse(string body) =>
        ArticleParser.Default.ParseHtml($"<!DOCTYPE html><html lang=en><body><main><article><h1>A piano at sea</h1>{body}</article></main></body></html>");
}
