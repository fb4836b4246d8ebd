using System.Globalization;

namespace NewsParsing.Robustness;

/// <summary>The table at the end.</summary>
internal static class RunReport
{
    public static void Write(IReadOnlyList<SuiteFigures> suites, IReadOnlyList<(HostileInput Small, HostileInput Large, double Ratio)> growth, RunLimits limits, TextWriter output)
    {
        Line(output, $"{"suite",-22}{"inputs",9}{"broken",8}{"crashes",9}{"hangs",7}{"worst ms/KB",13}{"p99 ms",9}{"alloc/byte",12}");
        foreach (var s in suites) Row(output, s.Name, s.Inputs, s.Broken, s.Crashes, s.Hangs, s.WorstCost, s.Percentile99, s.WorstAllocation);
        Row(output, "all", suites.Sum(s => s.Inputs), suites.Sum(s => s.Broken), suites.Sum(s => s.Crashes), suites.Sum(s => s.Hangs), suites.Max(s => s.WorstCost), suites.Max(s => s.Percentile99), suites.Max(s => s.WorstAllocation));
        Line(output, $"");
        var worst = suites.MaxBy(s => s.WorstCost)!;
        Line(output, $"worst ms/KB {worst.WorstCost:F2} (limit {limits.WorstCost:F0}): {worst.WorstInput}");
        worst = suites.MaxBy(s => s.WorstAllocation)!;
        Line(output, $"worst allocation {worst.WorstAllocation:F1} bytes for each of the input's (limit {limits.WorstAllocation:F0}): {worst.WorstAllocator}");
        if (growth.Count == 0) return;
        var steepest = growth.MaxBy(g => g.Ratio);
        Line(output, $"growth over {growth.Count} steps of size: worst t(10n)/t(n) {steepest.Ratio:F1} (limit {Growth.Limit:F0}): {steepest.Large}");
    }

    private static void Row(TextWriter output, string name, int inputs, int broken, int crashes, int hangs, double worst, double p99, double allocation) =>
        Line(output, $"{name,-22}{inputs,9:N0}{broken,8}{crashes,9}{hangs,7}{worst,13:F2}{p99,9:F1}{allocation,12:F1}");

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
