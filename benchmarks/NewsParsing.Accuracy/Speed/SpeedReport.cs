using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>The speed run as a page of markdown.</summary>
internal static class SpeedReport
{
    private const double Megabyte = 1e6;

    public static string Write((Contender Text, Contender Html) run)
    {
        var report = new StringBuilder();
        report.Append("# Speed of plain text\n\n");
        report.Append(CultureInfo.InvariantCulture, $"{Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.FrameworkDescription}; ");
        report.Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.OSDescription}; one thread, {run.Text.BytesPerSecond.Count} passes in turns, medians.\n\n");
        report.Append("| what | inputs | MB | MB/s | slowest to fastest pass | bytes allocated per input byte |\n|---|---|---|---|---|---|\n");
        AppendRow(report, run.Text);
        AppendRow(report, run.Html);
        report.Append(CultureInfo.InvariantCulture, $"\nText over HTML, MB/s over MB/s, median of the pairs of passes: {Ratio(run):F3}\n");
        return report.ToString();
    }

    /// <summary>The median of each pass over the pass after it: what slows one down slows its neighbour too.</summary>
    public static double Ratio((Contender Text, Contender Html) run) =>
        SpeedRun.Median(run.Text.BytesPerSecond.Zip(run.Html.BytesPerSecond, (text, html) => text / html));

    private static void AppendRow(StringBuilder report, Contender c) => report.Append(CultureInfo.InvariantCulture,
        $"| {c.Name} | {c.Inputs} | {c.Bytes / Megabyte:F1} | {c.MedianBytesPerSecond / Megabyte:F2} | {c.BytesPerSecond.Min() / Megabyte:F2} to {c.BytesPerSecond.Max() / Megabyte:F2} | {c.AllocatedPerByte:F2} |\n");

    private static string Processor()
    {
        const string CpuInfo = "/proc/cpuinfo";
        var line = File.Exists(CpuInfo) ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
