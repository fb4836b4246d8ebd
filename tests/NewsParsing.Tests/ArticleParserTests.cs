namespace NewsParsing.Tests;

public class ArticleParserTests
{
    [Fact]
    public void Json_round_trip_gives_an_equal_article()
    {
        var article = ArticleParser.Default.ParseText("Mayor opens bridge\n\n\"It holds,\" said Mayor Ann Lee.\n");
        Assert.Equal(article, Article.FromJson(article.ToJson()));
    }
}
