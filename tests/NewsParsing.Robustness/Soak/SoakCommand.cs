using System.CommandLine;
using System.Globalization;

namespace NewsParsing.Robustness;

/// <summary><c>soak [--parses 100000]</c>: memory over many parses of the corpus.</summary>
internal static class SoakCommand
{
    private const int Samples = 20;

    // Code is compiled and pools fill up in the first quarter.
    private const int FirstCounted = Samples / 4;

    // What a leak of one short string in each parse would come to.
    private const double MostBytesEachParse = 40;

    public static Command Create()
    {
        var parses = new Option<int>("--parses") { Description = "How many articles are read", DefaultValueFactory = _ => 100_000 };
        var command = new Command("soak", "Reads the corpus over and over and records memory and pools.") { parses };
        command.SetAction(result => Run(Math.Max(Samples, result.GetValue(parses)), result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(int parses, TextWriter output)
    {
        var articles = CorpusSeeds.All();
        using var pools = new PoolListener();
        var samples = new List<MemorySample>();
        output.WriteLine($"{"parses",10}{"heap KB",10}{"set MB",9}{"rented",14}{"returned",14}{"allocated",11}{"out",8}");
        for (var i = 1; i <= parses; i++)
        {
            var article = articles[i % articles.Count];
            Reading.Parse(article.Entry, article.Bytes);
            if (i % (parses / Samples) != 0) continue;
            var sample = MemorySample.Take(i, pools);
            samples.Add(sample);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i,10:N0}{sample.Heap / 1024,10:N0}{sample.WorkingSet >> 20,9:N0}{sample.Rented,14:N0}{sample.Returned,14:N0}{sample.Allocated,11:N0}{sample.Rented - sample.Returned,8:N0}"));
        }

        var counted = samples.Skip(FirstCounted).ToArray();
        var (heap, set) = (Slope(counted, s => s.Heap), Slope(counted, s => s.WorkingSet));
        var kept = counted[^1].Rented - counted[^1].Returned - (counted[0].Rented - counted[0].Returned);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slope: heap {heap:F2} bytes a parse (limit {MostBytesEachParse}), working set {set:F1} bytes a parse, arrays rented and not returned since the first quarter: {kept}"));
        return heap <= MostBytesEachParse && kept <= 0 ? 0 : 1;
    }

    // Least squares.
    private static double Slope(MemorySample[] samples, Func<MemorySample, double> value)
    {
        var (x, y) = (samples.Average(s => (double)s.Parses), samples.Average(value));
        return samples.Sum(s => (s.Parses - x) * (value(s) - y)) / samples.Sum(s => (s.Parses - x) * (s.Parses - x));
    }
}
