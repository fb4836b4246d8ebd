using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>Where the time and memory of <c>ParseHtml</c> go.</summary>
internal sealed class StageProfile
{
    private const double Milliseconds = 1000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    private readonly long[] _ticks = new long[StagedParse.Stages.Count];
    private readonly long[] _allocated = new long[StagedParse.Stages.Count];

    /// <summary>A table: a stage's time a page, its share of the whole and of AngleSharp's time, its allocation; medians of the passes.</summary>
    public static string Measure(IReadOnlyList<SpeedInput> pages, int passes)
    {
        var yardstick = Contenders.AngleSharp(pages);
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp) Pass(pages);
        SpeedRun.Measure([yardstick], 1);
        var angleSharp = new List<double>();
        var profiles = new List<StageProfile>();
        for (var i = 0; i < passes; i++)
        {
            profiles.Add(Pass(pages));
            start = Stopwatch.GetTimestamp();
            foreach (var page in pages) yardstick.Parse(page);
            angleSharp.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return Report(profiles, SpeedRun.Median(angleSharp), pages.Count, yardstick.Bytes);
    }

    private static StageProfile Pass(IReadOnlyList<SpeedInput> pages)
    {
        GC.Collect();
        var profile = new StageProfile();
        foreach (var page in pages) profile.Read(page);
        return profile;
    }

    private void Read(SpeedInput input)
    {
        using var parse = new StagedParse(input.Bytes, input.Url);
        for (var i = 0; i < _ticks.Length; i++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            StagedParse.Stages[i].Run(parse);
            _ticks[i] += Stopwatch.GetTimestamp() - start;
            _allocated[i] += GC.GetAllocatedBytesForCurrentThread() - allocated;
        }
    }

    private static string Report(List<StageProfile> profiles, double angleSharp, int pages, long bytes)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{SpeedReport.Machine()} {pages} pages, {profiles.Count} passes, medians. ");
        report.Append(CultureInfo.InvariantCulture, $"AngleSharp's ParseDocument alone: {angleSharp / pages * Milliseconds:F3} ms a page.\n\n");
        report.Append("| stage | ms a page | share | × AngleSharp's time | bytes allocated per input byte |\n|---|---|---|---|---|\n");
        var whole = SpeedRun.Median(profiles.Select(p => Seconds(p._ticks.Sum())));
        for (var i = 0; i < StagedParse.Stages.Count; i++)
        {
            var stage = i;
            AppendRow(report, StagedParse.Stages[i].Name, SpeedRun.Median(profiles.Select(p => Seconds(p._ticks[stage]))),
                SpeedRun.Median(profiles.Select(p => (double)p._allocated[stage])));
        }

        AppendRow(report, "all", whole, SpeedRun.Median(profiles.Select(p => (double)p._allocated.Sum())));
        return report.ToString();

        void AppendRow(StringBuilder to, string name, double seconds, double allocated) => to.Append(CultureInfo.InvariantCulture,
            $"| {name} | {seconds / pages * Milliseconds:F3} | {seconds / whole:P1} | {seconds / angleSharp:F3} | {allocated / bytes:F3} |\n");
    }

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;
}
