using NewsParsing;

const string Text = "Mayor opens bridge\n\nBy Ann Lee\n\n\"It holds,\" said Mayor Bob Crane.\n\nNobody fell in.\n";
var article = ArticleParser.Default.ParseText(Text, "https://news.example/bridge");
if (article.Headline != "Mayor opens bridge") return Fail($"the headline is {article.Headline}");
if (article.Blocks.IsEmpty || !article.Text.Contains("Nobody fell in.")) return Fail("the body is not there");
if (Article.FromJson(article.ToJson()) != article) return Fail("JSON gives another article");
if (!ArticleJson.Schema.Contains("\"$schema\"")) return Fail("the schema is not there");

// In an encoding that needs the code pages provider, undeclared but for its meta element.
const string Page = "<!doctype html><html lang=en><head><meta charset=windows-1252><title>Mayor opens bridge</title><meta property='og:title' content='Mayor opens bridge'></head><body><nav><a href='/'>Home</a></nav><article><h1>Mayor opens bridge</h1>"
    + "<p>\u0093It holds,\u0094 said Mayor Bob Crane on Tuesday, after nine years of work.</p><p>Nobody fell in, the harbour police said.</p></article></body></html>";
var page = ArticleParser.Default.ParseHtml(System.Text.Encoding.Latin1.GetBytes(Page), "https://news.example/bridge");
if (page.Headline != "Mayor opens bridge") return Fail($"the page's headline is {page.Headline}");
if (!page.Text.Contains("\u201CIt holds,\u201D said") || page.Text.Contains("Home")) return Fail($"the page's body is {page.Text}");
if (Article.FromJson(page.ToJson()) != page) return Fail("JSON gives another page");
Console.WriteLine($"{article.Headline}: {article.Blocks.Count} blocks, {article.Quotes.Count} quotes");
return 0;

static int Fail(string what)
{
    Console.Error.WriteLine(what);
    return 1;
}
