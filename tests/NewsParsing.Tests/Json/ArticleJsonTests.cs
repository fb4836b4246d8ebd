using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsParsing.Tests;

public class ArticleJsonTests
{
    [Fact]
    public void Every_member_is_written_as_reviewed() =>
        Snapshot.Verify(SampleArticle.Create().ToJson(JsonLayout.Indented), Path.Combine(WorkTree.TestProject, "Json"), "sample", "json");

    [Fact]
    public void Round_trip_of_every_member_gives_an_equal_article()
    {
        var article = SampleArticle.Create();
        Assert.Equal(article, Article.FromJson(article.ToJson()));
        Assert.Equal(article, Article.FromJson(article.ToJson(JsonLayout.Indented)));
    }

    [Fact]
    public void Empty_article_is_an_empty_object() => Assert.Equal("{}", new Article().ToJson());

    [Fact]
    public void Values_that_are_their_types_defaults_survive_the_round_trip()
    {
        var article = new Article
        {
            Blocks = [new Heading { Level = 0, Text = "a" }, new Paragraph { Text = "" }],
            Quotes = [new Quote { Id = 0, Text = "", Cue = new PhraseSpan("", default), Parts = [default] }],
            Sources = [new Source { Id = 0, Name = "", Mentions = [new Mention("", default, default)] }],
            IsAccessibleForFree = false,
            Comments = new CommentSection { DeclaredCount = 0 },
        };
        Assert.Equal(article, Article.FromJson(article.ToJson()));
    }

    [Fact]
    public void Compact_json_is_one_line_and_indented_json_uses_line_feeds()
    {
        var article = SampleArticle.Create();
        Assert.DoesNotContain('\n', article.ToJson());
        Assert.Contains("\n  \"headline\"", article.ToJson(JsonLayout.Indented), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', article.ToJson(JsonLayout.Indented));
    }

    [Fact]
    public void Letters_of_every_script_are_written_as_themselves() =>
        Assert.Equal("{\"headline\":\"Brücke 桥 جسر\"}", new Article { Headline = "Brücke 桥 جسر" }.ToJson());

    [Fact]
    public void Stream_holds_utf8_without_a_byte_order_mark()
    {
        using var stream = new MemoryStream();
        ArticleJson.Write(new Article { Headline = "桥" }, stream);
        Assert.Equal("{\"headline\":\"桥\"}"u8.ToArray(), stream.ToArray());
        Assert.Equal("桥", ArticleJson.Read(stream.ToArray()).Headline);
    }

    [Fact]
    public void Unknown_members_are_passed_over()
    {
        var json = JsonNode.Parse(SampleArticle.Create().ToJson())!;
        json["mood"] = "calm";
        json["blocks"]![0]!["weight"] = JsonNode.Parse("[1, { \"a\": null }]");
        json["quotes"]![0]!["tone"] = 3;
        Assert.Equal(SampleArticle.Create(), Article.FromJson(json.ToJsonString()));
    }

    [Theory]
    [InlineData("{\"mood\":", "1", "}")]
    [InlineData("{\"mood\":[", "1", "]}")]
    [InlineData("{\"byline\":", "{}", "}")]
    [InlineData("{\"lead\":{\"blocks\":[", "1", "]}}")]
    public void Json_nested_without_end_is_refused(string open, string middle, string close)
    {
        const int Depth = 100_000;
        var json = string.Concat(Enumerable.Repeat(open, Depth)) + middle + string.Concat(Enumerable.Repeat(close, Depth));
        Assert.Throws<JsonException>(() => Article.FromJson(json));
        Assert.Throws<JsonException>(() => ArticleJson.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Throws<JsonException>(() => Article.FromJson(json[..(open.Length * Depth)]));
    }

    [Fact]
    public void Type_of_a_block_may_stand_last()
    {
        var article = Article.FromJson("""{ "blocks": [{ "text": "a", "level": 3, "type": "heading" }] }""");
        Assert.Equal(new Heading { Text = "a", Level = 3, Span = new TextSpan(0, 1) }, Assert.Single(article.Blocks));
    }

    [Fact]
    public void Null_reads_as_absent_or_empty() =>
        Assert.Equal(new Article(), Article.FromJson("""{ "headline": null, "blocks": null, "quotes": null, "comments": null }"""));

    [Fact]
    public void Spans_of_blocks_are_put_right_when_read()
    {
        var article = Article.FromJson("""{ "blocks": [{ "type": "paragraph", "text": "one", "span": [7, 9] }, { "type": "paragraph", "text": "two" }] }""");
        Assert.Equal([new TextSpan(0, 3), new TextSpan(5, 8)], article.Blocks.OfType<TextBlock>().Select(b => b.Span));
        Assert.Equal("one\n\ntwo", article.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "headline": 1 }""")]
    [InlineData("""{ "blocks": {} }""")]
    [InlineData("""{ "blocks": [null] }""")]
    [InlineData("""{ "blocks": [{ "type": "chapter" }] }""")]
    [InlineData("""{ "blocks": [{ "type": "paragraph", "text": null }] }""")]
    [InlineData("""{ "byline": {} }""")]
    [InlineData("""{ "quotes": [{ "id": 1, "text": "a", "kind": "spoken" }] }""")]
    [InlineData("""{ "quotes": [{ "id": 1, "text": "a", "kind": 1 }] }""")]
    [InlineData("""{ "quotes": [{ "id": 1, "text": "a", "parts": [[1]] }] }""")]
    [InlineData("""{ "quotes": [{ "id": 1, "text": "a", "parts": [[1, 2, 3]] }] }""")]
    [InlineData("""{ "quotes": [{ "id": 1, "text": "a", "parts": [[1, 2.5]] }] }""")]
    public void Json_that_is_no_article_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => Article.FromJson(json));
        Assert.Throws<JsonException>(() => ArticleJson.Read(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Null_arguments_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => Article.FromJson(null!));
        Assert.Throws<ArgumentNullException>(() => ArticleJson.Write(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => ArticleJson.Write(new Article(), null!));
    }

    [Fact]
    public void Contract_serves_serializers_configured_elsewhere()
    {
        var json = JsonSerializer.Serialize(SampleArticle.Create(), ArticleJson.TypeInfo);
        Assert.Equal(SampleArticle.Create().ToJson(), json);
    }
}
