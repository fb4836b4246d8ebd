namespace NewsParsing;

/// <summary>What a reader hands on: the one form both HTML and plain text end in. Nothing behind it knows HTML.</summary>
internal sealed class Manuscript
{
    public required IReadOnlyList<DraftBlock> Blocks { get; init; }

    /// <summary>What the page says of itself beside its running text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>What the page declares; null when it is silent.</summary>
    public string? Language { get; init; }

    public string? Url { get; init; }
}

/// <summary>A run of text the reader keeps together, and all it knows about it.</summary>
internal sealed record DraftBlock
{
    public required string Text { get; init; }

    /// <summary>Its range in the plain-text input; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>See <see cref="TextBlock.SourceRuns"/>.</summary>
    public EquatableArray<SourceRun> SourceRuns { get; init; }

    public BlockHint Hints { get; init; }

    /// <summary>Blank lines between it and the block before; 0 for HTML.</summary>
    public int BlankLinesBefore { get; init; }

    /// <summary>Units of <see cref="Text"/> that are its bullet or number, with the space after; 0 for none.</summary>
    public int MarkerLength { get; init; }

    /// <summary>The part of the block that <paramref name="range"/> of its text covers, with its place in the source.</summary>
    public DraftBlock Slice(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Text.Length);
        if (length == Text.Length) return this;
        if (SourceSpan is not { } source) return this with { Text = Text.Substring(start, length), MarkerLength = 0 };
        var map = new SourceMap(source.Start, SourceRuns);
        return this with
        {
            Text = Text.Substring(start, length),
            SourceSpan = length == 0 ? new TextSpan(map[start], map[start]) : new TextSpan(map[start], map[start + length - 1] + 1),
            SourceRuns = map.Slice(start, length),
            MarkerLength = 0,
        };
    }
}

/// <summary>What the reader knows that the words do not tell.</summary>
[Flags]
internal enum BlockHint
{
    None = 0,
    Heading = 1 << 0,
    ListItem = 1 << 1,
    Quotation = 1 << 2,
    Caption = 1 << 3,
    Headline = 1 << 4,
    Byline = 1 << 5,
    Comment = 1 << 6,
}

/// <summary>One statement about the article with its place in the input, to be weighed against others.</summary>
internal sealed record Claim(string Field, string Value, FieldOrigin Origin);
