using System.IO.Compression;
using System.Text;

namespace NewsParsing.Benchmarks;

/// <summary>What one operation of a page benchmark reads.</summary>
/// <param name="Name">As the results name it.</param>
/// <param name="Pages">Read one after the other.</param>
public sealed record PageSet(string Name, IReadOnlyList<PageFile> Pages)
{
    /// <summary>Names a folder of pages (.html, .htm, also gzipped) to be measured besides our own.</summary>
    public const string FolderVariable = "NEWSPARSING_PAGES";

    /// <summary>Our pages of three sizes, and the user's folder where there is one.</summary>
    public static IEnumerable<PageSet> All()
    {
        yield return Of("20 KB", SamplePages.Around(SampleTexts.Story(), 20_000));
        yield return Of("100 KB", SamplePages.Around(SampleTexts.Story(), 100_000));
        yield return Of("400 KB", SamplePages.Around(SampleTexts.LongRead(), 400_000));
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder) yield return In(folder);
    }

    public override string ToString() => Name;

    private static PageSet Of(string name, string html) => new(name, [new PageFile(Encoding.UTF8.GetBytes(html), html)]);

    private static PageSet In(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsPage).Order(StringComparer.Ordinal).Select(Read).ToList();
        return files.Count > 0 ? new PageSet($"{files.Count} pages", files) : throw new InvalidOperationException($"{FolderVariable}: no pages in '{folder}'.");
    }

    private static bool IsPage(string path)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
    }

    private static PageFile Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new PageFile(bytes.ToArray(), Encoding.UTF8.GetString(bytes.ToArray()));
    }
}

/// <summary>One page as served, and decoded as UTF-8 for those who read strings.</summary>
public sealed record PageFile(ReadOnlyMemory<byte> Bytes, string Text);
