namespace NewsParsing;

/// <summary>
/// What JSON-LD states of a live blog's entries: the time of those that the page prints without one, and the entries themselves where
/// a script is to print them.
/// </summary>
internal static class LiveUpdateReader
{
    private const int MinStated = 200;
    private const int MinGain = 3;
    private const int Level = 2;

    public static List<DraftBlock> Complete(List<DraftBlock> blocks, List<Claim> claims, ParseRun run)
    {
        var stated = 0;
        foreach (var claim in claims)
        {
            if (claim.Field == ClaimFields.LiveUpdate) stated += claim.Value.Length;
        }

        if (stated == 0) return blocks;
        if (stated >= MinStated && BodyClaimReader.PrintedLength(blocks) * MinGain < stated) return Read(blocks, claims, run);
        SetTimes(blocks, claims);
        return blocks;
    }

    // Under what the page prints above its first entry.
    private static List<DraftBlock> Read(List<DraftBlock> blocks, List<Claim> claims, ParseRun run)
    {
        using var text = new TextBuffer();
        foreach (var claim in claims)
        {
            if (claim.Field != ClaimFields.LiveUpdate) continue;
            var time = claim.Time;
            if (claim.Detail is { } headline) Add(headline, BlockHint.Heading);
            foreach (var line in claim.Value.AsSpan().EnumerateLines()) Add(line, BlockHint.Paragraph);

            void Add(ReadOnlySpan<char> line, BlockHint hint)
            {
                text.Clear();
                text.Add(line, linked: false, bold: false);
                if (text.IsEmpty || blocks.Count >= run.Options.MaxBlocks) return;
                blocks.Add(new DraftBlock { Text = text.Text.ToString(), Hints = hint, Level = hint == BlockHint.Heading ? Level : 0, Time = time });
                time = null;
            }
        }

        if (blocks.Count >= run.Options.MaxBlocks) run.Diagnostics.BlocksTruncated(run.Options.MaxBlocks);
        return blocks;
    }

    private static void SetTimes(List<DraftBlock> blocks, List<Claim> claims)
    {
        var times = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim is { Field: ClaimFields.LiveUpdate, Detail: { } headline, Time: { } time }) times.TryAdd(LineFold.Fold(headline), time);
        }

        for (var i = 0; i < blocks.Count && times.Count > 0; i++)
        {
            var block = blocks[i];
            if ((block.Hints & BlockHint.Heading) == 0 || block.Text.Length > LineFold.MaxLength || !times.TryGetValue(LineFold.Fold(block.Text), out var time)) continue;
            if (block.Time is null || !block.Time.AsSpan().ContainsAnyInRange('0', '9') || time.StartsWith(block.Time, StringComparison.Ordinal)) blocks[i] = block with { Time = time };
        }
    }
}
