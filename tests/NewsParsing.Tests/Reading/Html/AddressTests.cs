namespace NewsParsing.Tests;

/// <summary>An address of an article may be fetched or linked to by whoever gets it.</summary>
public class AddressTests
{
    private const string Page = "https://news.example/2020/06/15/ferry";
    private const string Story = "<article><h1>Ferry returns</h1><p>The ferry came back on Saturday after three weeks in dock, the harbour office said.</p>{0}<p>Forty people stood in the rain to see it, and nobody fell in.</p></article>";

    public static TheoryData<string> Unsafe { get; } =
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "java&#9;script:alert(1)", " \u0001javascript:alert(1)", "javascript&colon;alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd", "mailto:a@b.example", "ftp://a.example/x", "blob:x", "about:blank", @"\\server\share", "http://", "https:///", "http://[", "http://a b/",
    ];

    [Theory]
    [MemberData(nameof(Unsafe))]
    public void What_is_no_web_address_is_in_no_field(string address)
    {
        foreach (var template in (string[])
            [
                "<link rel=canonical href=\"{0}\">", "<meta property=og:url content=\"{0}\">", "<meta property=og:image content=\"{0}\">", "<base href=\"{0}\"><img src=\"x.jpg\">", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry returns\",\"image\":\"{0}\",\"author\":{\"@type\":\"Person\",\"name\":\"Nora Holm\",\"url\":\"{0}\"}}</script>",
                "<article><figure><img src=\"{0}\" alt=\"A quay\"><figcaption>The quay on Saturday</figcaption></figure></article>", "<iframe src=\"{0}\"></iframe>", "<p>Read more: <a href=\"{0}\">Another ferry</a></p>", "<blockquote class=twitter-tweet><p>Ferry</p><a href=\"{0}\">May 1</a></blockquote>",
            ])
        {
            var markup = template.Replace("{0}", address, StringComparison.Ordinal);
            foreach (var page in (string[])[markup + Story.Replace("{0}", "", StringComparison.Ordinal), Story.Replace("{0}", markup, StringComparison.Ordinal)])
            {
                var article = ArticleParser.Default.ParseHtml(page, Page);
                Assert.All(CleanOutput.Strings(article).Where(s => s.Path.EndsWith("rl", StringComparison.Ordinal)), s => Assert.StartsWith("https://news.example/", s.Text, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("/a.jpg", "https://news.example/a.jpg")]
    [InlineData("a.jpg", "https://news.example/2020/06/15/a.jpg")]
    [InlineData("//img.example/a.jpg", "https://img.example/a.jpg")]
    [InlineData(" https://img.example/a.jpg?w=1&h=2 ", "https://img.example/a.jpg?w=1&h=2")]
    [InlineData("https://img.example/\n a.jpg", "https://img.example/%20a.jpg")]
    [InlineData("https://img.example/\u0007a b\".jpg", "https://img.example/a%20b%22.jpg")]
    [InlineData("HttpS://img.example/a.jpg", "https://img.example/a.jpg")]
    [InlineData("https://img.example/brücke.jpg", "https://img.example/brücke.jpg")]
    public void What_meta_elements_state_is_resolved_and_cleaned(string stated, string address)
    {
        var article = ArticleParser.Default.ParseHtml($"<meta property=og:image content='{stated}'>" + Story.Replace("{0}", "", StringComparison.Ordinal), Page);
        Assert.Equal(address, article.LeadImage?.ImageUrl);
    }

    [Fact]
    public void A_relative_address_stays_where_there_is_nothing_to_resolve_it_against() =>
        Assert.Equal("/a.jpg", ArticleParser.Default.ParseHtml("<meta property=og:image content=/a.jpg>" + Story.Replace("{0}", "", StringComparison.Ordinal)).LeadImage?.ImageUrl);
}
