using System.Text.Json;

namespace NewsParsing.Accuracy;

/// <summary>Pages as they were served, with what people found in them: the development part.</summary>
internal sealed class AnnotatedPages(string eval, string name, string[] figures) : EvaluationCorpus(eval)
{
    public override string Name => name;

    public override bool Exists => Directory.Exists(Path.Combine(Data, name));

    public override string ListPages(string work, Python python)
    {
        var pages = Path.Combine(work, name + ".pages.ndjson");
        File.WriteAllText(pages, python.Run(Scorer("corpora.py"), name, "--data", Path.Combine(Data, name), "--split", "dev"));
        return pages;
    }

    public override IReadOnlyList<Figure> Score(string predictions, string work, Python python)
    {
        var table = Path.Combine(work, name + ".json");
        python.Run(Scorer($"score_{name}.py"), "--data", Path.Combine(Data, name), "--split", "dev", "--json", table, predictions);
        using var peers = JsonDocument.Parse(File.ReadAllText(table));
        var row = peers.RootElement.EnumerateObject().First().Value;
        return [.. figures.Where(f => row.TryGetProperty(f, out var value) && value.ValueKind == JsonValueKind.Number)
            .Select(f => Of(f, row.GetProperty(f).GetDouble()))];
    }

    // More is better everywhere: what leaked becomes what was kept apart.
    private static Figure Of(string column, double value) => column == "comLeak" ? new Figure("comApart", 1 - value) : new Figure(column, value);
}
