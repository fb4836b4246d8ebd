using System.Globalization;
using System.Text.Json;

namespace NewsParsing.Accuracy;

/// <summary>One public corpus: how its pages are listed and how predictions for them are scored.</summary>
/// <param name="eval">The folder of the scorers and their data.</param>
internal abstract class EvaluationCorpus(string eval)
{
    public abstract string Name { get; }

    /// <summary>Whether its data is there.</summary>
    public abstract bool Exists { get; }

    protected string Data => Path.Combine(eval, "data");

    protected string Scorer(string script) => Path.Combine(eval, script);

    /// <summary>Writes its PAGES file in the work folder, and returns its path.</summary>
    public abstract string ListPages(string work, Python python);

    public abstract IReadOnlyList<Figure> Score(string predictions, string work, Python python);

    public static IReadOnlyList<EvaluationCorpus> All(string eval) =>
    [
        new AnnotatedPages(eval, "fundus", ["gram", "para", "sub", "title", "auth", "inst", "24h", "topic", "capS", "cred"]),
        new AnnotatedPages(eval, "trafilatura", ["P", "R", "F1", "title", "authF1", "date", "date0", "comR", "comLeak"]),
        new CopiedTexts(eval),
        new AnnotatedQuotes(eval, "polnear-train", Path.Combine(eval, "data", "polnear", "data", "train", "text"),
            ["--split", "train", "--root", Path.Combine(eval, "data", "polnear", "data")]),
        new AnnotatedQuotes(eval, "wikinews-de", Path.Combine(eval, "data", "wikinews-de", "texts"),
            ["--gold", Path.Combine(eval, "data", "wikinews-de", "gold.ndjson"), "--texts", Path.Combine(eval, "data", "wikinews-de", "texts"), "--utf16"]),
        new AnnotatedQuotes(eval, "seed", Path.Combine(eval, "..", "seed"),
            ["--gold", Path.Combine(eval, "..", "seed", "gold.ndjson"), "--texts", Path.Combine(eval, "..", "seed")]),
    ];
}

/// <summary>Annotated pages laid out as a reader would copy them.</summary>
internal sealed class CopiedTexts(string eval) : EvaluationCorpus(eval)
{
    // The scorer's other columns are parts or stricter readings of these.
    private static readonly string[] Kept = ["gram", "para", "sub", "title", "auth", "capS", "cred"];

    public override string Name => "texts-dev";

    public override bool Exists => Directory.Exists(Path.Combine(Data, "fundus"));

    public override string ListPages(string work, Python python)
    {
        var folder = Path.Combine(work, "texts");
        python.Run(Scorer("make_texts.py"), "--data", Path.Combine(Data, "fundus"), "--split", "dev", "--out", folder);
        return Path.Combine(folder, "gold.ndjson");
    }

    /// <summary>The scorer prints a line of column names and one of values.</summary>
    public override IReadOnlyList<Figure> Score(string predictions, string work, Python python)
    {
        var lines = python.Run(Scorer("score_texts.py"), "--gold", Path.Combine(work, "texts", "gold.ndjson"), predictions)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = Cells(lines[^2]);
        var values = Cells(lines[^1]);
        return [.. names.Zip(values).Skip(1).Where(c => c.Second != "-" && Kept.Contains(c.First))
            .Select(c => new Figure(c.First, double.Parse(c.Second, CultureInfo.InvariantCulture)))];
    }

    private static string[] Cells(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder of texts with annotated quotes.</summary>
internal sealed class AnnotatedQuotes(string eval, string name, string texts, string[] gold) : EvaluationCorpus(eval)
{
    // Precision, recall and F1 of each view, as score_quotes.py writes them.
    private static readonly (string Figure, string View, string Measure, int Part)[] Measures =
    [
        ("direct.content.f1", "direct", "match", 2),
        ("direct.f1", "direct", "e2e", 2),
        ("mixed.f1", "mixed", "e2e", 2),
        ("core.recall", "core", "e2e", 1),
        ("all.precision", "all", "e2e", 0),
    ];

    public override string Name => name;

    public override bool Exists => Directory.Exists(texts);

    public override string ListPages(string work, Python python)
    {
        var pages = Path.Combine(work, name + ".pages.ndjson");
        PageList.Write(texts, pages);
        return pages;
    }

    public override IReadOnlyList<Figure> Score(string predictions, string work, Python python)
    {
        var table = Path.Combine(work, name + ".json");
        python.Run(Scorer("score_quotes.py"), [.. gold, predictions, "--json", table]);
        using var rows = JsonDocument.Parse(File.ReadAllText(table));
        return [.. Measures.Where(m => rows.RootElement.GetProperty(m.View).GetProperty("gold").GetInt32() > 0)
            .Select(m => new Figure(m.Figure, rows.RootElement.GetProperty(m.View).GetProperty(m.Measure)[m.Part].GetDouble()))];
    }
}
