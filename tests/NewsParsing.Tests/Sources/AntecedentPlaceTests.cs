using NewsParsing.Tests.Quotes;

namespace NewsParsing.Tests.Sources;

public class AntecedentPlaceTests
{
    [Fact]
    public void A_caption_lends_no_antecedent()
    {
        var article = English.Read(
            new FigureBlock { Figure = new Figure { Caption = new Caption { Text = "Mayor Omar Reyes said the bridge was safe." } } },
            new Paragraph { Text = "\"It is over,\" he said." });
        Assert.Null(Assert.Single(article.Quotes).SourceId);
        Assert.Empty(article.Sources);
    }

    [Fact]
    public void A_note_lends_no_antecedent()
    {
        var article = ArticleParser.Default.ParseText(
            "Bridge closes\n\n\"It is over,\" he said on Monday at the river.\n\nThe road was shut.\n\nCorrection: An earlier version misspelled the name of Omar Reyes.\n");
        Assert.NotEmpty(article.Notes);
        Assert.All(article.Quotes, q => Assert.Null(q.SourceId));
    }

    [Fact]
    public void A_comment_lends_no_antecedent_and_no_quote()
    {
        var article = ArticleParser.Default.ParseText(
            "Bridge closes\n\n\"It is over,\" he said on Monday at the river.\n\nThe road was shut.\n\n1 comment\n\nbob_the_baker\nMarch 1, 2026 at 10:40 AM\nOmar Reyes said the bridge was safe.\n");
        Assert.NotNull(article.Comments);
        Assert.Null(Assert.Single(article.Quotes).SourceId);
    }
}
