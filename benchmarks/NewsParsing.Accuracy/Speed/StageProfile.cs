using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>Where the time and memory of a parse go.</summary>
/// <typeparam name="T">A parse cut into its stages.</typeparam>
internal sealed class StageProfile<T>(IReadOnlyList<(string Name, Action<T> Run)> stages, Func<SpeedInput, T> open)
{
    private const double Milliseconds = 1000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    private readonly long[] _ticks = new long[stages.Count];
    private readonly long[] _allocated = new long[stages.Count];

    /// <summary>
    /// A table: a stage's time an input, its share of the whole, the same as a multiple of what AngleSharp takes for as many bytes of pages,
    /// its allocation; medians of the passes.
    /// </summary>
    public string Measure(IReadOnlyList<SpeedInput> inputs, Contender yardstick, int passes)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp) Pass(inputs);
        SpeedRun.Measure([yardstick], 1);
        var perByte = new List<double>();
        var profiles = new List<StageProfile<T>>();
        for (var i = 0; i < passes; i++)
        {
            profiles.Add(Pass(inputs));
            start = Stopwatch.GetTimestamp();
            foreach (var page in yardstick.Inputs) yardstick.Parse(page);
            perByte.Add(Stopwatch.GetElapsedTime(start).TotalSeconds / yardstick.Bytes);
        }

        return Report(profiles, SpeedRun.Median(perByte), inputs);
    }

    private StageProfile<T> Pass(IReadOnlyList<SpeedInput> inputs)
    {
        GC.Collect();
        var profile = new StageProfile<T>(stages, open);
        foreach (var input in inputs) profile.Read(input);
        return profile;
    }

    private void Read(SpeedInput input)
    {
        var parse = open(input);
        for (var i = 0; i < _ticks.Length; i++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            stages[i].Run(parse);
            _ticks[i] += Stopwatch.GetTimestamp() - start;
            _allocated[i] += GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        (parse as IDisposable)?.Dispose();
    }

    private string Report(List<StageProfile<T>> profiles, double perByte, IReadOnlyList<SpeedInput> inputs)
    {
        var bytes = inputs.Sum(i => (long)i.Bytes.Length);
        var angleSharp = perByte * bytes;
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{SpeedReport.Machine()} {inputs.Count} inputs, {profiles.Count} passes, medians. ");
        report.Append(CultureInfo.InvariantCulture, $"AngleSharp's ParseDocument alone, on pages of as many bytes: {angleSharp / inputs.Count * Milliseconds:F3} ms an input.\n\n");
        report.Append("| stage | ms an input | share | × AngleSharp's time | bytes allocated per input byte |\n|---|---|---|---|---|\n");
        var whole = SpeedRun.Median(profiles.Select(p => Seconds(p._ticks.Sum())));
        for (var i = 0; i < stages.Count; i++)
        {
            var stage = i;
            AppendRow(report, stages[i].Name, SpeedRun.Median(profiles.Select(p => Seconds(p._ticks[stage]))),
                SpeedRun.Median(profiles.Select(p => (double)p._allocated[stage])));
        }

        AppendRow(report, "all", whole, SpeedRun.Median(profiles.Select(p => (double)p._allocated.Sum())));
        return report.ToString();

        void AppendRow(StringBuilder to, string name, double seconds, double allocated) => to.Append(CultureInfo.InvariantCulture,
            $"| {name} | {seconds / inputs.Count * Milliseconds:F4} | {seconds / whole:P1} | {seconds / angleSharp:F3} | {allocated / bytes:F3} |\n");
    }

    private static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;
}
