using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsParsing.Accuracy;

/// <summary>Makes PAGES files.</summary>
internal static class PageList
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Extensions = [".txt", ".html", ".htm", ".html.gz", ".htm.gz"];

    /// <summary>
    /// Lists every article file under a folder, in the order of their ids; an id is the path within the folder without
    /// its extension.
    /// </summary>
    /// <returns>How many there are.</returns>
    public static int Write(string folder, string pagesFile)
    {
        var pages = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetFullPath(path), Id: IdOf(Path.GetRelativePath(folder, path))))
            .Where(p => p.Id is not null)
            .OrderBy(p => p.Id, StringComparer.Ordinal)
            .ToList();
        using var stream = new FileStream(pagesFile, FileMode.Create, FileAccess.Write);
        foreach (var (path, id) in pages)
        {
            using (var json = new Utf8JsonWriter(stream, Options))
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("path", path);
                json.WriteEndObject();
            }

            stream.WriteByte((byte)'\n');
        }

        return pages.Count;
    }

    private static string? IdOf(string relativePath)
    {
        var extension = Extensions.Where(e => relativePath.EndsWith(e, StringComparison.OrdinalIgnoreCase)).MaxBy(e => e.Length);
        return extension is null ? null : relativePath[..^extension.Length].Replace('\\', '/');
    }
}
