using System.Diagnostics;
using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>What became of a list of pages.</summary>
/// <param name="Written">Pages with a prediction.</param>
/// <param name="Skipped">Pages of a kind that is not read yet.</param>
/// <param name="Failed">Lines or pages that could not be read or parsed.</param>
internal sealed record PredictOutcome(int Written, int Skipped, int Failed);

/// <summary>Parses listed pages and writes their predictions.</summary>
/// <param name="parser">What parses.</param>
/// <param name="messages">Where bad and skipped pages are told.</param>
/// <param name="warmUp">How long to parse pages before the first is measured.</param>
internal sealed class Predictor(ArticleParser parser, System.IO.TextWriter messages, TimeSpan warmUp = default)
{
    // The runtime compiles hot methods a second time in the background; without this the first pages would pay for it.
    public static readonly TimeSpan EnoughWarmUp = TimeSpan.FromSeconds(4);

    private const int WarmUpPages = 200;

    /// <summary>
    /// Writes one line a page. A bad page is told on the messages' writer and left out; HTML pages are left out too, until
    /// the library reads them.
    /// </summary>
    public PredictOutcome Run(string pagesFile, Stream output)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(pagesFile)) ?? ".";
        var lines = File.ReadAllLines(pagesFile);
        WarmUp(lines, folder);
        int written = 0, skipped = 0, failed = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            switch (Read(lines[i], folder, $"{pagesFile}:{i + 1}", out var page, out var text))
            {
                case Outcome.Skipped: skipped++; continue;
                case Outcome.Failed: failed++; continue;
            }

            if (Predict(page!, text!, output)) written++;
            else failed++;
        }

        return new PredictOutcome(written, skipped, failed);
    }

    /// <summary>
    /// The file's characters with offsets as on disk: a byte order mark stays in as one unit, and no line end is touched.
    /// </summary>
    internal static string ReadText(string path) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(File.ReadAllBytes(path));

    private enum Outcome
    {
        Read,
        Skipped,
        Failed,
    }

    private Outcome Read(string line, string folder, string where, out Page? page, out string? text)
    {
        (page, text) = (null, null);
        try
        {
            page = Page.Parse(line, folder);
            if (page.IsHtml)
            {
                messages.WriteLine($"{page.Id}: skipped: HTML is not read yet");
                return Outcome.Skipped;
            }

            text = ReadText(page.Path);
            return Outcome.Read;
        }
        catch (FormatException e)
        {
            messages.WriteLine($"{where}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            messages.WriteLine($"{page?.Id ?? where}: {e.Message}");
        }

        return Outcome.Failed;
    }

    // Any exception of the parser is a bug of ours; the runner's job is to say on which page, and to go on.
    private bool Predict(Page page, string text, Stream output)
    {
        using var line = new MemoryStream();
        try
        {
            var start = Stopwatch.GetTimestamp();
            var article = parser.ParseText(text, page.Url);
            var elapsed = Stopwatch.GetElapsedTime(start);
            PredictionWriter.Write(line, page.Id, article, elapsed.TotalMilliseconds);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            messages.WriteLine($"{page.Id}: {e}");
            return false;
        }

        line.WriteByte((byte)'\n');
        line.WriteTo(output);
        return true;
    }

    private void WarmUp(string[] lines, string folder)
    {
        if (warmUp == TimeSpan.Zero) return;
        var start = Stopwatch.GetTimestamp();
        var silent = new Predictor(parser, System.IO.TextWriter.Null);
        var texts = lines.Where(l => !string.IsNullOrWhiteSpace(l)).Take(WarmUpPages)
            .Select(l => silent.Read(l, folder, "", out _, out var text) == Outcome.Read ? text : null).OfType<string>().ToList();
        while (texts.Count > 0 && Stopwatch.GetElapsedTime(start) < warmUp)
        {
            foreach (var text in texts)
            {
                using var scratch = new MemoryStream();
                silent.Predict(new Page("", "", null), text, scratch);
                if (Stopwatch.GetElapsedTime(start) >= warmUp) return;
            }
        }
    }
}
