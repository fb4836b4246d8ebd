using System.Text;

namespace NewsParsing.Tests;

/// <summary>The articles of tests/NewsParsing.Tests/Corpus, one a folder, in source.txt.</summary>
internal static class Corpus
{
    public static IReadOnlyList<string> Slugs { get; } =
    [
        .. Directory.EnumerateFiles(WorkTree.Corpus, "source.txt", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f))!)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The file's characters as they are, line ends and all.</summary>
    public static string Read(string slug) =>
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(File.ReadAllBytes(Path.Combine(WorkTree.Corpus, slug, "source.txt")));

    public static Article Parse(string slug) => ArticleParser.Default.ParseText(Read(slug));
}
