namespace NewsParsing.Tests;

public class MetadataReaderTests
{
    private const string Body = "<article><h1>Harbour bridge reopens after repairs</h1><p>The bridge over the harbour was opened to traffic again on Monday after eleven weeks of repairs, the city said.</p></article>";

    private static Article Parse(string head, string body = Body) => ArticleParser.Default.ParseHtml($"<html><head>{head}</head><body>{body}</body></html>", "https://news.example/2024/bridge");

    private static Article ParseJson(string json) => Parse($"<script type=\"application/ld+json\">{json}</script>");

    private static string[] Names(Article article) => [.. article.Byline!.Authors.Select(a => a.Name)];

    [Fact]
    public void A_malformed_author_does_not_harm_its_neighbours()
    {
        var article = ParseJson("""{"@type":"NewsArticle","headline":"Harbour bridge reopens","author":[{"@type":"Person","name":{"x":1}},null,7,{"@type":"Person","name":"Jane Roe"}],"datePublished":"2024-05-27T10:15:00+02:00"}""");
        Assert.Equal(["Jane Roe"], Names(article));
        Assert.True(article.Published!.HasOffset);
        Assert.Contains(article.Provenance, o => o is { Field: "published", Kind: OriginKind.JsonLd, Path: "NewsArticle.datePublished" });
    }

    [Fact]
    public void An_id_stands_for_the_object_in_another_script()
    {
        var article = Parse("""<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"X","author":{"@id":"#jane"}}]}</script><script type="application/ld+json">{"@type":"Person","@id":"#jane","name":"Jane Roe"}</script>""");
        Assert.Equal(["Jane Roe"], Names(article));
    }

    [Fact]
    public void A_list_of_names_is_several_people() =>
        Assert.Equal(["Jane Roe", "John Doe"], Names(ParseJson("""{"@type":"Article","author":{"@type":"Person","name":["Jane Roe","John Doe"]}}""")));

    [Fact]
    public void A_name_that_lists_people_is_split() =>
        Assert.Equal(["Jane Roe", "John Doe", "Ann Lee"], Names(ParseJson("""{"@type":"Article","author":{"@type":"Person","name":"Jane Roe, John Doe and Ann Lee"}}""")));

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"datePublished\":\"2024-05-27\",}")]
    [InlineData("<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-27\"} -->")]
    [InlineData("/*<![CDATA[*/{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\" today\",\"datePublished\":\"2024-05-27\"}/*]]>*/")]
    [InlineData("{\"@type\":\"WebSite\"}{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-27\",\"author\":{\"name\":\"Jan")]
    public void Broken_json_is_read_as_far_as_it_goes(string json)
    {
        var published = ParseJson(json).Published!;
        Assert.Equal(new DateTimeOffset(2024, 5, 27, 0, 0, 0, TimeSpan.Zero), published.Instant);
        Assert.False(published.HasTime);
    }

    [Fact]
    public void What_is_nested_too_deep_closes_nothing_else()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":[", 200)) + string.Concat(Enumerable.Repeat("]}", 200));
        Assert.Equal(["Jane Roe"], Names(ParseJson($"{{\"@type\":\"NewsArticle\",\"x\":{deep},\"author\":{{\"name\":\"Jane Roe\"}}}}")));
    }

    [Fact]
    public void Many_references_are_resolved_in_time()
    {
        var people = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"{{\"@id\":\"#{i}\"}}"));
        var article = ParseJson($"{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"author\":[{people}]}},{{\"@id\":\"#3\",\"name\":\"Jane Roe\"}}]}}");
        Assert.Equal(["Jane Roe"], Names(article));
    }

    [Theory]
    [InlineData("<meta property=og:image content=/pictures/bridge.jpg>")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"image\":{\"url\":\"../pictures/bridge.jpg\"}}</script>")]
    public void The_lead_images_address_is_resolved(string head) =>
        Assert.Equal("https://news.example/pictures/bridge.jpg", ArticleParser.Default.ParseHtml($"<html lang=en><head>{head}</head><body>{Body}</body></html>", "https://news.example/2024/bridge").LeadImage!.ImageUrl);

    [Fact]
    public void Of_two_articles_the_one_with_this_address_counts()
    {
        var article = ParseJson("""{"@graph":[{"@type":"NewsArticle","headline":"Other","author":{"name":"Ann Lee"},"url":"https://news.example/other"},{"@type":"NewsArticle","author":{"name":"Jane Roe"},"mainEntityOfPage":{"@id":"https://news.example/2024/bridge"}}]}""");
        Assert.Equal(["Jane Roe"], Names(article));
    }

    [Fact]
    public void The_sites_name_is_no_part_of_the_title() =>
        Assert.Equal("Harbour bridge reopens", Parse("<title>Harbour bridge reopens | The Daily News</title><meta property=og:site_name content='The Daily News'>", "<p>Text of the story.</p>").Headline);

    [Fact]
    public void A_date_without_an_offset_says_so()
    {
        var published = Parse("<meta property=article:published_time content='2024-05-27 10:15'>").Published!;
        Assert.True(published.HasTime);
        Assert.False(published.HasOffset);
    }

    [Fact]
    public void No_date_is_invented() => Assert.Null(Parse("<meta name=generator content='2024-05-27'>").Published);

    [Fact]
    public void A_language_declared_as_xhtml_does_counts() =>
        Assert.Equal("en-GB", ArticleParser.Default.ParseHtml($"<html xmlns=http://www.w3.org/1999/xhtml xml:lang=en-GB><body>{Body}</body></html>").Language);

    [Fact]
    public void A_declared_language_is_a_tag() =>
        Assert.Equal("en-GB", ArticleParser.Default.ParseHtml($"<html lang=en_gb><body>{Body}</body></html>").Language);

    [Fact]
    public void Deep_json_ends_without_an_error() => Assert.Null(ParseJson(new string('[', 100_000) + new string('{', 100_000)).Byline);
}
