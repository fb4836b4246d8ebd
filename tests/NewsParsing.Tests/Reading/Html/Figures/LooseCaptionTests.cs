namespace NewsParsing.Tests.Reading.Html.Figures;

/// <summary>Captions and credits that no name gives away: they are told by where they stand.</summary>
public class LooseCaptionTests
{
    private const string First = "<p>The ferry left the harbour at dawn with forty people and a piano on board, the harbour master said in a note to the town.</p>";
    private const string Second = "<p>By noon the piano had been played twice, once by the captain, who knows a single waltz and plays it to the end every time.</p>";
    private const string Image = "<img src=/ferry.jpg width=900 height=600>";

    [Theory]
    [InlineData($"<div class=x1><div class=x2><picture>{Image}</picture></div><div class=x3>The ferry at dawn</div><div class=x4>NORA HOLM</div></div>", "NORA HOLM")]
    [InlineData($"<div class=x1><span class=photo>{Image}</span><p><span>The ferry at dawn</span></p><p>Image: Nora Holm</p></div>", "Nora Holm")]
    [InlineData($"<div><div>{Image}</div><span>The ferry at dawn</span></div>", null)]
    [InlineData($"<div>{Image}</div><div><span>The ferry at dawn</span></div>", null)]
    [InlineData($"<figure>{Image}</figure><p><em>The ferry at dawn</em></p>", null)]
    [InlineData($"<div class='media image'>{Image}<p class=text>The ferry at dawn</p><p class=image--author>Foto: Nora Holm</p></div>", "Nora Holm")]
    [InlineData($"<div class=field><div>{Image}</div><span class=legend>The ferry at dawn</span></div>", null)]
    [InlineData($"<figure><div role=button>{Image}</div><span class=x7>Foto: Nora Holm</span><figcaption>The ferry at dawn</figcaption></figure>", "Nora Holm")]
    [InlineData($"<figure>{Image}<figcaption>The ferry at dawn</figcaption><figcaption itemprop=author>Foto: Nora Holm</figcaption></figure>", "Nora Holm")]
    [InlineData($"<figure>{Image}<div id=the-caption><figcaption>The ferry at dawn</figcaption></div><figcaption>The ferry at dawn</figcaption></figure>", null)]
    [InlineData($"<figure>{Image}<figcaption>The ferry at dawn<b> / Nora Holm</b></figcaption></figure>", "Nora Holm")]
    [InlineData($"<div class='widget widget--type-image'><figure>{Image}<figcaption>The ferry at dawn</figcaption></figure></div>", null)]
    [InlineData($"<aside class='image wide'>{Image}<p class=caption>The ferry at dawn</p></aside>", null)]
    [InlineData($"<div class='slider overflow-hidden'><figure>{Image}<figcaption>The ferry at dawn</figcaption></figure></div>", null)]
    [InlineData("<figure><img src=/ferry.jpg width=16 height=9><figcaption>The ferry at dawn</figcaption></figure>", null)]
    public void The_words_beside_an_image_are_its_caption(string markup, string? credit)
    {
        var article = Parse(First + markup + Second);
        Assert.Equal(("The ferry at dawn", credit), (Assert.Single(article.Captions).Text, article.Captions[0].Credit));
        Assert.DoesNotContain("ferry at dawn", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"<p>{Image}The crossing takes six hours in good weather.</p>")]
    [InlineData($"<p>{Image}</p><p>The crossing takes six hours in good weather.</p>")]
    [InlineData($"<div>{Image}<h3>The crossing</h3><p>It takes six hours in good weather.</p></div>")]
    public void A_paragraph_behind_an_image_stays_the_articles(string markup) =>
        Assert.Contains("six hours in good weather", Parse(First + markup + Second).Text, StringComparison.Ordinal);

    [Fact]
    public void The_headline_of_a_linked_figure_is_no_caption() =>
        Assert.Empty(Parse($"{First}<a href=/other-story><figure>{Image}<figcaption>Swan chases the mayor of another town</figcaption></figure></a>{Second}").Captions);

