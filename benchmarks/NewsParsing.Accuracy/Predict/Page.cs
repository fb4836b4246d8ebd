using System.Text.Json;

namespace NewsParsing.Accuracy;

/// <summary>One line of a PAGES file: an article to read.</summary>
/// <param name="Id">What the scorers know it by.</param>
/// <param name="Path">The file, absolute once the list has been read.</param>
/// <param name="Url">Where it was published; null when unknown.</param>
internal sealed record Page(string Id, string Path, string? Url)
{
    /// <summary>Whether the file's name says HTML, zipped or not.</summary>
    public bool IsHtml
    {
        get
        {
            var name = Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Path[..^3] : Path;
            return name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Reads one line. A relative path is looked for beside the list first, then in the current folder.</summary>
    /// <exception cref="FormatException">The line is not an object with the strings <c>id</c> and <c>path</c>.</exception>
    public static Page Parse(string line, string listFolder)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && Text(root, "id") is { } id && Text(root, "path") is { } path)
                return new Page(id, Resolve(path, listFolder), Text(root, "url"));
        }
        catch (JsonException e)
        {
            throw new FormatException($"not JSON: {e.Message}", e);
        }

        throw new FormatException("no object with the strings \"id\" and \"path\"");
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Resolve(string path, string listFolder)
    {
        var beside = System.IO.Path.GetFullPath(path, System.IO.Path.GetFullPath(listFolder));
        return File.Exists(beside) ? beside : System.IO.Path.GetFullPath(path);
    }
}
