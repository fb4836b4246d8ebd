using System.Text.Json.Nodes;

namespace NewsParsing.Tests;

public class ParserProperties
{
    [Fact]
    public void Any_string_gives_an_article_that_keeps_the_promises_of_the_model() =>
        Property.Holds(ArticleGen.AnyText, text => ArticleInvariants.Check(ArticleParser.Default.ParseText(text), text));

    [Fact]
    public void News_text_gives_an_article_that_keeps_the_promises_of_the_model() =>
        Property.Holds(ArticleGen.Damaged, text => ArticleInvariants.Check(ArticleParser.Default.ParseText(text), text));

    [Fact]
    public void Json_round_trip_gives_an_equal_article() => Property.Holds(ArticleGen.Damaged, text =>
    {
        var article = ArticleParser.Default.ParseText(WithoutLoneSurrogates(text), "https://news.example/a");
        var back = Article.FromJson(article.ToJson());
        Assert.Equal(article, back);
        Assert.Equal(article.GetHashCode(), back.GetHashCode());
        Assert.Equal(article, Article.FromJson(article.ToJson(JsonLayout.Indented)));
    });

    [Fact]
    public void The_same_text_gives_an_equal_article() => Property.Holds(ArticleGen.AnyText, text =>
        Assert.Equal(ArticleParser.Default.ParseText(text), new ArticleParser(ArticleParserOptions.Default).ParseText(text)));

    [Fact]
    public void Line_ends_of_every_system_give_the_same_article() => Property.Holds(ArticleGen.Damaged, text =>
    {
        var unix = text.Replace("\r", "", StringComparison.Ordinal);
        var expected = WithoutSourceOffsets(ArticleParser.Default.ParseText(unix));
        foreach (var end in (string[])["\r\n", "\r"])
        {
            var other = ArticleParser.Default.ParseText(unix.Replace("\n", end, StringComparison.Ordinal));
            Assert.Equal(expected, WithoutSourceOffsets(other));
        }
    });

    [Fact]
    public void A_stream_gives_the_same_article_as_its_text() => Property.Holds(ArticleGen.Articles, generated =>
    {
        var text = WithoutLoneSurrogates(generated).TrimStart('\uFEFF');
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(ArticleParser.Default.ParseText(text), ArticleParser.Default.ParseText(stream));
    });

    [Fact]
    public void Parallel_parses_give_the_same_articles_as_serial_ones()
    {
        var random = new CsCheck.PCG(stream: 2, seed: 7);
        var texts = Enumerable.Range(0, 100).Select(_ => ArticleGen.Articles.Generate(random, null!, out var _)).ToArray();
        var serial = texts.Select(t => ArticleParser.Default.ParseText(t)).ToArray();
        var parallel = new Article[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[i] = ArticleParser.Default.ParseText(texts[i]));
        Assert.Equal(serial, parallel);
    }

    // JSON text is UTF-8 and cannot carry half a pair; the writer puts U+FFFD there.
    private static string WithoutLoneSurrogates(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static string WithoutSourceOffsets(Article article)
    {
        var json = JsonNode.Parse(article.ToJson())!;
        Strip(json);
        return json.ToJsonString(new() { WriteIndented = true });
    }

    private static void Strip(JsonNode node)
    {
        if (node is JsonObject members)
        {
            members.Remove("sourceSpan");
            members.Remove("sourceRuns");
            foreach (var member in members) if (member.Value is not null) Strip(member.Value);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items) if (item is not null) Strip(item);
        }
    }
}
