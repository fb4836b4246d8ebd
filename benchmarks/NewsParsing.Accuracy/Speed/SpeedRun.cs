using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;

namespace NewsParsing.Accuracy;

/// <summary>One contender's passes over its corpus.</summary>
/// <param name="Inputs">How many texts or pages a pass reads.</param>
/// <param name="Bytes">Their size in UTF-8.</param>
/// <param name="BytesPerSecond">One figure a pass.</param>
/// <param name="AllocatedPerByte">Median of the passes.</param>
internal sealed record Contender(string Name, int Inputs, long Bytes, IReadOnlyList<double> BytesPerSecond, double AllocatedPerByte)
{
    public double MedianBytesPerSecond => SpeedRun.Median(BytesPerSecond);
}

/// <summary>Measures two contenders in turns, so that whatever slows the machine down meets both.</summary>
internal sealed class SpeedRun(IReadOnlyList<string> texts, IReadOnlyList<string> pages)
{
    // The runtime compiles hot methods a second time in the background, seconds after they got hot.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    private readonly HtmlParser _angleSharp = new();

    public (Contender Text, Contender Html) Measure(int passes)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            Pass(texts, ParseText);
            Pass(pages, ParseHtml);
        }

        var textPasses = new List<(double Seconds, long Allocated)>();
        var htmlPasses = new List<(double Seconds, long Allocated)>();
        for (var i = 0; i < passes; i++)
        {
            textPasses.Add(Pass(texts, ParseText));
            htmlPasses.Add(Pass(pages, ParseHtml));
        }

        return (Result("NewsParsing, ParseText(string), articles as text", texts, textPasses),
            Result("AngleSharp, ParseDocument(string), news pages", pages, htmlPasses));
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2]
            : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static void ParseText(string text) => ArticleParser.Default.ParseText(text);

    private void ParseHtml(string page)
    {
        using var document = _angleSharp.ParseDocument(page);
    }

    private static (double Seconds, long Allocated) Pass(IReadOnlyList<string> inputs, Action<string> parse)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        foreach (var input in inputs) parse(input);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return (elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private static Contender Result(string name, IReadOnlyList<string> inputs, List<(double Seconds, long Allocated)> passes)
    {
        var bytes = inputs.Sum(i => (long)Encoding.UTF8.GetByteCount(i));
        return new Contender(name, inputs.Count, bytes, [.. passes.Select(p => bytes / p.Seconds)],
            Median(passes.Select(p => (double)p.Allocated / bytes)));
    }
}
