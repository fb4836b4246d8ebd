namespace NewsParsing.Robustness;

/// <summary>What the readers of a page look for, far too much of it: metadata, JSON-LD, figures, comments, links, lists.</summary>
internal static class PageShapes
{
    private const string Story = "<!doctype html><html lang=en><title>Ferry returns</title><article><h1>Ferry returns</h1><p>The ferry came back on Saturday after three weeks in dock, the harbour office said.</p>";
    private const string JsonLd = "<script type=application/ld+json>";

    public static IEnumerable<Shape> All() => [.. Metadata(), .. Json(), .. Figures(), .. Comments(), .. Content()];

    private static IEnumerable<Shape> Metadata() => Each("metadata", "<!doctype html><html lang=en><head>",
        "<meta property=og:title content='Ferry returns {i}'>", "<meta name=author content='Nora Holm{abc}'>", "<meta name=keywords content='a,b,c,{abc}'>", "<meta property=article:published_time content=2020-06-15T10:00:00Z>",
        "<meta property=article:tag content='ferry {i}'>", "<meta name=description content='x'>", "<link rel=canonical href='https://news.example/{i}'>", "<meta property=og:image content=/{i}.jpg>", "<meta>", "<title>x {i}</title>",
        "<div itemscope itemtype=https://schema.org/NewsArticle>", "<span itemprop=headline>x</span>", "<span itemprop=author itemscope><b itemprop=name>Nora Holm</b>", "<a rel=author href=/a{i}>Nora Holm{abc}</a>", "<a rel=tag href=/t{i}>ferry {abc}</a>",
        "<time datetime=2020-06-15>15 June 2020</time>", "<p class=byline>By Nora Holm{abc}</p>", "<div class=byline>", "<div class='author-name date headline'>", "<h1>Ferry returns {i}</h1>", "<meta http-equiv=content-type content='text/html; charset=x'>")
        .Concat(
        [
            Shape.Then("metadata", "<meta property=og:title content='Ferry returns {i}'>", "<h1>Ferry returns {i}</h1>"), Shape.Then("metadata", "<meta property=og:title content='Ferry returns to Holm {i}'>", "<h2>Ferry returns to Holm {i} again</h2>"),
            Shape.Repeat("metadata", "<meta property=og:title content='Ferry returns to the island after weeks in dock | – - b{i}'>"), Shape.Then("metadata", "<meta name=author content='Nora Holm{abc}'>", "<p class=byline>By Nora Holm{abc}</p>"),
            Shape.Repeat("metadata", "a, ", "<meta name=author content='", "'>" + Story), Shape.Repeat("metadata", "Nora Holm{abc} and ", "<meta name=author content='", "'>" + Story),
            Shape.Repeat("metadata", "ferry{i},", "<meta name=keywords content='", "'>" + Story), Shape.Repeat("metadata", "Ferry - ", "<title>", "</title>" + Story), Shape.Repeat("metadata", "Ferry | ", "<title>", "</title><h1>Ferry</h1>"),
            Shape.Repeat("metadata", "2020-06-", "<meta property=article:published_time content='", "'>" + Story), Shape.Repeat("metadata", "1.", "<time>", "</time>" + Story), Shape.Repeat("metadata", "../", "<link rel=canonical href='", "'>" + Story),
            Shape.Repeat("metadata", "%", "<a href='", "'>x</a>" + Story), Shape.Repeat("metadata", "[", "<base href='http://", "'>" + Story),
        ]);

