using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Readings;

/// <summary>One folder of the corpus: the text as it is on disk and its reading.</summary>
internal sealed partial record CorpusArticle(string Slug, string Source, Reading Reading)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    private static string Root { get; } = FindRoot();

    /// <summary>The folders that hold a reading, in ordinal order.</summary>
    public static IEnumerable<string> Slugs =>
        Directory.GetFiles(Root, "reading.json", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal);

    public static CorpusArticle Load(string slug)
    {
        var reading = JsonSerializer.Deserialize<Reading>(File.ReadAllBytes(Path.Combine(Root, slug, "reading.json")), Json)!;
        return new CorpusArticle(slug, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Root, slug, "source.txt"))), reading);
    }

    /// <summary>The folders that hold a page beside the text.</summary>
    public static IEnumerable<string> SlugsWithPage => Slugs.Where(slug => File.Exists(PagePath(slug)));

    public Article Parse() => ArticleParser.Default.ParseText(Source);

    /// <summary>The same article from its page, whose bytes say their own encoding.</summary>
    public Article ParsePage() => ArticleParser.Default.ParseHtml(File.ReadAllBytes(PagePath(Slug)));

    /// <summary>The text with each run of white space as one space and without invisible characters.</summary>
    public static string Fold(string text) => WhiteSpace().Replace(Invisible().Replace(text, ""), " ").Trim();

    private static string PagePath(string slug) => Path.Combine(Root, slug, "source.html");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsParsing.sln")))
                return Path.Combine(folder.FullName, "tests", "NewsParsing.Tests", "Corpus");
        }

        throw new DirectoryNotFoundException("The tests must run from within the repository.");
    }

    [GeneratedRegex(@"[\s\u00A0\u202F\u2009]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u2060\uFEFF]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Invisible();
}
