namespace NewsParsing;

/// <summary>Takes out of the walked blocks what only repeats or serves the article: the headline, headings of nothing, repeated paragraphs.</summary>
internal static class BlockFilter
{
    private const NameHint HeadNames = NameHint.Byline | NameHint.Date | NameHint.Kicker | NameHint.Breadcrumb | NameHint.Credit | NameHint.Caption;
    private const int MaxHeadLine = 160;
    private const int MinRepeated = 50;
    private const int MinRepeatedQuote = 25;

    public static List<DraftBlock> Filter(HtmlPage page, List<WalkedBlock> blocks, List<Claim> claims)
    {
        var kept = new List<DraftBlock>(blocks.Count);
        var headlines = HeadlinesOf(page, claims);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (block, node, names, bold) in blocks)
        {
            if (block.Content is not null)
            {
                kept.Add(block);
                continue;
            }

            if ((block.Hints & BlockHint.Caption) != 0 || headlines.Contains(LineFold.Fold(block.Text))) continue;
            if (page.Tree.Tag(node) == HtmlTag.H1 && !HasParagraph(kept)) continue;
            if (block.Text.Length <= MaxHeadLine && page.Has(node, HeadNames) && (block.Hints & (BlockHint.Heading | BlockHint.ListItem)) == 0) continue;
            if (block.Text.Length >= MinRepeated && !seen.Add(block.Text)) continue;
            kept.Add(block);
        }

        RemoveEmptySections(kept);
        RemovePullQuotes(kept);
        return kept;
    }

    private static HashSet<string> HeadlinesOf(HtmlPage page, List<Claim> claims)
    {
        var headlines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Field == ClaimFields.Headline && LineFold.Fold(claim.Value) is { Length: > 0 } folded) headlines.Add(folded);
        }

        for (var i = 0; i < page.Tree.Count; i++)
        {
            if (page.Tree.Tag(i) != HtmlTag.H1) continue;
            if (LineFold.Fold(InlineText.Of(page.Tree, i)) is { Length: > 0 } folded) headlines.Add(folded);
            break;
        }

        return headlines;
    }

    private static bool HasParagraph(List<DraftBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if ((block.Hints & BlockHint.Heading) == 0 && block.Content is null) return true;
        }

        return false;
    }

    // A heading with no text under it headed a box that is gone.
    private static void RemoveEmptySections(List<DraftBlock> blocks)
    {
        var next = default(DraftBlock);
        var removed = false;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var block = blocks[i];
            if (block.Content is FigureBlock or EmbedBlock) continue;
            if ((block.Hints & BlockHint.Heading) != 0 && (next is null || ((next.Hints & BlockHint.Heading) != 0 && next.Level <= block.Level)))
            {
                blocks[i] = null!;
                removed = true;
                continue;
            }

            next = block;
        }

        if (removed) blocks.RemoveAll(b => b is null);
    }

    // A quotation that repeats the body's words was set apart to draw the eye.
    private static void RemovePullQuotes(List<DraftBlock> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var block = blocks[i];
            if ((block.Hints & BlockHint.Quotation) == 0 || block.Text.Length < MinRepeatedQuote) continue;
            var words = block.Text.AsSpan().Trim("\"“”„»«' ");
            for (var n = 0; n < blocks.Count; n++)
            {
                if (n == i || !blocks[n].Text.AsSpan().Contains(words, StringComparison.Ordinal)) continue;
                blocks.RemoveAt(i);
                break;
            }
        }
    }
}
