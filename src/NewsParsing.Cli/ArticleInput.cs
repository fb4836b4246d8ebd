using System.Text;

namespace NewsParsing.Cli;

/// <summary>The bytes of one input, or why there are none.</summary>
internal sealed record ArticleInput
{
    // An article has kilobytes; this is for the file named by mistake.
    private const int MaxBytes = 64 * 1024 * 1024;
    private const int SniffedBytes = 8000;

    private static readonly string[] HtmlExtensions = [".html", ".htm", ".xhtml", ".html.gz", ".htm.gz"];
    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head"];

    /// <summary>What messages call it.</summary>
    public required string Name { get; init; }

    public byte[] Bytes { get; init; } = [];

    /// <summary>One line for a person; null when the input was read.</summary>
    public string? Error { get; init; }

    /// <param name="file">A path, or - for <paramref name="standardInput"/>.</param>
    public static ArticleInput Read(string file, Stream standardInput)
    {
        if (file == "-") return Read("standard input", () => ReadUpTo(standardInput, MaxBytes + 1));
        if (Directory.Exists(file)) return new ArticleInput { Name = file, Error = "is a folder" };
        return HasHtmlName(file) ? Html(file) : Read(file, () => ReadFile(file));
    }

    private static ArticleInput Read(string name, Func<byte[]> read)
    {
        try
        {
            return Checked(name, read());
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ArticleInput { Name = name, Error = "no such file" };
        }
        catch (UnauthorizedAccessException)
        {
            return new ArticleInput { Name = name, Error = "may not be read (permission denied)" };
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return new ArticleInput { Name = name, Error = $"cannot be read: {e.Message.ReplaceLineEndings(" ")}" };
        }
    }

    private static ArticleInput Checked(string name, byte[] bytes)
    {
        if (bytes.Length > MaxBytes) return new ArticleInput { Name = name, Error = $"is larger than {MaxBytes / (1024 * 1024)} MiB" };
        var start = bytes.AsSpan(0, Math.Min(bytes.Length, SniffedBytes));
        if (start.StartsWith("%PDF-"u8)) return new ArticleInput { Name = name, Error = "is a PDF, not plain text" };
        if (!HasWideMark(start) && start.Contains((byte)0)) return new ArticleInput { Name = name, Error = "is a binary file, not plain text" };
        return StartsLikeHtml(start) ? Html(name) : new ArticleInput { Name = name, Bytes = bytes };
    }

    private static ArticleInput Html(string name) =>
        new() { Name = name, Error = "is HTML, which this version does not read yet; give it the article as plain text" };

    private static bool HasHtmlName(string file) =>
        Array.Exists(HtmlExtensions, e => file.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    // UTF-16 and UTF-32 text is full of zero bytes; its byte order mark tells it from a binary file.
    private static bool HasWideMark(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]);

    private static bool StartsLikeHtml(ReadOnlySpan<byte> start)
    {
        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return Array.Exists(HtmlStarts, s => text.StartsWith(s, StringComparison.OrdinalIgnoreCase));
    }

    private static byte[] ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return ReadUpTo(stream, MaxBytes + 1);
    }

    private static byte[] ReadUpTo(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length < limit && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit - bytes.Length)) is > 0 and var read)
            bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }
}
