using BenchmarkDotNet.Attributes;
using NewsParsing.Accuracy;

namespace NewsParsing.Benchmarks;

/// <summary>Each stage of a page's parse on its own, from what the stages before it left.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly List<StagedParse> _parses = [];
    private Action<StagedParse> _run = null!;

    [ParamsSource(nameof(PageSets))]
    public PageSet Set { get; set; } = null!;

    [ParamsSource(nameof(StageNames))]
    public string Stage { get; set; } = null!;

    public static IEnumerable<PageSet> PageSets => PageSet.All();

    public static IEnumerable<string> StageNames => StagedParse.Stages.Select(s => s.Name);

    [GlobalSetup]
    public void RunAllStages()
    {
        _run = StagedParse.Stages.First(s => s.Name == Stage).Run;
        foreach (var page in Set.Pages)
        {
            var parse = new StagedParse(page.Bytes, "https://paper.example/news/ferry");
            // The last stage leaves nothing for the others to trip over: each starts from its predecessors' results.
            foreach (var stage in StagedParse.Stages) stage.Run(parse);
            _parses.Add(parse);
        }
    }

    [GlobalCleanup]
    public void Dispose() => _parses.ForEach(p => p.Dispose());

    [Benchmark]
    public void Run()
    {
        foreach (var parse in _parses) _run(parse);
    }
}
