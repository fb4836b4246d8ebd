namespace NewsParsing.Tests;

/// <summary>Every article of the corpus as the bytes it is on disk, each as page and as text.</summary>
internal static class CorpusInputs
{
    public const string Address = "https://news.example/2020/06/15/story";

    public static IReadOnlyList<byte[]> Pages { get; } = Read("source.html");

    public static IReadOnlyList<byte[]> Texts { get; } = Read("source.txt");

    /// <summary>All of them, as a way to parse each.</summary>
    public static IReadOnlyList<Func<Article>> Parses { get; } =
    [
        .. Pages.Select(p => (Func<Article>)(() => ArticleParser.Default.ParseHtml(p, Address))),
        .. Texts.Select(t => (Func<Article>)(() => ArticleParser.Default.ParseText(new MemoryStream(t), Address))),
    ];

    private static byte[][] Read(string name) =>
        [.. Directory.GetFiles(Path.Combine(WorkTree.TestProject, "Corpus"), name, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
