namespace NewsParsing.Tests.Reading.Html.Figures;

/// <summary>What JSON-LD's ImageObject tells of the figures on the page and of the lead image.</summary>
public class StatedImageTests
{
    private const string Body = "<p>The town council of Oster voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.</p>"
        + "<p>Nobody spoke against it, and the meeting closed early because of the rain that had begun to fall over the harbour.</p>";

    [Theory]
    [InlineData("The quay at dawn Nora Holm", "The quay at dawn", "Nora Holm")]
    [InlineData("The quay at dawn. Nora Holm", "The quay at dawn.", "Nora Holm")]
    [InlineData("The quay at dawn (nora holm)", "The quay at dawn", "nora holm")]
    [InlineData("The quay at dawn Photo: Nora Holm", "The quay at dawn", "Nora Holm")]
    [InlineData("The quay at dawn", "The quay at dawn", null)]
    [InlineData("Nora Holm", "Nora Holm", null)]
    public void Stated_credit_parts_what_is_printed_in_one(string printed, string text, string? credit)
    {
        var figure = FigureOf(printed, "{'@type':'ImageObject','url':'/img/quay-at-dawn-2031.jpg?w=2000','creditText':'Nora Holm'}");
        Assert.Equal(text, figure.Caption!.Text);
        Assert.Equal(credit, figure.Caption.Credit);
    }

    [Theory]
    [InlineData("{'@type':'ImageObject','contentUrl':'https://cdn.example/x/quay-at-dawn-2031-1200x630.jpg','caption':'The quay at dawn.'}")]
    [InlineData("{'@type':'ImageObject','url':'https://oster.example/_next/image?url=%2Fimg%2Fquay-at-dawn-2031.jpg&w=828','caption':'The quay at dawn'}")]
    [InlineData("{'@type':['ImageObject'],'url':['/img/quay-at-dawn-2031.webp'],'copyrightHolder':{'@type':'Person','name':'Ocean Views'}}")]
    [InlineData("{'@type':'ImageObject','url':'/img/quay-at-dawn-2031@2x.jpg','author':'Ocean Views'}")]
    public void Image_is_known_by_its_file_in_every_size(string stated)
    {
        var figure = FigureOf("The quay at dawn. Ocean Views", stated);
        Assert.Equal("The quay at dawn.", figure.Caption!.Text);
        Assert.Equal("Ocean Views", figure.Caption.Credit);
    }

    [Fact]
    public void Credit_of_another_image_parts_nothing() =>
        Assert.Equal("The quay at dawn Nora Holm", FigureOf("The quay at dawn Nora Holm", "{'@type':'ImageObject','url':'/img/council-hall-77.jpg','creditText':'Nora Holm'}").Caption!.Text);

    [Fact]
    public void Figure_is_given_no_words_that_are_not_printed() =>
        Assert.Null(FigureOf("", "{'@type':'ImageObject','url':'/img/quay-at-dawn-2031.jpg','caption':'The quay','creditText':'Nora Holm'}").Caption);

    [Fact]
    public void Lead_image_has_the_caption_printed_with_it()
    {
        var article = Parse("The quay at dawn. Photo: Nora Holm", "{'@type':'ImageObject','url':'/img/quay-at-dawn-2031-1200x630.jpg','caption':'Grey water'}");
        Assert.Equal(new Caption { Text = "The quay at dawn.", Credit = "Nora Holm" }, article.LeadImage!.Caption);
        Assert.DoesNotContain(article.Provenance, o => o.Field == "leadImage.caption");
    }

    [Fact]
    public void Lead_image_that_is_not_printed_has_the_stated_caption_and_says_so()
    {
        var article = Parse(null, "{'@type':'ImageObject','url':'/img/quay-at-dawn-2031-1200x630.jpg','caption':'Grey water','creditText':'Photo: Nora Holm'}");
        Assert.Equal(new Caption { Text = "Grey water", Credit = "Nora Holm" }, article.LeadImage!.Caption);
        Assert.Equal(new FieldOrigin { Field = "leadImage.caption", Kind = OriginKind.JsonLd, Path = "ImageObject.caption" }, Assert.Single(article.Provenance, o => o.Field == "leadImage.caption"));
    }

    [Fact]
    public void First_figure_is_the_lead_image_where_none_is_stated()
    {
        var article = ArticleParser.Default.ParseHtml($"<article><h1>Bridge to shut</h1>{Body}<figure><img src='https://oster.example/q.jpg' width='800'><figcaption>The quay.</figcaption></figure>{Body}</article>");
        Assert.Equal("https://oster.example/q.jpg", article.LeadImage!.ImageUrl);
        Assert.Equal("The quay.", article.LeadImage.Caption!.Text);
        Assert.Equal(OriginKind.Element, Assert.Single(article.Provenance, o => o.Field == "leadImage").Kind);
    }

    [Theory]
    [InlineData("{'@type':'ImageObject','url':{'a':1},'caption':['x'],'creditText':7}")]
    [InlineData("{'@type':'ImageObject','url':'#','caption':'x'}")]
    [InlineData("{'@type':'ImageObject','url':'','caption':'','author':[]}")]
    [InlineData("{'@type':[],'url':'/img/quay-at-dawn-2031.jpg'}")]
    public void Malformed_image_object_is_passed_over(string stated) => Assert.Equal("The quay at dawn Nora Holm", FigureOf("The quay at dawn Nora Holm", stated).Caption!.Text);

    private static Figure FigureOf(string printed, string stated) => Assert.Single(Parse(printed, stated).Blocks.OfType<FigureBlock>()).Figure;

    private static Article Parse(string? printed, string stated)
    {
        var figure = printed is null ? "" : $"<figure><img src='/img/quay-at-dawn-2031.jpg' width='800' height='500'><figcaption>{printed}</figcaption></figure>";
        var script = "{'@type':'NewsArticle','headline':'Bridge to shut','image':[" + stated + "]}";
        return ArticleParser.Default.ParseHtml(
            $"<html><head><meta property='og:image' content='/img/quay-at-dawn-2031-600x315.jpg'><script type='application/ld+json'>{script.Replace('\'', '"')}</script></head><body><article><h1>Bridge to shut</h1>{figure}{Body}</article></body></html>",
            "https://oster.example/bridge");
    }
}
