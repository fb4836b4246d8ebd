namespace NewsParsing.Robustness;

/// <summary>The articles of the tests' corpus, as pages and as texts.</summary>
internal static class CorpusSeeds
{
    public static IReadOnlyList<HostileInput> All() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new HostileInput("corpus", Path.GetFileName(Path.GetDirectoryName(path)!), path.EndsWith(".html", StringComparison.Ordinal) ? Entry.Page : Entry.Text, File.ReadAllBytes(path))),
    ];
}
