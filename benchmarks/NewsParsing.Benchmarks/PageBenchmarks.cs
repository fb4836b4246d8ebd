using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace NewsParsing.Benchmarks;

/// <summary>Whole pages: bytes to article with quotes, beside a DOM alone and beside a rival.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private const string Address = "https://paper.example/news/ferry";

    private readonly HtmlParser _angleSharp = new();

    [ParamsSource(nameof(PageSets))]
    public PageSet Set { get; set; } = null!;

    public static IEnumerable<PageSet> PageSets => PageSet.All();

    [Benchmark(Description = "NewsParsing, ParseHtml(bytes)")]
    public int Whole()
    {
        var blocks = 0;
        foreach (var page in Set.Pages) blocks += ArticleParser.Default.ParseHtml(page.Bytes, Address).Blocks.Count;
        return blocks;
    }

    [Benchmark(Baseline = true, Description = "AngleSharp, ParseDocument(string)")]
    public int AngleSharp()
    {
        var nodes = 0;
        foreach (var page in Set.Pages)
        {
            using var document = _angleSharp.ParseDocument(page.Text);
            nodes += document.ChildNodes.Length;
        }

        return nodes;
    }

    [Benchmark(Description = "SmartReader, GetArticle()")]
    public int SmartReader()
    {
        var length = 0;
        foreach (var page in Set.Pages)
        {
            using var reader = new SmartReader.Reader(Address, page.Text);
            length += reader.GetArticle().Length;
        }

        return length;
    }
}
