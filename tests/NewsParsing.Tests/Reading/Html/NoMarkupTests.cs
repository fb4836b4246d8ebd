namespace NewsParsing.Tests;

/// <summary>Text is text: what was markup in a page is nowhere in its article, and nothing is fetched or expanded.</summary>
public class NoMarkupTests
{
    private const string Address = "https://news.example/";

    [Fact]
    public void No_markup_of_a_page_survives_in_any_field()
    {
        // Written without "<" in the words, so that each "<" in an article is markup's.
        const string Page = """
            <!doctype html><html lang=en><head><title><b>Ferry</b> returns</title><meta name=description content="<p>A <i>ferry</i> story</p>"><meta name=author content="<a href='x'>Nora Holm</a>">
            <meta property=og:title content="<em>Ferry</em> returns"><meta name=keywords content="<b>ferry</b>,harbour"><script type=application/ld+json>{"@type":"NewsArticle","headline":"<b>Ferry</b> returns","description":"<p>x</p>","author":{"name":"<span>Nora Holm</span>"},"articleSection":"<i>Local</i>","articleBody":"<p>The ferry came back.</p><script>x()</script>"}</script></head>
            <body><article><p class=kicker><b>Local</b> news</p><h1>Ferry <script>alert(1)</script><style>p{}</style>returns<!-- note --></h1><p class=deck>Three <b>weeks</b> in dock<svg><script>x</script></svg></p><p class=byline>By <a href=/n>Nora <b>Holm</b></a></p>
            <p>The <a href="javascript:x">ferry</a> came <noscript><img src=x></noscript>back<template><p>x</p></template> on <?php echo 1 ?>Saturday<![CDATA[x]]> after <math><mi>three</mi></math> weeks.</p>
            <figure><img src=/a.jpg alt="<b>quay</b>"><figcaption>The <i>quay</i> <span class=credit>Photo: <b>Nora Holm</b></span></figcaption></figure><ul><li>One <b>thing</b></li></ul><table><tr><td><b>x</b></td></tr></table><p>“Nobody <b>fell</b> in,” said <i>Nora Holm</i>.</p></article>
            <section id=comments><div class=comment><b class=author>Ann <i>Lee</i></b><p>Well <b>said</b></p></div></section></body></html>
            """;
        foreach (var (path, text) in CleanOutput.Strings(ArticleParser.Default.ParseHtml(Page, Address)))
        {
            Assert.False(text.Contains('<', StringComparison.Ordinal) && path != "$.leadImage.alt" && !path.EndsWith(".alt", StringComparison.Ordinal), $"{path} is {text}");
            Assert.DoesNotContain("alert(1)", text, StringComparison.Ordinal);
            Assert.DoesNotContain("javascript", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("php", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Entities_of_a_doctype_are_not_expanded()
    {
        const string Page = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><article><h1>Ferry returns</h1><p>The ferry &c; came back on Saturday after three weeks in dock.</p></article>";
        var article = ArticleParser.Default.ParseHtml(Page, Address);
        Assert.Contains("The ferry &c; came back", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("aaaaaaaaaa", article.Text.Replace("'aaaaaaaaaa'", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\" [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x.dtd'> %p;]>", "&p;")]
    [InlineData("<?xml-stylesheet href='file:///etc/passwd'?>", "<xi:include href='file:///etc/passwd' parse='text' xmlns:xi='http://www.w3.org/2001/XInclude'><xi:fallback>x</xi:fallback></xi:include>")]
    public void Nothing_is_included(string head, string body)
    {
        var article = ArticleParser.Default.ParseHtml($"{head}<article><h1>Ferry returns</h1><p>The ferry came back {body} on Saturday after three weeks in dock.</p></article>", Address);
        Assert.DoesNotContain("root:", article.ToJson(), StringComparison.Ordinal);
        Assert.Contains("The ferry came back", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_is_decoded_once_in_text()
    {
        var article = ArticleParser.Default.ParseHtml("<article><h1>Ferry returns</h1><p>He wrote &amp;lt;b&amp;gt; on the quay, which nobody on the island could read at first.</p></article>", Address);
        Assert.Contains("&lt;b&gt;", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0001NewsArticle")]
    [InlineData("<b>\u0085NewsArticle")]
    [InlineData("https://schema.org/NewsArticle")]
    public void The_type_of_a_node_is_told_as_its_name_alone(string type)
    {
        var page = $$"""<!doctype html><html lang=en><head><script type=application/ld+json>{"@type":"{{type}}","headline":"The ferry returns","datePublished":"2025-05-09"}</script></head><body><article><h1>The ferry returns</h1><p>The ferry came back on Saturday after three weeks in dock.</p></article></body></html>""";
        Assert.Contains(ArticleParser.Default.ParseHtml(page, Address).Provenance, o => o.Path == "NewsArticle.datePublished");
    }

    [Theory]
    [InlineData("<div class=meta><span>30.10.2025,\u000314:20</span></div>")]
    [InlineData("<time datetime='2025-10-30T14:20\u0003'>30 October</time>")]
    public void A_date_holds_no_control_character(string date)
    {
        var page = $"<!doctype html><html lang=en><body><article><h1>The ferry returns</h1>{date}<p>The ferry came back on Saturday after three weeks in dock.</p><p>It rained.</p></article></body></html>";
        Assert.DoesNotContain(ArticleParser.Default.ParseHtml(page, Address).Published?.Text ?? "", char.IsControl);
    }
}
