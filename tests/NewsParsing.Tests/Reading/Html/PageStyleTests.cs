namespace NewsParsing.Tests.Reading.Html;

/// <summary>What systems have habits of their own for: AMP pages, Drupal's comments, names and dates run together, Q and A.</summary>
public class PageStyleTests
{
    private const string One = "The town council of Oster voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.";
    private const string Two = "Nobody spoke against it, and the meeting closed early because of the rain that had begun to fall over the harbour.";

    [Theory]
    [InlineData("<figure><amp-img src='/img/quay-77.jpg' width='800' height='500' layout='responsive'></amp-img><figcaption>The quay at dawn. Photo: Nora Holm</figcaption></figure>")]
    [InlineData("<div class='img-wrap'><amp-img srcset='/img/quay-77.jpg 800w, /img/quay-77-s.jpg 300w' width='16' height='9'><noscript><img src='/img/quay-77-s.jpg'></noscript><div fallback>offline</div></amp-img><div class='caption'>The quay at dawn. Photo: Nora Holm</div></div>")]
    public void Image_of_an_amp_page_is_a_figure(string figure)
    {
        var article = ArticleParser.Default.ParseHtml($"<html amp><body><article><h1>Bridge to shut</h1><p>{One}</p>{figure}<p>{Two}</p></article></body></html>", "https://oster.example/bridge");
        var image = Assert.Single(article.Blocks.OfType<FigureBlock>()).Figure;
        Assert.Equal("https://oster.example/img/quay-77.jpg", image.ImageUrl);
        Assert.Equal(new Caption { Text = "The quay at dawn.", Credit = "Nora Holm" }, image.Caption);
        Assert.Equal(One + "\n\n" + Two, article.Text);
    }

    [Theory]
    [InlineData("Ida Lund (not verified)", "Ida Lund")]
    [InlineData("Ida Lund (nicht überprüft)", "Ida Lund")]
    [InlineData("Ida Lund (Oster)", "Ida Lund (Oster)")]
    public void Name_of_a_reader_is_without_what_the_system_says_of_it(string printed, string author)
    {
        var article = ArticleParser.Default.ParseHtml(
            $"<article><h1>Bridge to shut</h1><p>{One}</p><p>{Two}</p></article><section id='comments'><h2>Comments</h2><article class='comment'><footer><span class='username'>{printed}</span><time datetime='2026-05-04T10:15:00Z'>4 May</time></footer><div class='comment__content'><p>At last somebody thinks of those who have to cross the water every single morning.</p></div></article></section>");
        Assert.Equal(author, Assert.Single(article.Comments!.Items).Author);
    }

    [Fact]
    public void Name_and_date_in_one_line_above_the_text_are_no_paragraph()
    {
        const string Body = "町議会は月曜日の夜、古い橋を一年間閉鎖することを決め、渡し船は午後九時まで運航することになった。";
        var article = ArticleParser.Default.ParseHtml($"<html lang='ja'><body><article><h1>古い橋を一年間閉鎖へ</h1><p><a href='/r'>山本花子</a><span>2026年5月4日 21時37分</span></p><p>{Body}</p><p>{Body}反対する人はなかった。</p></article></body></html>");
        Assert.StartsWith(Body, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pull_quote_goes_with_the_name_under_it()
    {
        var article = ArticleParser.Default.ParseHtml($"<article><h1>Bridge to shut</h1><p>{One}</p><p>“They should not have to swim home,” said Tom Ruiz of the council.</p><figure class='wp-block-pullquote'><blockquote><p>They should not have to swim home,</p><cite>Tom Ruiz</cite></blockquote></figure><p>{Two}</p></article>");
        Assert.Empty(article.Blocks.OfType<BlockQuotation>());
    }

    [Fact]
    public void Caption_set_as_a_quotation_is_a_caption()
    {
        var article = ArticleParser.Default.ParseHtml($"<article><h1>Bridge to shut</h1><div class='field-image'><div><img src='/quay-77.jpg' width='800' height='500'><blockquote class='image-field-caption'><p>The quay at dawn. © Nora Holm</p></blockquote></div></div><p>{One}</p><p>{Two}</p></article>");
        Assert.Equal(new Caption { Text = "The quay at dawn.", Credit = "Nora Holm" }, Assert.Single(article.Blocks.OfType<FigureBlock>()).Figure.Caption);
        Assert.Equal(One + "\n\n" + Two, article.Text);
    }

    [Fact]
    public void Label_above_the_headline_is_no_caption()
    {
        var article = ArticleParser.Default.ParseHtml($"<main><div><span class='gov-caption-xl'>Press release</span><h1>Bridge to shut</h1></div><div class='body'><p>{One}</p><p>{Two}</p></div></main>");
        Assert.Empty(article.Blocks.OfType<FigureBlock>());
    }

    [Fact]
    public void Deck_above_the_byline_beats_what_calls_itself_a_lead_below_it()
    {
        var article = ArticleParser.Default.ParseHtml(
            $"<div><h1>Five questions for the ferryman</h1><h2 class='subhead'>Tom Ruiz on currents, coffee and why nobody rows any more</h2><div class='byline-text'>By Ida Lund</div><div class='story'><p class='lead'>{One}</p><p><b>Q: Do you row?</b></p><p>A: Not on Mondays, and never before the second pot of coffee has been drunk.</p><p>{Two}</p></div></div>");
        Assert.Equal("Tom Ruiz on currents, coffee and why nobody rows any more", article.Deck);
        Assert.StartsWith(One, article.Text, StringComparison.Ordinal);
    }
}
