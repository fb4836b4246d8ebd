namespace NewsParsing.Cli;

internal enum OutputFormat
{
    Json,
    Text,
    Markdown,
}

internal enum InputKind
{
    /// <summary>As the name or the first bytes tell.</summary>
    Auto,
    Html,
    Text,
}

/// <summary>One run's wishes.</summary>
internal sealed record ToolOptions
{
    public required IReadOnlyList<string> Files { get; init; }

    public InputKind Input { get; init; }

    public OutputFormat Format { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>For <see cref="OutputFormat.Json"/> only.</summary>
    public JsonLayout Layout { get; init; }
}
