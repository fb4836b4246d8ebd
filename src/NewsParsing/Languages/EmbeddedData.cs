namespace NewsParsing;

/// <summary>The data files that travel inside the assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>The file's text. A missing file is a broken build, not bad content.</summary>
    public static string ReadText(string name)
    {
        using var reader = new StreamReader(Open(name) ?? throw new InvalidOperationException($"'{name}' is not embedded."));
        return reader.ReadToEnd();
    }

    /// <summary>What stands before <paramref name="ending"/> in the names of the files that have it.</summary>
    public static IEnumerable<string> NamesEndingIn(string ending) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)).Select(name => name[..^ending.Length]);

    /// <summary>The file as a stream; null when there is none of that name.</summary>
    public static Stream? Open(string name) => typeof(EmbeddedData).Assembly.GetManifestResourceStream(name);
}
