using System.Globalization;
using System.Net;
using System.Text;

namespace NewsParsing.Benchmarks;

/// <summary>
/// Pages built around our own articles as papers build theirs: metadata, menus, the article with its figures, comments, teasers,
/// and scripts that make up most of a large page. The same every time.
/// </summary>
internal static class SamplePages
{
    /// <summary>The page's size is near <paramref name="bytes"/>, and never less.</summary>
    /// <param name="text">The article as plain text, headline and byline first.</param>
    public static string Around(string text, int bytes)
    {
        var paragraphs = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()).ToList();
        var page = new StringBuilder();
        AddHead(page, paragraphs[0], bytes);
        AddMenus(page, bytes / 4000);
        AddArticle(page, paragraphs);
        AddComments(page, bytes / 8000);
        AddTeasers(page, bytes);
        return page.Append("<footer class=\"site-footer\"><p>All rights reserved.</p></footer></body></html>").ToString();
    }

    private static void AddHead(StringBuilder page, string headline, int bytes)
    {
        page.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").Append(headline).Append(" | The Lindholm Paper</title>\n");
        page.Append("<link rel=\"canonical\" href=\"https://paper.example/news/ferry\"><meta property=\"og:title\" content=\"").Append(headline).Append("\">\n");
        page.Append("<meta property=\"og:image\" content=\"https://paper.example/img/1.jpg\"><meta name=\"keywords\" content=\"ferry, Lindholm, sound\">\n");
        page.Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"").Append(headline)
            .Append("\",\"datePublished\":\"2023-03-14T08:30:00+01:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jonas Reel\"},{\"@type\":\"Person\",\"name\":\"Mina Okafor\"}]}]}</script>\n");
        page.Append("<style>");
        for (var i = 0; i < bytes / 2000; i++) page.Append(Invariant($".c{i}>.d{i}{{margin:{i}px;color:#{i:x6}}}"));
        page.Append("</style>\n<script>window.settings={");
        for (var i = 0; i < bytes / 250; i++) page.Append(Invariant($"\"k{i}\":{{\"on\":{(i % 3 == 0 ? "true" : "false")},\"a<b\":\"<p>{i}</p>\",\"n\":[{i},{i * 7}]}},"));
        page.Append("};function f(a){return a<3&&a>1}</script></head>\n<body class=\"page page--article\">");
    }

    private static void AddMenus(StringBuilder page, int entries)
    {
        page.Append("<header class=\"site-header\"><nav class=\"main-menu\" aria-label=\"Sections\"><ul>");
        for (var i = 0; i < entries + 10; i++) page.Append(Invariant($"<li class=\"menu-item menu-item-{i}\"><a href=\"/section/{i}\" data-track=\"nav\"><span>Section {i}</span></a></li>\n"));
        page.Append("</ul></nav></header>\n");
    }

    private static void AddArticle(StringBuilder page, List<string> paragraphs)
    {
        page.Append("<main><article class=\"story\"><div class=\"story-header\"><h1 class=\"headline\">").Append(WebUtility.HtmlEncode(paragraphs[0])).Append("</h1>\n");
        page.Append("<p class=\"byline\">").Append(WebUtility.HtmlEncode(paragraphs[1])).Append("</p><time datetime=\"2023-03-14T08:30:00+01:00\">March 14, 2023</time>");
        page.Append("<div class=\"share-bar\"><a href=\"#\">Share</a> <a href=\"#\">Mail</a></div></div>\n<div class=\"story-body\" itemprop=\"articleBody\">\n");
        for (var i = 3; i < paragraphs.Count; i++)
        {
            var words = WebUtility.HtmlEncode(paragraphs[i]);
            if (words.Length < 60) page.Append("<h2>").Append(words).Append("</h2>\n");
            else page.Append("<p class=\"story-text\">").Append(words).Append("</p>\n");
            if (i % 8 == 0) page.Append(Invariant($"<figure class=\"image\"><picture><source srcset=\"/img/{i}-800.webp 800w, /img/{i}-1600.webp 1600w\"><img src=\"/img/{i}.jpg\" alt=\"A view of the sound\" loading=\"lazy\"></picture><figcaption>The landing at Lindholm in spring. <span class=\"credit\">Photo: Ann Lee</span></figcaption></figure>\n"));
            if (i % 11 == 0) page.Append("<aside class=\"newsletter-box\"><p>Get the morning letter.</p><form><input type=\"email\"><button>Sign up</button></form></aside>\n");
        }

        page.Append("</div></article>\n");
    }

    private static void AddComments(StringBuilder page, int count)
    {
        page.Append("<section id=\"comments\" class=\"comments\"><h2>Comments</h2><ol class=\"comment-list\">");
        for (var i = 0; i < count; i++) page.Append(Invariant($"<li class=\"comment\" id=\"comment-{i}\"><div class=\"comment-author\">Reader {i}</div><time datetime=\"2023-03-15T10:{i % 60:00}:00Z\">March 15</time><div class=\"comment-text\"><p>I took boat number {i} as a child, and would take it again.</p></div></li>\n"));
        page.Append("</ol></section>\n");
    }

    private static void AddTeasers(StringBuilder page, int bytes)
    {
        page.Append("<section class=\"related\"><h2>More from the paper</h2>");
        for (var i = 0; page.Length < bytes; i++) page.Append(Invariant($"<div class=\"teaser teaser--{i % 4}\" data-id=\"{i}\"><a class=\"teaser-link\" href=\"/story/{i}?from=related\"><img src=\"/img/{i}.jpg\" alt=\"\" width=\"320\" height=\"180\"><h3 class=\"teaser-title\">Another story, number {i}</h3></a><p class=\"teaser-text\">One more line &amp; its end.</p></div>\n"));
        page.Append("</section></main>\n");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
