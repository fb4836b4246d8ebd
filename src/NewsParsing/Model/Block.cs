using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>
/// One piece of the body in reading order. The hierarchy is closed: <see cref="Paragraph"/>, <see cref="Heading"/>,
/// <see cref="ListBlock"/>, <see cref="BlockQuotation"/>, <see cref="FigureBlock"/>, <see cref="TableBlock"/>,
/// <see cref="EmbedBlock"/>. In JSON the member <c>type</c> tells which.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(BlockQuotation), "quotation")]
[JsonDerivedType(typeof(FigureBlock), "figure")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(EmbedBlock), "embed")]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>The block's range in the plain text that was parsed; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }

    /// <summary>When the entry of a live blog or timeline was posted that begins with this block; null for any other block.</summary>
    public ArticleDate? Time { get; init; }
}

/// <summary>A block whose words are part of <see cref="Article.Text"/>.</summary>
public abstract record TextBlock : Block
{
    private protected TextBlock()
    {
    }

    /// <summary>The words, white space as a reader sees it; never empty in a parsed article.</summary>
    public string Text { get; init; } = "";

    /// <summary>The block's range in <see cref="Article.Text"/>: <c>article.Text[block.Span.Range] == block.Text</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TextSpan Span { get; init; }

    /// <summary>
    /// How offsets in <see cref="Text"/> map to the parsed plain text, where the two run out of step (joined lines,
    /// dropped invisible characters). Empty when <see cref="Block.SourceSpan"/> alone says it: unit i of the text is
    /// unit <c>SourceSpan.Start + i</c> of the source.
    /// </summary>
    public EquatableArray<SourceRun> SourceRuns { get; init; }

    /// <summary>Where <paramref name="span"/>, counted in <see cref="Text"/>, stands in the parsed plain text.</summary>
    internal TextSpan? SourceSpanOf(TextSpan span)
    {
        if (SourceSpan is not { } source) return null;
        if (span.Length == 0) return new TextSpan(SourceOffset(span.Start, source), SourceOffset(span.Start, source));
        return new TextSpan(SourceOffset(span.Start, source), SourceOffset(span.End - 1, source) + 1);
    }

    private int SourceOffset(int offset, TextSpan source)
    {
        var runs = SourceRuns.AsSpan();
        int low = 0, high = runs.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (runs[middle].TextStart <= offset) low = middle + 1;
            else high = middle - 1;
        }

        return high < 0 ? source.Start + offset : runs[high].SourceStart + (offset - runs[high].TextStart);
    }
}

/// <summary>From unit <paramref name="TextStart"/> of a block's text on, the source runs in step from <paramref name="SourceStart"/>.</summary>
/// <param name="TextStart">Offset in the block's <see cref="TextBlock.Text"/>.</param>
/// <param name="SourceStart">Offset in the plain text that was parsed.</param>
public readonly record struct SourceRun(int TextStart, int SourceStart);

/// <summary>A paragraph of the body.</summary>
public sealed record Paragraph : TextBlock;

/// <summary>A subheading within the body; the article's own headline is not a block.</summary>
public sealed record Heading : TextBlock
{
    /// <summary>2 for the first level under the headline, up to 6.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Level { get; init; } = 2;
}

/// <summary>A list; <see cref="TextBlock.Text"/> is its items, one a line.</summary>
public sealed record ListBlock : TextBlock
{
    /// <summary>Whether the items are numbered or lettered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The items without their bullets or numbers.</summary>
    public EquatableArray<string> Items { get; init; }
}

/// <summary>A quotation set apart as a block; its paragraphs are joined by one line break.</summary>
public sealed record BlockQuotation : TextBlock
{
    /// <summary>Who or what is quoted, as printed with the block; null where only the text around tells.</summary>
    public string? Attribution { get; init; }
}

/// <summary>An image of the article with its caption.</summary>
public sealed record FigureBlock : Block
{
    /// <summary>The image and its caption.</summary>
    public required Figure Figure { get; init; }
}

/// <summary>A table; its cells are not part of <see cref="Article.Text"/>.</summary>
public sealed record TableBlock : Block
{
    /// <summary>The rows from top to bottom, header rows included.</summary>
    public EquatableArray<TableRow> Rows { get; init; }
}

/// <summary>One row of a table.</summary>
public sealed record TableRow
{
    /// <summary>The cells' texts in reading order; an empty cell is an empty string.</summary>
    public EquatableArray<string> Cells { get; init; }
}

/// <summary>A post, video or other foreign content shown in the body; not part of <see cref="Article.Text"/>.</summary>
public sealed record EmbedBlock : Block
{
    /// <summary>Whose content it is, by host ("youtube.com"); null when unknown.</summary>
    public string? Provider { get; init; }

    /// <summary>Where the content lives.</summary>
    public string? Url { get; init; }

    /// <summary>The words the page prints for it, such as a post's text.</summary>
    public string? Text { get; init; }
}
