namespace NewsParsing;

/// <summary>Joins images with captions and credits that stand beside them, and keeps each figure once.</summary>
internal static class FigureJoiner
{
    public static List<DraftBlock> Join(List<DraftBlock> lead, List<DraftBlock> body)
    {
        var joined = new List<DraftBlock>(lead.Count + body.Count);
        foreach (var block in lead) Add(joined, block);
        foreach (var block in body) Add(joined, block);
        RemoveRepeated(joined);
        return joined;
    }

    private static void Add(List<DraftBlock> blocks, DraftBlock block)
    {
        if (block.Content is not FigureBlock { Figure.ImageUrl: null } || blocks.Count == 0 || blocks[^1].Content is not FigureBlock)
        {
            blocks.Add(block);
            return;
        }

        var before = blocks[^1];
        if (block.Text.Length == 0) blocks[^1] = before with { Credit = before.Credit ?? block.Credit };
        else if (before.Text.Length == 0) blocks[^1] = before with { Text = block.Text, Credit = before.Credit ?? block.Credit };
        else blocks.Add(block);
    }

    // The cover stands in the body again, and a lightbox repeats the gallery.
    private static void RemoveRepeated(List<DraftBlock> blocks)
    {
        var images = new Dictionary<string, int>(StringComparer.Ordinal);
        var captions = new HashSet<string>(StringComparer.Ordinal);
        var kept = 0;
        var time = default(string);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            // An entry that begins with a repeated image has its time all the same.
            time = block.Time ?? time;
            if (block.Content is FigureBlock { Figure: var figure })
            {
                if (block.Text.Length == 0 && figure.ImageUrl is null) continue;
                if (block.Text.Length > 0 && !captions.Add(block.Text)) continue;
                if (figure.ImageUrl is { } address && !images.TryAdd(address, kept))
                {
                    var first = blocks[images[address]];
                    if (first.Text.Length == 0 || (first.Credit is null && block.Credit is not null && block.Text.Length > 0)) blocks[images[address]] = block;
                    continue;
                }
            }

            blocks[kept++] = block.Time == time ? block : block with { Time = time };
            time = null;
        }

        blocks.RemoveRange(kept, blocks.Count - kept);
    }
}
