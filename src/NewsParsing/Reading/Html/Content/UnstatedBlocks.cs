namespace NewsParsing;

/// <summary>
/// Tells the blocks within a body that the stated body lacks: boxes, teasers and lines about the author that no name gives away.
/// Only where the two are one text otherwise. What stands above the first stated paragraph stays, for a stated body often begins
/// below the deck; so do headings, lists and quotations, which it may leave out.
/// </summary>
internal static class UnstatedBlocks
{
    // In percent: how much of the stated body the blocks hold, and how much of the blocks it holds.
    private const int MinFound = 80;
    private const int MinStated = 75;
    private const int MaxShare = 15;
    private const int MinShare = 50;
    private const int MinRuns = 3;
    private const int MaxBoxDepth = 8;
    private const int MaxBoxBlocks = 24;

    /// <summary>Takes out the boxes that a heading of their own opens: all that they hold is unstated.</summary>
    public static void RemoveBoxes(HtmlPage page, List<WalkedBlock> blocks, BodyGuide? guide)
    {
        if (guide is null || Measure(guide, blocks.Count, i => blocks[i].Draft, out var first) is not { } measured) return;
        var kept = first + 1;
        for (var i = first + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Draft is { Content: null } heading && (heading.Hints & BlockHint.Heading) != 0 && BoxOf(page.Tree, blocks, measured, i) is { End: > 0 } box)
            {
                kept -= i - box.Start;
                i = box.End - 1;
                continue;
            }

            blocks[kept++] = blocks[i];
        }

        blocks.RemoveRange(kept, blocks.Count - kept);
    }

    /// <summary>Marks the paragraphs: their words may still make notes of them.</summary>
    public static void Mark(List<DraftBlock> blocks, BodyGuide? guide)
    {
        if (guide is null || Measure(guide, blocks.Count, i => blocks[i], out var first) is not { } measured) return;
        for (var i = first + 1; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Content is null && (block.Hints & ~BlockHint.Paragraph) == 0 && IsUnstated(measured[i])) blocks[i] = block with { Hints = block.Hints | BlockHint.Unstated };
        }
    }

    // Null where the blocks and the stated body are two texts, or one of them a part.
    private static (int Runs, int Hits)[]? Measure(BodyGuide guide, int count, Func<int, DraftBlock> blockAt, out int first)
    {
        int runs = 0, hits = 0;
        first = -1;
        var measured = new (int Runs, int Hits)[count];
        for (var i = 0; i < count; i++)
        {
            var block = blockAt(i);
            if (block.Content is not null) continue;
            measured[i] = guide.Measure(block.Text);
            runs += measured[i].Runs;
            hits += measured[i].Hits;
            if (first < 0 && IsLong(measured[i]) && measured[i].Hits * 100 >= measured[i].Runs * MinShare) first = i;
        }

        return first < 0 || hits * 100L < (long)guide.Count * MinFound || hits * 100L < (long)runs * MinStated ? null : measured;
    }

    // The box's blocks, a picture above the heading among them; (0, 0) where the heading opens none.
    private static (int Start, int End) BoxOf(HtmlTree tree, List<WalkedBlock> blocks, (int Runs, int Hits)[] measured, int heading)
    {
        var box = blocks[heading].Node;
        for (var depth = 0; depth < MaxBoxDepth && box > 0; depth++)
        {
            box = tree.Parent(box);
            var start = heading;
            while (start > 0 && heading - start < MaxBoxBlocks && blocks[start - 1].Node >= box && blocks[start - 1].Draft.Content is not null) start--;
            if (start == 0 || blocks[start - 1].Node >= box) return default;
            var end = heading;
            var isLong = false;
            for (; end < blocks.Count && blocks[end].Node < tree.End(box); end++)
            {
                if (end - heading > MaxBoxBlocks) return default;
                if (blocks[end].Draft.Content is not null) continue;
                if (IsLong(measured[end]) && !IsUnstated(measured[end])) return default;
                isLong |= (blocks[end].Draft.Hints & ~BlockHint.Paragraph) == 0 && IsLong(measured[end]);
            }

            if (isLong) return (start, end);
        }

        return default;
    }

    private static bool IsLong((int Runs, int Hits) block) => block.Runs >= MinRuns;

    private static bool IsUnstated((int Runs, int Hits) block) => IsLong(block) && block.Hits * 100 <= block.Runs * MaxShare;
}
