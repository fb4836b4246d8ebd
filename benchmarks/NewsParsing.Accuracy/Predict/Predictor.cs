using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>What became of a list of pages.</summary>
/// <param name="Written">Pages with a prediction.</param>
/// <param name="Failed">Lines or pages that could not be read or parsed.</param>
internal sealed record PredictOutcome(int Written, int Failed);

/// <summary>A page and what its file holds.</summary>
/// <param name="Page">Whose it is.</param>
/// <param name="Text">The characters of a text file; null for HTML.</param>
/// <param name="Html">The bytes of a page, unzipped; empty for text.</param>
internal sealed record PageInput(Page Page, string? Text, ReadOnlyMemory<byte> Html)
{
    public Article Parse(ArticleParser parser) => Text is null ? parser.ParseHtml(Html, Page.Url) : parser.ParseText(Text, Page.Url);
}

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
    /// Writes one line a page. A bad page is told on the messages' writer and left out.
    /// </summary>
    public PredictOutcome Run(string pagesFile, Stream output)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(pagesFile)) ?? ".";
        var lines = File.ReadAllLines(pagesFile);
        WarmUp(lines, folder);
        int written = 0, failed = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            if (Read(lines[i], folder, $"{pagesFile}:{i + 1}") is { } input && Predict(input, output)) written++;
            else failed++;
        }

        return new PredictOutcome(written, failed);
    }

    /// <summary>
    /// The file's characters with offsets as on disk: a byte order mark stays in as one unit, and no line end is touched.
    /// </summary>
    internal static string ReadText(string path) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(File.ReadAllBytes(path));

    /// <summary>The file's bytes, unzipped where its name says so.</summary>
    internal static byte[] ReadBytes(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return File.ReadAllBytes(path);
        using var zipped = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zipped.CopyTo(bytes);
        return bytes.ToArray();
    }

    private PageInput? Read(string line, string folder, string where)
    {
        var page = default(Page);
        try
        {
            page = Page.Parse(line, folder);
            return page.IsHtml ? new PageInput(page, null, ReadBytes(page.Path)) : new PageInput(page, ReadText(page.Path), default);
        }
        catch (FormatException e)
        {
            messages.WriteLine($"{where}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            messages.WriteLine($"{page?.Id ?? where}: {e.Message}");
        }

        return null;
    }

    // Any exception of the parser is a bug of ours; the runner's job is to say on which page, and to go on.
    private bool Predict(PageInput input, Stream output)
    {
        using var line = new MemoryStream();
        try
        {
            var start = Stopwatch.GetTimestamp();
            var article = input.Parse(parser);
            var elapsed = Stopwatch.GetElapsedTime(start);
            PredictionWriter.Write(line, input.Page.Id, article, elapsed.TotalMilliseconds);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            messages.WriteLine($"{input.Page.Id}: {e}");
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
        var inputs = lines.Where(l => !string.IsNullOrWhiteSpace(l)).Take(WarmUpPages).Select(l => silent.Read(l, folder, "")).OfType<PageInput>().ToList();
        while (inputs.Count > 0 && Stopwatch.GetElapsedTime(start) < warmUp)
        {
            foreach (var input in inputs)
            {
                using var scratch = new MemoryStream();
                silent.Predict(input, scratch);
                if (Stopwatch.GetElapsedTime(start) >= warmUp) return;
            }
        }
    }
}
