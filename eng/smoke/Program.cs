using NewsParsing;

const string Text = "Mayor opens bridge\n\nBy Ann Lee\n\n\"It holds,\" said Mayor Bob Crane.\n\nNobody fell in.\n";
var article = ArticleParser.Default.ParseText(Text, "https://news.example/bridge");
if (article.Headline != "Mayor opens bridge") return Fail($"the headline is {article.Headline}");
if (article.Blocks.IsEmpty || !article.Text.Contains("Nobody fell in.")) return Fail("the body is not there");
if (Article.FromJson(article.ToJson()) != article) return Fail("JSON gives another article");
if (!ArticleJson.Schema.Contains("\"$schema\"")) return Fail("the schema is not there");
Console.WriteLine($"{article.Headline}: {article.Blocks.Count} blocks, {article.Quotes.Count} quotes");
return 0;

static int Fail(string what)
{
    Console.Error.WriteLine(what);
    return 1;
}
