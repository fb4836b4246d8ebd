using System.Text;

namespace NewsParsing.Accuracy;

/// <summary>What one contender reads in a pass, all in memory.</summary>
/// <param name="Url">Null when unknown.</param>
/// <param name="Bytes">As the file has them, unzipped.</param>
/// <param name="Text">Decoded as UTF-8.</param>
internal sealed record SpeedInput(string? Url, byte[] Bytes, string Text);

/// <summary>The corpora of a speed run.</summary>
internal static class SpeedInputs
{
    /// <summary>The articles with annotated quotes, and the copied texts.</summary>
    public static IReadOnlyList<SpeedInput> Texts(string eval, Python python) => Of(eval, python, ["polnear-train", "texts-dev"]);

    /// <summary>Annotated news pages, as they were served.</summary>
    public static IReadOnlyList<SpeedInput> Pages(string eval, Python python) => Of(eval, python, ["fundus"]);

    /// <summary>What a PAGES file lists.</summary>
    public static IReadOnlyList<SpeedInput> Listed(string pagesFile)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(pagesFile)) ?? ".";
        return [.. File.ReadLines(pagesFile).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => Read(Page.Parse(l, folder)))];
    }

    private static List<SpeedInput> Of(string eval, Python python, string[] corpora)
    {
        var work = Directory.CreateTempSubdirectory("newsparsing-speed-").FullName;
        try
        {
            return [.. EvaluationCorpus.All(eval).Where(c => c.Exists && corpora.Contains(c.Name)).Select(c => c.ListPages(work, python)).SelectMany(Listed)];
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static SpeedInput Read(Page page)
    {
        var bytes = Predictor.ReadBytes(page.Path);
        return new SpeedInput(page.Url, bytes, Encoding.UTF8.GetString(bytes));
    }
}
