using System.Text.Json.Nodes;

namespace NewsParsing.Accuracy;

/// <summary>The figures the project keeps, by corpus: benchmarks/accuracy.baseline.json.</summary>
internal sealed class Floors(JsonObject corpora)
{
    // A gain elsewhere may cost an article here. Where nothing may be lost, the floor is lifted by hand.
    private const double Slack = 0.002;

    /// <summary>The floors of a file; none when there is no such file.</summary>
    public static Floors Read(string path) =>
        new(File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!.AsObject() : []);

    /// <summary>Every figure of a corpus that is measured or has a floor.</summary>
    public IReadOnlyList<Comparison> Compare(string corpus, IReadOnlyList<Figure> figures)
    {
        var floors = corpora[corpus]?.AsObject() ?? [];
        var measured = figures.Select(f => new Comparison(corpus, f.Name, (double?)floors[f.Name], f.Value));
        var missing = floors.Where(f => figures.All(m => m.Name != f.Key)).Select(f => new Comparison(corpus, f.Key, (double?)f.Value, null));
        return [.. measured, .. missing];
    }

    /// <summary>Lifts the floors to a hair below the figures that are above them; lowers none.</summary>
    public void Raise(IEnumerable<Comparison> comparisons)
    {
        foreach (var c in comparisons)
        {
            if (c.Now is not { } now) continue;
            var lifted = Math.Max(0, Math.Round(now - Slack, 3));
            if (c.Floor is { } floor && lifted <= floor) continue;
            if (corpora[c.Corpus] is not JsonObject floors) corpora[c.Corpus] = floors = [];
            floors[c.Name] = lifted;
        }
    }

    public void Write(string path) =>
        File.WriteAllText(path, corpora.ToJsonString(new() { WriteIndented = true, NewLine = "\n" }) + "\n");
}
