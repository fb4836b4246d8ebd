namespace NewsParsing.Tests.Reading.Html.Figures;

public class FigureReaderTests
{
    private const string Prose = "<p>The town council voted on Monday night to shut the old bridge for a year, and nobody spoke against it.</p><p>The ferry will run until nine in the evening, the harbour master said, and the fare stays the same.</p>";

    [Theory]
    [InlineData("<figure><img src=/a.jpg alt=bridge><figcaption>The old bridge. <span class=credit>Photo: Jane Roe</span></figcaption></figure>", "The old bridge.", "Jane Roe")]
    [InlineData("<div class='wp-caption alignleft'><a href=/a.jpg><img src=/a.jpg></a><p class=wp-caption-text>The old bridge. (AP Photo/Jane Roe)</p></div>", "The old bridge.", "AP Photo/Jane Roe")]
    [InlineData("<figure><img src=/a.jpg></figure><div class=caption>The old bridge</div><div class=photo-credit>Jane Roe</div>", "The old bridge", "Jane Roe")]
    [InlineData("<figure><img src=/a.jpg><figcaption><span class=visually-hidden>Image caption</span><p>The old bridge</p><cite>Jane Roe</cite></figcaption></figure>", "The old bridge", "Jane Roe")]
    [InlineData("<div class=image><img src=/a.jpg data-caption='The old bridge' data-credit='Jane Roe'></div>", "The old bridge", "Jane Roe")]
    public void Caption_and_credit_stand_apart(string markup, string caption, string credit)
    {
        var article = Parse($"<article><h1>Bridge to shut</h1>{Prose}{markup}{Prose.Replace("The", "This", StringComparison.Ordinal)}</article>");
        var figure = Assert.Single(article.Blocks.OfType<FigureBlock>()).Figure;
        Assert.Equal((caption, credit, "https://example.org/a.jpg"), (figure.Caption?.Text, figure.Caption?.Credit, figure.ImageUrl));
        Assert.DoesNotContain("old bridge ", article.Text.Replace("old bridge for a year", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Jane Roe", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<img src=s.jpg srcset='s.jpg 300w, m.jpg 800w, l.jpg 1600w'>", "l.jpg")]
    [InlineData("<img src='data:image/gif;base64,R0' data-src=real.jpg>", "real.jpg")]
    [InlineData("<img src='data:image/gif;base64,R0' data-srcset='a.jpg, b.jpg 2x'>", "b.jpg")]
    [InlineData("<picture><source srcset='w.webp 1200w'><img src=s.jpg></picture>", "w.webp")]
    [InlineData("<img src='data:image/gif;base64,R0' srcset='/i/w_100,h_50/a.jpg 100w, /i/w_900,h_450/a.jpg 900w'>", "i/w_900,h_450/a.jpg")]
    [InlineData("<noscript><img src=real.jpg></noscript>", "real.jpg")]
    public void Largest_image_is_taken(string image, string expected)
    {
        var article = Parse($"<article><h1>Bridge to shut</h1>{Prose}<figure>{image}<figcaption>The pier</figcaption></figure></article>");
        Assert.Equal("https://example.org/" + expected, Assert.Single(article.Blocks.OfType<FigureBlock>()).Figure.ImageUrl);
    }

    [Fact]
    public void Cover_above_the_body_is_the_first_figure_and_stands_once()
    {
        const string Cover = "<figure><img src=/a.jpg><figcaption>The pier</figcaption></figure>";
        var article = Parse($"<main><header><h1>Bridge to shut</h1>{Cover}</header><div class=article-body>{Prose}{Cover}</div></main>");
        Assert.IsType<FigureBlock>(article.Blocks[0]);
        Assert.Single(article.Blocks.OfType<FigureBlock>());
    }

    [Theory]
    [InlineData("<img class=author-avatar src=/jane.jpg>")]
    [InlineData("<img src=/site-logo.png width=400>")]
    [InlineData("<img src=/i.png width=24 height=24>")]
    public void Portraits_and_icons_are_no_figures(string image) =>
        Assert.Empty(Parse($"<article><h1>Bridge to shut</h1>{Prose}{image}</article>").Blocks.OfType<FigureBlock>());

    [Fact]
    public void A_credit_told_twice_is_told_once()
    {
        var article = Parse($"<article><h1>Bridge to shut</h1>{Prose}<figure><img src=/a.jpg><figcaption>The pier. <span class=copyright>All rights reserved</span> <span class=credit>Nora Holm</span></figcaption><div class=image-copyright>All rights reserved Nora Holm</div></figure></article>");
        Assert.Equal("All rights reserved, Nora Holm", Assert.Single(article.Captions).Credit);
    }

    [Fact]
    public void The_title_of_a_film_is_no_credit()
    {
        var article = Parse($"<article><h1>Bridge to shut</h1>{Prose}<figure><img src=/a.jpg><div>How to paint a pier: six steps</div><figcaption>The pier</figcaption></figure></article>");
        Assert.Null(Assert.Single(article.Captions).Credit);
    }

    [Theory]
    [InlineData("<main id=wp--skip-link--target><h1>Bridge to shut</h1><figure><img src=/a.jpg width=400></figure>{0}</main>")]
    [InlineData("<main><h1>Bridge to shut</h1><article><div class='field--name-field-image field--label-hidden'><img src=/a.jpg width=400></div><div class=text>{0}</div></article></main>")]
    public void A_cover_without_words_is_a_figure(string body) =>
        Assert.Equal("https://example.org/a.jpg", Assert.Single(Parse(body.Replace("{0}", Prose, StringComparison.Ordinal)).Blocks.OfType<FigureBlock>()).Figure.ImageUrl);

    [Fact]
    public void Each_image_of_a_gallery_keeps_its_caption()
    {
        var article = Parse($"<article><h1>Bridge to shut</h1>{Prose}<div class=gallery><figure><img src=/a.jpg><figcaption>One</figcaption></figure><figure><img src=/b.jpg><figcaption>Two</figcaption></figure></div></article>");
        Assert.Equal(["One", "Two"], article.Captions.Select(c => c.Text));
    }

    private static Article Parse(string body) => ArticleParser.Default.ParseHtml($"<html lang=en><body>{body}</body></html>", "https://example.org/");
}
