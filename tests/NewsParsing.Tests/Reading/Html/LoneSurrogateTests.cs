namespace NewsParsing.Tests;

public class LoneSurrogateTests
{
    private const string Story = "<p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it.</p>";

    [Theory]
    [InlineData("<title>Ferry \uD800returns</title><article><h1>Ferry \uD800returns</h1>{0}</article>")]
    [InlineData("<meta property=og:title content='Ferry \uDC00returns'><article>{0}</article>")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry \\ud800 returns\",\"author\":{\"name\":\"Nora \\udc00Holm\"}}</script><article>{0}</article>")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"The ferry \\ud800 came back on Saturday after three weeks in dock, and forty people stood in the rain to see it come in, the harbour office said. Nobody fell in, though the quay was wet and the crowd was thick, and two dogs got lost and were found.\\n\\nIt sails again \\udc00 on Monday.\"}</script>")]
    [InlineData("<article><h1>Ferry</h1><p class=byline>By Nora \uD800Holm</p>{0}<figure><img src=/a.jpg alt='x\uD800'><figcaption>Quay \uD800</figcaption></figure></article>")]
    [InlineData("<article><h1>Ferry</h1>{0}<pre>if \uD800(a)\n  b()\uDC00;</pre><table><tr><th>Quay\uD800<td>1<tr><th>Pier<td>2</table></article>")]
    [InlineData("<article><h1>Ferry</h1>{0}<a rel=tag href=/topic/x>Quay\uD800</a></article>")]
    public void A_lone_surrogate_anywhere_survives_no_round_trip_and_so_is_replaced(string page)
    {
        var article = ArticleParser.Default.ParseHtml(page.Replace("{0}", Story, StringComparison.Ordinal), "https://news.example/");
        Assert.Equal(article, Article.FromJson(article.ToJson()));
    }
}
