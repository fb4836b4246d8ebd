using System.Text.Json.Nodes;

namespace NewsParsing.Tests;

public class SchemaTests
{
    public static TheoryData<string> Slugs { get; } = new(Corpus.Slugs);

    /// <summary>Ways to spoil the JSON of the sample.</summary>
    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        { "headline", "7" },
        { "headline", "\"\"" },
        { "byline", """{ "authors": [] }""" },
        { "published", """{ "text": "today" }""" },
        { "keywords", "\"bridges\"" },
        { "isAccessibleForFree", "\"yes\"" },
        { "blocks", """[{ "type": "chapter", "text": "x", "span": [0, 1] }]""" },
        { "blocks", """[{ "text": "x", "span": [0, 1] }]""" },
        { "blocks", """[{ "type": "paragraph", "text": "x", "span": [0, 1, 2] }]""" },
        { "blocks", """[{ "type": "paragraph", "text": "x", "span": [0, -1] }]""" },
        { "quotes", """[{ "id": 1, "kind": "Direct", "text": "x" }]""" },
        { "quotes", """[{ "id": 0, "kind": "direct", "text": "x" }]""" },
        { "sources", """[{ "id": 1, "name": "x" }]""" },
        { "comments", """{ "items": [{ "id": 1 }] }""" },
    };

    [Fact]
    public void Article_with_every_member_is_valid() => Assert.Empty(ArticleSchema.Errors(SampleArticle.Create().ToJson()));

    [Fact]
    public void Empty_article_is_valid() => Assert.Empty(ArticleSchema.Errors(new Article().ToJson()));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Article_of_the_corpus_is_valid(string slug) => Assert.Empty(ArticleSchema.Errors(Corpus.Parse(slug).ToJson()));

    [Fact]
    public void Any_article_is_valid() => Property.Holds(ArticleGen.Damaged, text =>
        Assert.Empty(ArticleSchema.Errors(ArticleParser.Default.ParseText(text, "https://news.example/a").ToJson())));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Wrong_json_is_not_valid(string member, string value)
    {
        var json = JsonNode.Parse(SampleArticle.Create().ToJson())!;
        json[member] = JsonNode.Parse(value);
        Assert.NotEmpty(ArticleSchema.Errors(json.ToJsonString()));
    }
}
