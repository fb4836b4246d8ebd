using System.IO.Compression;
using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>What the speed run reads, all in memory.</summary>
internal static class SpeedCorpora
{
    /// <summary>The articles with annotated quotes, and the copied texts.</summary>
    public static IReadOnlyList<string> Texts(string eval, Python python)
    {
        var work = Directory.CreateTempSubdirectory("newsparsing-speed-").FullName;
        try
        {
            var corpora = EvaluationCorpus.All(eval).Where(c => c.Exists && c.Name is "polnear-train" or "texts-dev");
            var lists = corpora.Select(c => c.ListPages(work, python)).ToList();
            return [.. lists.SelectMany(l => File.ReadLines(l).Select(line => Predictor.ReadText(Page.Parse(line, work).Path)))];
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>The development pages, decoded.</summary>
    public static IReadOnlyList<string> Pages(string eval)
    {
        var folder = Path.Combine(eval, "data", "fundus", "tests", "resources", "parser", "test_data");
        return [.. Directory.EnumerateFiles(folder, "*.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Unzip)];
    }

    private static string Unzip(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
