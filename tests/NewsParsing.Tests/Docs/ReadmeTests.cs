using System.Text.RegularExpressions;

namespace NewsParsing.Tests;

public sealed class ReadmeTests : IDisposable
{
    private const string Story = "Mayor opens bridge\n\nBy Ann Lee\n\n\"It holds & stays,\" said Mayor Bob Crane.\n\nNobody fell in.\n";

    private readonly TemporaryFiles _files = new();

    private static string Readme => File.ReadAllText(Path.Combine(WorkTree.Root, "README.md"));

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Examples_are_the_code_that_is_compiled_here()
    {
        var code = File.ReadAllText(Path.Combine(WorkTree.TestProject, "Docs", "ReadmeExamples.cs"));
        var regions = Regex.Matches(code, @"#region \w+\n(.*?)\n *#endregion", RegexOptions.Singleline).Select(m => Dedent(m.Groups[1].Value));
        var snippets = Regex.Matches(Readme, @"```csharp\n(.*?)\n```", RegexOptions.Singleline).Select(m => m.Groups[1].Value);
        Assert.Equal(6, regions.Count());
        Assert.Equal(regions, snippets);
    }

    [Fact]
    public async Task Examples_run()
    {
        var article = ReadmeExamples.Parse(Story);
        Assert.Equal(("Mayor opens bridge", "https://news.example/bridge"), (article.Headline, article.Url));
        const string Page = "<!doctype html><meta property='og:title' content='Mayor opens bridge'><article><h1>Mayor opens bridge</h1><p>Nobody fell in, the harbour police said.</p></article>";
        Assert.Equal("Mayor opens bridge", ReadmeExamples.ParsePage(System.Text.Encoding.UTF8.GetBytes(Page)).Headline);
        ReadmeExamples.Sources(article);
        Assert.Equal(Story, System.Net.WebUtility.HtmlDecode(Regex.Replace(ReadmeExamples.Highlight(Story, article), "</?mark>", "")));
        Assert.Equal(ArticleJson.Schema, ReadmeExamples.Json(article));
        var articles = await ReadmeExamples.Options([_files.Add("a.txt", Story), _files.Add("b.txt", "")]);
        Assert.Equal(["de", "de"], articles.Select(a => a.Language));
    }

    [Fact]
    public void Links_within_the_repository_lead_somewhere()
    {
        foreach (var page in Directory.EnumerateFiles(Path.Combine(WorkTree.Root, "docs"), "*.md", SearchOption.AllDirectories).Concat(
            new[] { "README.md", "SECURITY.md", "THIRD-PARTY-NOTICES.md", Path.Combine("benchmarks", "README.md") }.Select(f => Path.Combine(WorkTree.Root, f))))
        {
            var targets = Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:|#)([^)#]+)").Select(m => m.Groups[1].Value);
            foreach (var target in targets)
                Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)), $"{page} links to {target}");
        }
    }

    [Fact]
    public void Fields_page_names_every_member_of_every_record()
    {
        var fields = File.ReadAllText(Path.Combine(WorkTree.Root, "docs", "fields.md"));
        foreach (var type in PublicTypes.Records.Where(t => t is { IsClass: true }))
        {
            var section = Regex.Match(fields, $@"^#+ [^\n]*`{type.Name}`.*?(?=^#|\z)", RegexOptions.Singleline | RegexOptions.Multiline);
            Assert.True(section.Success, $"docs/fields.md has no section on `{type.Name}`");
            foreach (var member in type.GetProperties().Where(p => p.DeclaringType == type && !p.GetMethod!.IsStatic))
                Assert.Contains($"`{member.Name}`", section.Value, StringComparison.Ordinal);
        }
    }

    private static string Dedent(string code)
    {
        var lines = code.Split('\n');
        var indent = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length > 0 ? l[indent..] : l));
    }
}
