namespace NewsParsing;

/// <summary>From draft blocks to the body's next blocks of text, offsets kept.</summary>
internal static class TextBlocks
{
    public static Paragraph Paragraph(DraftBlock block, BodyBlocks body) => new()
    {
        Text = block.Text,
        Span = body.Next(block.Text),
        SourceSpan = block.SourceSpan,
        SourceRuns = block.SourceRuns,
    };

    public static Heading Heading(DraftBlock block, BodyBlocks body) => new()
    {
        Text = block.Text,
        Span = body.Next(block.Text),
        SourceSpan = block.SourceSpan,
        SourceRuns = block.SourceRuns,
        Level = block.Level == 0 ? 2 : block.Level,
    };

    /// <summary>The run of quotation blocks at <paramref name="at"/> as one; leaves <paramref name="at"/> on its last.</summary>
    public static BlockQuotation Quotation(IReadOnlyList<ClassifiedBlock> blocks, ref int at, BodyBlocks body)
    {
        var first = at;
        while (at + 1 < blocks.Count && blocks[at + 1].Role == BlockRole.Quotation && blocks[at + 1].Block.Group == blocks[first].Block.Group) at++;
        var (text, span, runs) = Join(blocks, first, at, markers: true);
        return new BlockQuotation { Text = text, Span = body.Next(text), SourceSpan = span, SourceRuns = runs };
    }

    /// <summary>The texts of blocks <paramref name="first"/> to <paramref name="last"/>, one a line, with their way back to the source.</summary>
    public static (string Text, TextSpan? Span, EquatableArray<SourceRun> Runs) Join(IReadOnlyList<ClassifiedBlock> blocks, int first, int last, bool markers)
    {
        if (first == last && (markers || blocks[first].Block.MarkerLength == 0))
            return (blocks[first].Block.Text, blocks[first].Block.SourceSpan, blocks[first].Block.SourceRuns);
        var text = new System.Text.StringBuilder();
        var runs = new List<SourceRun>();
        TextSpan? span = null;
        for (var i = first; i <= last; i++)
        {
            var block = blocks[i].Block;
            var part = markers ? block : block.Slice(block.MarkerLength..);
            if (text.Length > 0) text.Append('\n');
            if (part.SourceSpan is { } source)
            {
                // The line break stands for the gap before the part.
                if (text.Length > 0) runs.Add(new SourceRun(text.Length - 1, source.Start - 1));
                span = span is { } before ? new TextSpan(before.Start, source.End) : source;
                foreach (var run in part.SourceRuns) runs.Add(run with { TextStart = run.TextStart + text.Length });
            }

            text.Append(part.Text);
        }

        return (text.ToString(), span, runs.ToEquatableArray());
    }
}
