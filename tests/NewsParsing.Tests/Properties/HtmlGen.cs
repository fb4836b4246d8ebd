using System.Net;
using CsCheck;

namespace NewsParsing.Tests;

/// <summary>Pages to parse: from those a paper would serve to broken markup and plain noise.</summary>
internal static class HtmlGen
{
    private static readonly Gen<string> Words = ArticleGen.Articles.Select(t => WebUtility.HtmlEncode(t.Length > 300 ? t[..300] : t));

    private static readonly Gen<string> Inline = Gen.Frequency<string>(
        (6, Words),
        (1, Words.Select(w => $"<a href=\"/a?b=c&amp;d\">{w}</a>")),
        (1, Words.Select(w => $"<em>{w}</em><sup>1</sup>")),
        (1, Gen.OneOf("<br>", "<br><br>", "&nbsp;", "&#0;", "&lt;b&gt;", "<wbr>", "<span hidden>not shown</span>", "&bogus;", "<!-- note -->", "<script>if(a<b)x()</script>")));

    private static readonly Gen<string> Run = Inline.Array[1, 4].Select(string.Concat);

    private static readonly Gen<string> Name = Gen.OneOf(
        "article-body", "headline", "byline author", "caption", "credit", "comment", "comments", "related", "share-bar", "newsletter", "ad", "footer", "paywall", "tags", "x1", "");

    private static readonly Gen<string> BlockTag = Gen.OneOf("p", "p", "p", "div", "h1", "h2", "h3", "blockquote", "li", "section", "aside", "figcaption", "td", "pre", "header", "footer", "form", "time", "address");

    private static readonly Gen<string> Block = Gen.Frequency<string>(
        (10, Gen.Select(BlockTag, Name, Run, (tag, name, run) => $"<{tag} class=\"{name}\">{run}</{tag}>")),
        (2, Gen.Select(Run, Run, (a, b) => $"<ul><li>{a}</li><li>{b}</li></ul>")),
        (2, Gen.Select(Run, Run, (a, b) => $"<figure><img src=\"a.jpg\" srcset=\"a.jpg 1x, b.jpg 2x\" alt=\"A bridge\"><figcaption>{a}<span class=\"credit\">{b}</span></figcaption></figure>")),
        (1, Gen.Select(Run, Run, (a, b) => $"<table><tr><th>{a}<th>{b}<tr><td>{b}</table>")),
        (1, Gen.Select(Run, Run, (a, b) => $"<div id=\"comments\"><div class=\"comment\"><b class=\"author\">Ann</b><time datetime=\"2020-06-15T10:00Z\">then</time><p>{a}</p><div class=\"comment reply\"><p>{b}</p></div></div></div>")),
        (1, Run.Select(r => $"<blockquote class=\"twitter-tweet\"><p>{r}</p><a href=\"https://social.example/1\">May 1</a></blockquote><iframe src=\"https://video.example/embed/1\"></iframe>")));

    private static readonly Gen<string> Meta = Gen.OneOf(
        "<title>Mayor opens bridge | The Daily</title>", "<title></title>", "<meta property=\"og:title\" content=\"Mayor opens bridge\">", "<meta property=\"og:title\" content=\" \">",
        "<meta name=author content=\"Jane Roe, Bob Lee\">", "<meta property=\"article:published_time\" content=\"2020-06-15T10:30:00+04:30\">", "<meta property=\"article:published_time\" content=\"soon\">",
        "<link rel=canonical href=\"/bridge\">", "<base href=\"https://news.example/\">", "<base href=\"http://[\">", "<meta name=keywords content=\"bridges,, mayors ,\">", "<meta charset=utf-8>",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Mayor opens bridge\",\"author\":[{\"name\":\"Jane Roe\"},{\"name\":null},\"Bob\"],\"datePublished\":\"2020-06-15\"}</script>",
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":[\"Article\"],\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}},[],3,{}]}</script>",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Broken</script>", "<script type=\"application/ld+json\"><!--[1,]--></script>");

    private static readonly Gen<string> Broken = Gen.OneOf(
        "<", "</", "<p", "</p>", "</div></div>", "<div class=", "<![CDATA[x]]>", "<table><p>x", "<svg><p>x", "<math><mi>", "<template><p>x</template>", "<select><option>x", "<a><a>", "<b><p></b>",
        "<frameset>", "<plaintext>", "<textarea>", "<title>", "<!--", "<?php ?>", "\0", "\uFEFF", "\uD800", "&#xD800;", "&#x110000;", "</body>", "</html>", "<body class=x>", "<html lang=q>", "<ruby>漢<rt>kan</ruby>");

    private static readonly Gen<string> Wrapper = Gen.OneOf("", "<article>", "<main>", "<main><article class=\"story\"><div itemprop=\"articleBody\">", "<div id=\"content\">");

    /// <summary>Pages with a head and a body in which every reader has something to do and something to get wrong.</summary>
    public static Gen<string> Pages { get; } = Gen.Select(Meta.Array[0, 5], Wrapper, Block.Array[1, 12],
        (meta, wrapper, blocks) => $"<!doctype html><html lang=\"en\"><head>{string.Concat(meta)}</head><body>{wrapper}{string.Join('\n', blocks)}</body></html>");

    /// <summary>Pages cut off anywhere, with broken markup in unlucky places.</summary>
    public static Gen<string> Damaged { get; } = Gen.Select(
        Pages, Gen.Int[0, 8000], Gen.Select(Gen.Int[0, 8000], Broken).Array[1, 6], (page, end, broken) =>
            broken.Aggregate(page[..Math.Min(end + 200, page.Length)], (t, b) => t.Insert(b.Item1 % (t.Length + 1), b.Item2)));

    /// <summary>Any UTF-16 units at all, tags or not.</summary>
    public static Gen<string> AnyText { get; } = Gen.OneOf(ArticleGen.AnyText, Broken.Array[0, 40].Select(string.Concat), Pages, Damaged);
}
