using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsParsing.Accuracy;

/// <summary>Inputs of public fuzzing and conformance suites, read as plain text and as pages: none may throw or hang.</summary>
internal static class HostileInputs
{
    /// <param name="Inputs">How many there are.</param>
    /// <param name="Failed">How many made the parser throw or took longer than five seconds.</param>
    /// <param name="Slowest">The longest that one took.</param>
    public sealed record Outcome(int Inputs, int Failed, TimeSpan Slowest);

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <param name="path">Zipped NDJSON of {suite, name, bytes in base64}.</param>
    /// <param name="parser">What parses.</param>
    /// <param name="messages">Where the inputs are named that failed or took too long.</param>
    public static Outcome Run(string path, ArticleParser parser, System.IO.TextWriter messages)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        int inputs = 0, failed = 0;
        var slowest = TimeSpan.Zero;
        while (lines.ReadLine() is { } line)
        {
            using var input = JsonDocument.Parse(line);
            using var bytes = new MemoryStream(input.RootElement.GetProperty("bytes").GetBytesFromBase64());
            var start = Stopwatch.GetTimestamp();
            var name = $"{input.RootElement.GetProperty("suite")}/{input.RootElement.GetProperty("name")}";
            inputs++;
            try
            {
                parser.ParseText(bytes).ToJson();
                bytes.Position = 0;
                parser.ParseHtml(bytes).ToJson();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failed++;
                messages.WriteLine($"{name}: {e}");
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            if (elapsed > slowest) slowest = elapsed;
            if (elapsed <= Limit) continue;
            failed++;
            messages.WriteLine($"{name}: {bytes.Length} bytes took {elapsed.TotalSeconds:F1} s");
        }

        return new Outcome(inputs, failed, slowest);
    }
}
