using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>A speed run as a page of markdown.</summary>
internal static class SpeedReport
{
    private const double Megabyte = 1e6;

    /// <summary>One row a contender; the last column compares with <paramref name="yardstick"/>.</summary>
    public static string Write(string title, IReadOnlyList<SpeedResult> results, SpeedResult yardstick)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"# {title}\n\n{Machine()}\n");
        report.Append("One thread; passes over the corpus in turns; medians. A ratio is the median of the ratios within each round.\n\n");
        report.Append("| what | inputs | MB | passes | MB/s | slowest to fastest pass | bytes allocated per input byte | speed, × AngleSharp |\n");
        report.Append("|---|---|---|---|---|---|---|---|\n");
        foreach (var result in results) AppendRow(report, result, yardstick);
        return report.ToString();
    }

    /// <summary>The machine, named by its processor, and what ran on it.</summary>
    public static string Machine() =>
        $"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.FrameworkDescription}; {RuntimeInformation.OSDescription}.";

    private static void AppendRow(StringBuilder report, SpeedResult r, SpeedResult yardstick) => report.Append(CultureInfo.InvariantCulture,
        $"| {r.Name} | {r.Inputs} | {r.Bytes / Megabyte:F1} | {r.Seconds.Count} | {SpeedRun.Median(r.BytesPerSecond) / Megabyte:F2} | {r.BytesPerSecond.Min() / Megabyte:F2} to {r.BytesPerSecond.Max() / Megabyte:F2} | {r.AllocatedPerByte:F2} | {r.SpeedOver(yardstick):F3} |\n");

    private static string Processor()
    {
        const string CpuInfo = "/proc/cpuinfo";
        var line = File.Exists(CpuInfo) ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
