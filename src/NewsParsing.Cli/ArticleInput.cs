using System.IO.Compression;

namespace NewsParsing.Cli;

/// <summary>The bytes of one input and what they are, or why there are none.</summary>
internal sealed record ArticleInput
{
    // An article has kilobytes, a page a few megabytes; this is for the file named by mistake, and for the zip made to burst.
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>What messages call it.</summary>
    public required string Name { get; init; }

    public byte[] Bytes { get; init; } = [];

    public bool IsHtml { get; init; }

    /// <summary>One line for a person; null when the input was read.</summary>
    public string? Error { get; init; }

    /// <param name="file">A path, or - for <paramref name="standardInput"/>.</param>
    /// <param name="kind">What the user says it is.</param>
    public static ArticleInput Read(string file, InputKind kind, Stream standardInput)
    {
        if (file == "-") return Read("standard input", kind, () => ReadUpTo(standardInput, MaxBytes + 1));
        if (Directory.Exists(file)) return new ArticleInput { Name = file, Error = "is a folder" };
        return Read(file, kind, () => ReadFile(file));
    }

    private static ArticleInput Read(string name, InputKind kind, Func<byte[]> read)
    {
        try
        {
            return Checked(name, kind, Unzipped(read()));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ArticleInput { Name = name, Error = "no such file" };
        }
        catch (UnauthorizedAccessException)
        {
            return new ArticleInput { Name = name, Error = "may not be read (permission denied)" };
        }
        catch (InvalidDataException)
        {
            return new ArticleInput { Name = name, Error = "is a damaged gzip file" };
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return new ArticleInput { Name = name, Error = $"cannot be read: {e.Message.ReplaceLineEndings(" ")}" };
        }
    }

    private static ArticleInput Checked(string name, InputKind kind, byte[] bytes)
    {
        if (bytes.Length > MaxBytes) return new ArticleInput { Name = name, Error = $"is larger than {MaxBytes / (1024 * 1024)} MiB" };
        if (FirstBytes.ArePdf(bytes)) return new ArticleInput { Name = name, Error = "is a PDF, not an article as HTML or text" };
        var startsLikeHtml = FirstBytes.AreHtml(bytes);
        // A page with a stray zero byte is still a page.
        if (!startsLikeHtml && FirstBytes.AreBinary(bytes)) return new ArticleInput { Name = name, Error = "is a binary file, not an article as HTML or text" };
        var isHtml = kind == InputKind.Html || (kind == InputKind.Auto && (startsLikeHtml || HasHtmlName(name)));
        return new ArticleInput { Name = name, Bytes = bytes, IsHtml = isHtml };
    }

    private static bool HasHtmlName(string file)
    {
        var name = Path.GetExtension(file).Equals(".gz", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(file) : file;
        return Path.GetExtension(name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml";
    }

    private static byte[] Unzipped(byte[] bytes)
    {
        if (!FirstBytes.AreGzip(bytes)) return bytes;
        using var zipped = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return ReadUpTo(zipped, MaxBytes + 1);
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
