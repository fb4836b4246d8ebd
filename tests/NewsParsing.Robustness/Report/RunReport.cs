using System.Globalization;

namespace NewsParsing.Robustness;

/// <summary>The table at the end.</summary>
internal static class RunReport
{
    public static void Write(IReadOnlyList<SuiteFigures> suites, IReadOnlyList<(HostileInput Small, HostileInput Large, double Ratio)> growth, IReadOnlyList<TimeSpan> cancellations, RunLimits limits, TextWriter output)
    {
        Line(output, $"{"suite",-22}{"inputs",9}{"broken",8}{"crashes",9}{"hangs",7}{"worst ms/KB",13}{"p99 ms",9}{"alloc/byte",12}{"peak/byte",11}");
        foreach (var s in suites) Row(output, s.Name, s.Inputs, s.Broken, s.Crashes, s.Hangs, s.WorstCost, s.Percentile99, s.WorstAllocation, s.WorstPeak);
        Row(output, "all", suites.Sum(s => s.Inputs), suites.Sum(s => s.Broken), suites.Sum(s => s.Crashes), suites.Sum(s => s.Hangs), suites.Max(s => s.WorstCost), suites.Max(s => s.Percentile99), suites.Max(s => s.WorstAllocation), suites.Max(s => s.WorstPeak));
        Line(output, $"");
        var worst = suites.MaxBy(s => s.WorstCost)!;
        Line(output, $"worst ms/KB {worst.WorstCost:F2} (limit {limits.WorstCost:F0}): {worst.WorstInput}");
        worst = suites.MaxBy(s => s.WorstPeak)!;
        Line(output, $"worst growth of the heap {worst.WorstPeak:F1} bytes for each of the input's (limit {limits.WorstPeak:F0}): {worst.WorstHolder}");
        if (cancellations.Count > 0) Line(output, $"cancelled {cancellations.Count} times: p99 {Percentile99(cancellations).TotalMilliseconds:F1} ms, worst {cancellations.Max().TotalMilliseconds:F1} ms (limit {limits.Cancellation.TotalMilliseconds:F0})");
        if (growth.Count == 0) return;
        var steepest = growth.MaxBy(g => g.Ratio);
        Line(output, $"growth over {growth.Count} steps of size: worst t(10n)/t(n) {steepest.Ratio:F1} (limit {limits.SteepestGrowth:F0}): {steepest.Large}");
    }

    public static TimeSpan Percentile99(IReadOnlyList<TimeSpan> times) => times.Count == 0 ? TimeSpan.Zero : times.Order().ElementAt((int)(times.Count * .99));

    private static void Row(TextWriter output, string name, int inputs, int broken, int crashes, int hangs, double worst, double p99, double allocation, double peak) =>
        Line(output, $"{name,-22}{inputs,9:N0}{broken,8}{crashes,9}{hangs,7}{worst,13:F2}{p99,9:F1}{allocation,12:F1}{peak,11:F1}");

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