    private static IEnumerable<Shape> Json()
    {
        const string Suite = "json-ld";
        const string Article = JsonLd + "{\"@type\":\"NewsArticle\",";
        const string End = "</script>" + Story;
        return
        [
            Shape.Repeat(Suite, "[", JsonLd, End), Shape.Repeat(Suite, "{\"a\":", JsonLd, End), Shape.Repeat(Suite, "{\"@graph\":[", JsonLd, End), Shape.Then(Suite, "[", "]", head: JsonLd), Shape.Then(Suite, "{\"author\":", "}", "1", JsonLd),
            Shape.Repeat(Suite, "\"k{i}\":1,", Article, "\"headline\":\"Ferry\"}" + End), Shape.Repeat(Suite, "\"headline\":\"Ferry {i}\",", Article, "\"a\":1}" + End), Shape.Repeat(Suite, "{\"@type\":\"Person\",\"name\":\"Nora Holm{abc}\"},", Article + "\"author\":[", "1]}" + End),
            Shape.Repeat(Suite, "\"Nora Holm{abc}\",", Article + "\"author\":[", "1]}" + End), Shape.Repeat(Suite, "{\"@id\":\"#{i}\",\"author\":{\"@id\":\"#{i}\"}},", JsonLd + "{\"@graph\":[", "1]}" + End),
            Shape.Repeat(Suite, "{\"@type\":\"NewsArticle\",\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}},", JsonLd + "[", "1]" + End), Shape.Repeat(Suite, "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry {i}\"},", JsonLd + "[", "1]" + End),
            Shape.Repeat(Suite, "\\u0041", Article + "\"headline\":\"", "\"}" + End), Shape.Repeat(Suite, "\\", Article + "\"headline\":\"", "\"}" + End), Shape.Repeat(Suite, "\\ud800", Article + "\"headline\":\"", "\"}" + End), Shape.Repeat(Suite, "a", Article + "\"headline\":\"", "\"}" + End),
            Shape.Repeat(Suite, "{\"@type\":\"BlogPosting\",\"headline\":\"Word{i}\",\"articleBody\":\"The ferry came back.\",\"datePublished\":\"2026-02-03T14:52:00Z\"},", Article + "\"liveBlogUpdate\":[", "{}]}" + End),
            Shape.Repeat(Suite, "The ferry came back. ", Article + "\"articleBody\":\"", "\"}" + End), Shape.Repeat(Suite, "The ferry came back.\\n\\n", Article + "\"articleBody\":\"", "\"}" + End), Shape.Repeat(Suite, "<p>x", Article + "\"articleBody\":\"", "\"}" + End),
            Shape.Repeat(Suite, "{\"@type\":\"Comment\",\"text\":\"Well said {i}\",\"author\":\"Ann\"},", Article + "\"comment\":[", "1]}" + End), Shape.Repeat(Suite, "{\"@type\":\"Comment\",\"text\":\"x\",\"comment\":[", Article + "\"comment\":[", End),
            Shape.Repeat(Suite, JsonLd + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"}</script>"), Shape.Repeat(Suite, JsonLd + "[</script>"), Shape.Repeat(Suite, "1", JsonLd, End), Shape.Repeat(Suite, "1,", JsonLd + "[", End), Shape.Repeat(Suite, " ", JsonLd, End),
            Shape.Repeat(Suite, "/**/", JsonLd, End), Shape.Repeat(Suite, "<!--", JsonLd, End), Shape.Repeat(Suite, "\"ferry {i}\",", Article + "\"keywords\":[", "1]}" + End), Shape.Repeat(Suite, "ferry,", Article + "\"keywords\":\"", "\"}" + End),
            Shape.Repeat(Suite, "{\"url\":\"/{i}.jpg\"},", Article + "\"image\":[", "1]}" + End), Shape.Repeat(Suite, "\"@type\":\"NewsArticle\",", JsonLd + "{", "\"a\":1}" + End), Shape.Repeat(Suite, "\0", JsonLd, End),
        ];
    }

    private static IEnumerable<Shape> Figures() => Each("captions", Story,
        "<figure><img src=/{i}.jpg alt='A quay'><figcaption>The quay (AP Photo/Nora Holm)</figcaption></figure>", "<figure><img src=a.jpg>", "<figcaption>The quay. Photo: Nora Holm</figcaption>", "<img src=/{i}.jpg>", "<picture><source srcset='a.jpg 1x, b.jpg 2x'><img></picture>",
        "<figure><figure>", "<figure><figcaption><figcaption>", "<div class=caption>x</div>", "<div class=caption><span class=credit>", "<p class=caption>A man walks. [File]</p>", "<img srcset='a 1x, b 2x, c 3x'>", "<figure><figcaption>x<p>y</figcaption>", "<video poster=x>", "<iframe src=https://video.example/{i}></iframe>")
        .Concat([
            Shape.Repeat("captions", "a.jpg {i}w, ", "<figure><img srcset='", "'></figure>" + Story), Shape.Repeat("captions", ",", "<img srcset='", "'>" + Story), Shape.Repeat("captions", "x ", Story + "<figure><img src=a><figcaption>", "</figcaption></figure>"),
            Shape.Repeat("captions", "(AP) ", Story + "<figure><img src=a><figcaption>", "</figcaption></figure>"), Shape.Repeat("captions", "/", Story + "<figure><img src=a><figcaption>Photo: ", "</figcaption></figure>"), Shape.Repeat("captions", "(", Story + "<figure><img src=a><figcaption>", "</figcaption></figure>"),
        ]);

