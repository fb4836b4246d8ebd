using System.Diagnostics;

namespace NewsParsing.Accuracy;

/// <summary>Measures contenders in turns within one process, so that whatever slows the machine down meets all of them.</summary>
internal static class SpeedRun
{
    // The runtime compiles hot methods a second time in the background, seconds after they got hot.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static IReadOnlyList<SpeedResult> Measure(IReadOnlyList<Contender> contenders, int rounds)
    {
        foreach (var contender in contenders) Warm(contender);
        var passes = contenders.Select(_ => new Dictionary<int, (double Seconds, double Allocated)>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                if (round % contenders[i].Every == 0) passes[i].Add(round, Pass(contenders[i]));
            }
        }

        return [.. contenders.Zip(passes, (contender, own) => new SpeedResult(
            contender, own.ToDictionary(p => p.Key, p => p.Value.Seconds), Median(own.Values.Select(p => p.Allocated / contender.Bytes))))];
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2]
            : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static void Warm(Contender contender)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; Stopwatch.GetElapsedTime(start) < WarmUp; i++) contender.Parse(contender.Inputs[i % contender.Inputs.Count]);
    }

    private static (double Seconds, double Allocated) Pass(Contender contender)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        foreach (var input in contender.Inputs) contender.Parse(input);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return (elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