    [Fact]
    public void A_figure_linked_to_its_larger_image_keeps_its_caption() =>
        Assert.Single(Parse($"{First}<a href=/large/ferry.jpg><figure>{Image}<figcaption>The ferry at dawn</figcaption></figure></a>{Second}").Captions);

    [Fact]
    public void Lazy_images_that_share_a_placeholder_are_several_figures() =>
        Assert.Equal(["One", "Two"], Parse(
            $"{First}<figure><img src=/i/transparent.gif><noscript><img src=/a.jpg></noscript><figcaption>One</figcaption></figure>{Second}"
            + "<figure><img src=/i/transparent.gif><noscript><img src=/b.jpg></noscript><figcaption>Two</figcaption></figure>").Captions.Select(c => c.Text));

    [Fact]
    public void What_a_player_says_of_its_film_is_no_caption() =>
        Assert.Empty(Parse($"{First}<div class=video-player><video src=/a.mp4></video><figcaption class=caption>The ferry, filmed from the pier</figcaption></div>{Second}").Captions);

    [Theory]
    [InlineData("Rejoice at the quay. Isithombe: Nora Holm", "Rejoice at the quay.", "Nora Holm")]
    [InlineData("The quay / N. Holm / LRT nuotr.", "The quay", "N. Holm / LRT nuotr.")]
    [InlineData("2 of 12 | The quay at dawn", "The quay at dawn", null)]
    [InlineData("3/4 The quay at dawn", "The quay at dawn", null)]
    [InlineData("The quay at dawn. © Agency/dpa | Nora Holm", "The quay at dawn.", "Agency/dpa | Nora Holm")]
    [InlineData("The quay at dawn. Supplied", "The quay at dawn.", "Supplied")]
    [InlineData("3 of 12 people at the quay", "3 of 12 people at the quay", null)]
    [InlineData("The score: Lund 3 / malmö 2", "The score: Lund 3 / malmö 2", null)]
    public void A_caption_is_read_by_the_place_of_its_marks(string caption, string text, string? credit)
    {
        var read = Assert.Single(Parse($"{First}<figure>{Image}<figcaption>{caption}</figcaption></figure>{Second}").Captions);
        Assert.Equal((text, credit), (read.Text, read.Credit));
    }

    [Fact]
    public void A_figure_between_two_parts_of_the_body_is_the_articles() =>
        Assert.Equal("The ferry at dawn", Assert.Single(ArticleParser.Default.ParseHtml(
            $"<html lang=en><body><main><article><h1>A piano at sea</h1><div class=part>{First}{Second}</div>"
            + $"<div class=pic><div><figure>{Image}<figcaption>The ferry at dawn <a href=/nora>Nora</a></figcaption></figure></div><a href=/all>All pictures of it</a></div>"
            + $"<div class=part>{First.Replace("dawn", "noon", StringComparison.Ordinal)}{Second.Replace("noon", "dusk", StringComparison.Ordinal)}</div></article></main></body></html>").Captions).Text?.Replace(" Nora", "", StringComparison.Ordinal));

    [Fact]
    public void A_cover_named_a_lead_is_not_the_deck()
    {
        var article = ArticleParser.Default.ParseHtml(
            $"<html lang=en><body><article><h1>A piano at sea</h1><div class=article__lead-content><figure>{Image}<figcaption>The ferry at dawn, seen from the old pier</figcaption></figure></div><div class=article__body>{First}{Second}</div></article></body></html>");
        Assert.Null(article.Deck);
        Assert.Equal("The ferry at dawn, seen from the old pier", Assert.Single(article.Captions).Text);
    }

    private static Article Parse(string body) =>
        ArticleParser.Default.ParseHtml($"<!DOCTYPE html><html lang=en><body><main><article><h1>A piano at sea</h1>{body}</article></main></body></html>", "https://example.org/");
}