    private static IEnumerable<Shape> Comments() => Each("comments", Story + "<section id=comments><h2>9 comments</h2>",
        "<div class=comment><b class=author>Ann{abc}</b><time datetime=2020-06-15>then</time><p>Well said {i}.</p></div>", "<div class=comment>", "<div class=comment><p>x</p><div class='comment reply'>", "<ol class=commentlist><li class=comment>", "<div id=comment-{i} class=comment>x</div>",
        "<div class=comments>", "<p>x</p>", "<blockquote>x</blockquote>", "<div class=reply>x", "<article class=comment><footer>Ann</footer><p>x</p></article>", "<li>Ann: x</li>", "<span class=comment-count>{i}</span>", "<div itemprop=comment itemscope><p itemprop=text>x</p>");

    private static IEnumerable<Shape> Content() => Each("content", "<!doctype html><html lang=en><body>",
        "<p>The ferry came back on Saturday, the harbour office said.</p>", "<div><p>The ferry came back on Saturday.</p></div>", "<div><div><p>The ferry, of all ships, came back.</p></div></div>", "<br>x", "x<br><br>", "<div>x</div>", "<span>x</span>", "<a href=/x{i}>Read more</a>",
        "<li><a href=/x{i}>Read more {i}</a></li>", "<ul><li>x</ul>", "<h2>Ferry</h2>", "<h2>Ferry</h2><p>x</p>", "<blockquote>x</blockquote>", "<p>“A,” he said.</p>", "<p>x<sup>1</sup></p>", "<article><p>The ferry came back.</p></article>", "<div class=article-body><p>x</p></div>", "<div class=related><p>x</p></div>",
        "<div class=ad></div>", "<p hidden>x</p>", "<div style=display:none>x</div>", "<p><b>x</b></p>", "<p><b>x</b><i>y</i><a>z</a></p>", "<blockquote class=twitter-tweet><p>x</p></blockquote>", "<table><tr><td>x</table>", "<pre>x\n</pre>", "<hr>", "<section><h3>x</h3><p>y</p></section>", "<p>&nbsp;</p>", "<p></p>")
        .Concat([
            Shape.Repeat("content", "<blockquote>The ferry came back on Saturday, No. {i}.</blockquote>"), Shape.Then("content", "<p>The ferry came back on Saturday, No. {i}.</p>", "<blockquote>The ferry came back on Saturday, No. {i}.</blockquote>"),
            Shape.Then("content", "<h2>Ferry</h2>", "<p>The ferry came back.</p>"), Shape.Repeat("content", "<figure><img src=/{i}.jpg></figure><p>The ferry came back, No. {i}.</p>"), Shape.Repeat("content", "<aside><p>The ferry came back.</p></aside>"),
            Shape.Then("content", "<div>", "<p>The ferry came back on Saturday.</p>"), Shape.Then("content", "<div>", "</div><p>The ferry came back.</p>"), Shape.Then("content", "<div><p>x, y</p>", "</div>"), Shape.Then("content", "<blockquote>", "</blockquote>x"),
            Shape.Then("content", "<ul><li>x", "</ul>"), Shape.Then("content", "<article>", "<p>The ferry came back, it said.</p>"), Shape.Repeat("content", "x ", "<p>"), Shape.Repeat("content", "x<br>", "<article><p>"), Shape.Repeat("content", "<i>x</i> ", "<article><p>"), Shape.Repeat("content", "x\n", "<pre>"),
        ]);

    private static IEnumerable<Shape> Each(string suite, string head, params string[] pieces) => pieces.Select(p => Shape.Repeat(suite, p, head));
}
