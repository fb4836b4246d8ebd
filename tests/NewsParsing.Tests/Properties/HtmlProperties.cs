using System.Text;

namespace NewsParsing.Tests;

public class HtmlProperties
{
    private const string Address = "https://news.example/2020/06/15/bridge";

    [Fact]
    public void Any_string_gives_an_article_that_keeps_the_promises_of_the_model() =>
        Property.Holds(HtmlGen.AnyText, html => ArticleInvariants.CheckHtml(ArticleParser.Default.ParseHtml(html)));

    [Fact]
    public void Damaged_pages_give_an_article_that_keeps_the_promises_of_the_model() =>
        Property.Holds(HtmlGen.Damaged, html => ArticleInvariants.CheckHtml(ArticleParser.Default.ParseHtml(html, Address)));

    [Fact]
    public void Json_round_trip_gives_an_equal_article() => Property.Holds(HtmlGen.Pages, html =>
    {
        var article = ArticleParser.Default.ParseHtml(html, Address);
        Assert.Equal(article, Article.FromJson(article.ToJson()));
    });

    [Fact]
    public void Bytes_give_the_same_article_as_their_text() => Property.Holds(HtmlGen.Pages, generated =>
    {
        // Declared, so that the encoding is no guess.
        var bytes = Encoding.UTF8.GetBytes(generated);
        var html = Encoding.UTF8.GetString(bytes);
        Assert.Equal(ArticleParser.Default.ParseHtml(html, Address), ArticleParser.Default.ParseHtml(bytes, Address, "text/html; charset=utf-8"));
    });

    [Fact]
    public void The_same_page_gives_an_equal_article_from_every_parser() => Property.Holds(HtmlGen.Damaged, html =>
        Assert.Equal(ArticleParser.Default.ParseHtml(html, Address), new ArticleParser(ArticleParserOptions.Default).ParseHtml(html, Address)));

    [Fact]
    public void Parallel_parses_of_many_pages_give_the_same_articles_as_serial_ones()
    {
        var random = new CsCheck.PCG(stream: 3, seed: 11);
        var pages = Enumerable.Range(0, 120).Select(_ => HtmlGen.Pages.Generate(random, null!, out var _)).ToArray();
        var serial = pages.Select(p => ArticleParser.Default.ParseHtml(p, Address)).ToArray();
        // Arrays come from a pool that all threads share: one given back too early or twice would show here.
        var parallel = new Article[pages.Length * 4];
        Parallel.For(0, parallel.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[i] = ArticleParser.Default.ParseHtml(pages[i % pages.Length], Address));
        for (var i = 0; i < parallel.Length; i++) Assert.Equal(serial[i % pages.Length], parallel[i]);
    }

    [Fact]
    public void Parallel_parses_of_one_page_give_the_same_article()
    {
        var page = HtmlGen.Pages.Generate(new CsCheck.PCG(stream: 4, seed: 5), null!, out var _);
        var expected = ArticleParser.Default.ParseHtml(page, Address);
        var parallel = new Article[200];
        Parallel.For(0, parallel.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[i] = ArticleParser.Default.ParseHtml(page, Address));
        Assert.All(parallel, a => Assert.Equal(expected, a));
    }

    [Fact]
    public void A_page_leaves_nothing_behind_for_the_next_one()
    {
        // A long page first, so that what it left in pooled arrays lies behind the short one's end.
        const string Short = "<!doctype html><html lang=en><title>Short</title><article><h1>Short news</h1><p>Nobody fell in, the harbour police said.</p></article>";
        var expected = ArticleParser.Default.ParseHtml(Short, Address);
        Property.Holds(HtmlGen.Pages, html =>
        {
            ArticleParser.Default.ParseHtml(html, "https://other.example/");
            Assert.Equal(expected, ArticleParser.Default.ParseHtml(Short, Address));
        });
    }
}
