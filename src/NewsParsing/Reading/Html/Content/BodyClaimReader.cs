namespace NewsParsing;

/// <summary>Makes blocks of the body that a page states in its metadata, for pages that print none.</summary>
internal static class BodyClaimReader
{
    private const int MinClaim = 200;
    private const int MinGain = 3;

    // A page that prints this much, and hardly a word of the claim, prints another text.
    private const int MinOther = 600;
    private const int MinShared = 10;

    /// <summary>The stated body's paragraphs where the page's own <paramref name="blocks"/> hold a small part of it; else the blocks.</summary>
    public static List<DraftBlock> Complete(List<DraftBlock> blocks, List<Claim> claims, BodyGuide? guide, ParseRun run)
    {
        var body = LongestOf(claims);
        if (body.Length < MinClaim) return blocks;
        var printed = PrintedLength(blocks);
        return printed * MinGain < body.Length && (printed < MinOther || guide is null || IsPart(guide, blocks)) ? Read(body, blocks, run) : blocks;
    }

    /// <summary>The longest body that is claimed; "" for none.</summary>
    public static string LongestOf(IReadOnlyList<Claim> claims)
    {
        var body = "";
        foreach (var claim in claims)
        {
            if (claim.Field == ClaimFields.Body && claim.Value.Length > body.Length) body = claim.Value;
        }

        return body;
    }

    /// <summary>How many units of text the page prints itself; figures, tables and embeds not counted.</summary>
    public static int PrintedLength(List<DraftBlock> blocks)
    {
        var printed = 0;
        foreach (var block in blocks)
        {
            if (block.Content is null) printed += block.Text.Length;
        }

        return printed;
    }

    private static bool IsPart(BodyGuide guide, List<DraftBlock> blocks)
    {
        int runs = 0, hits = 0;
        foreach (var block in blocks)
        {
            if (block.Content is not null) continue;
            var measured = guide.Measure(block.Text);
            (runs, hits) = (runs + measured.Runs, hits + measured.Hits);
        }

        return hits * 100L >= (long)runs * MinShared;
    }

    private static List<DraftBlock> Read(string body, List<DraftBlock> blocks, ParseRun run)
    {
        var read = new List<DraftBlock>();
        foreach (var block in blocks)
        {
            if (block.Content is FigureBlock) read.Add(block);
        }

        using var text = new TextBuffer();
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            if (read.Count >= run.Options.MaxBlocks)
            {
                run.Diagnostics.BlocksTruncated(run.Options.MaxBlocks);
                break;
            }

            text.Add(line, linked: false, bold: false);
            if (!text.IsEmpty) read.Add(new DraftBlock { Text = text.Text.ToString(), Hints = BlockHint.Paragraph });
            text.Clear();
        }

        return read;
    }
}
