using BenchmarkDotNet.Attributes;

namespace NewsParsing.Benchmarks;

/// <summary>Whole articles of three lengths as plain text, and JSON.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly string _brief = SampleTexts.Brief();
    private readonly string _story = SampleTexts.Story();
    private readonly string _longRead = SampleTexts.LongRead();
    private readonly string _json = ArticleParser.Default.ParseText(SampleTexts.Story()).ToJson();
    private readonly Article _article = ArticleParser.Default.ParseText(SampleTexts.Story());

    /// <summary>0.6 KB.</summary>
    [Benchmark(Description = "ParseText, a brief")]
    public Article Brief() => ArticleParser.Default.ParseText(_brief);

    /// <summary>4 KB.</summary>
    [Benchmark(Description = "ParseText, a news story")]
    public Article Story() => ArticleParser.Default.ParseText(_story);

    /// <summary>60 KB.</summary>
    [Benchmark(Description = "ParseText, a long read")]
    public Article LongRead() => ArticleParser.Default.ParseText(_longRead);

    [Benchmark(Description = "ToJson, a news story")]
    public string ToJson() => _article.ToJson();

    [Benchmark(Description = "FromJson, a news story")]
    public Article FromJson() => Article.FromJson(_json);
}
