namespace NewsParsing;

/// <summary>Takes out of the walked blocks what only repeats or serves the article: the headline, headings of nothing, repeated paragraphs.</summary>
internal static class BlockFilter
{
    private const NameHint HeadNames = NameHint.Byline | NameHint.Date | NameHint.Kicker | NameHint.Breadcrumb | NameHint.Credit | NameHint.Caption;
    private const NameHint HeadingsOfBoxes = NameHint.Gallery | NameHint.Video;
    private const int MaxHeadLine = 160;
    private const int MinRepeated = 50;
    private const int MinHeadline = 16;
    private const int MinSharedWord = 4;
    private const int MinShared = 2;
    private const int MaxDeckless = 80;
    private const int MaxBoldHeading = 110;
    private const int DefaultLevel = 2;
    private const int MaxHeaderDepth = 6;
    private const int MaxKicker = 48;

    // A space or a mark between two pieces in bold type.
    private const int MaxPlainGap = 2;

    // No markup has this level: it marks what is still to be decided.
    private const int BoldLevel = 7;
    private const int MinRepeatedQuote = 25;

    // An article that quotes more often does not repeat itself to draw the eye.
    private const int MaxPullQuotes = 48;

    public static List<DraftBlock> Filter(HtmlPage page, List<WalkedBlock> blocks, List<Claim> claims)
    {
        var kept = new List<DraftBlock>(blocks.Count);
        var headlines = HeadlinesOf(page, claims, out var headline);
        var styled = StyledHeadings.Of(page, blocks);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var begun = false;
        foreach (var walked in blocks)
        {
            var (block, node, _, bold) = walked;
            if (block.Content is not null)
            {
                kept.Add(block);
                continue;
            }

            if ((block.Hints & BlockHint.Caption) != 0 || IsHeadline(block, headlines)) continue;
            var heading = (block.Hints & BlockHint.Heading) != 0;
            if (heading && (page.Has(node, HeadingsOfBoxes) || (!begun && (page.Tree.Tag(node) == HtmlTag.H1 || node < headline || (block.Text.Length <= MaxKicker && IsInHeader(page.Tree, node)) || IsOtherHeadline(block.Text, headlines))))) continue;
            if (block.Text.Length <= MaxHeadLine && page.Has(node, HeadNames) && (block.Hints & (BlockHint.Heading | BlockHint.ListItem)) == 0) continue;
            if (block.Text.Length >= MinRepeated && !seen.Add(block.Text)) continue;
            if (heading && !begun && (block.Text.Length > MaxDeckless || TextFacts.LastInk(block.Text) == '.'))
            {
                // A sentence before the first paragraph is a lead in large type.
                kept.Add(block with { Hints = BlockHint.Paragraph, Level = 0 });
                begun = true;
                continue;
            }

            kept.Add(begun && (IsBoldHeading(block, bold) || styled.Contains(walked)) ? block with { Hints = BlockHint.Heading, Level = BoldLevel } : block);
            begun |= !heading;
        }

        RemoveLoneBold(kept);
        RemoveEmptySections(kept);
        RemovePullQuotes(kept);
        return kept;
    }

    // "<p><strong>Pleas fall on deaf ears</strong></p>" heads what follows.
    private static bool IsBoldHeading(DraftBlock block, int bold) =>
        bold >= block.Text.Length - MaxPlainGap && bold > 0 && block.Text.Length <= MaxBoldHeading && block.LinkedLength == 0
        && (block.Hints & ~BlockHint.Paragraph) == 0 && TextFacts.LastInk(block.Text) is not ('.' or '!' or ':' or ',' or ';' or '…' or '。');

    // Bold type with no paragraph under it is something else.
    private static void RemoveLoneBold(List<DraftBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Level != BoldLevel) continue;
            var heads = i + 1 < blocks.Count && blocks[i + 1] is var next && (next.Content is not null || ((next.Hints & ~(BlockHint.Paragraph | BlockHint.ListItem)) == 0 && next.Text.Length > block.Text.Length));
            blocks[i] = heads ? block with { Level = DefaultLevel } : block with { Level = 0, Hints = BlockHint.Paragraph };
        }
    }

    private static bool IsInHeader(HtmlTree tree, int node)
    {
        for (var up = 0; up < MaxHeaderDepth && node > 0; up++, node = tree.Parent(node))
        {
            if (tree.Tag(node) == HtmlTag.Header) return true;
        }

        return false;
    }

    // Before the first paragraph: the headline in the words of another desk, "A playground for Russian spies".
    private static bool IsOtherHeadline(string heading, HashSet<string> headlines)
    {
        var folded = LineFold.Fold(heading);
        foreach (var headline in headlines)
        {
            int shared = 0, all = 0;
            ReadOnlySpan<char> rest = folded;
            while (TextFacts.TryTakeWord(ref rest, out var word))
            {
                if (word.Length < MinSharedWord) continue;
                all++;
                if (headline.AsSpan().Contains(word, StringComparison.Ordinal)) shared++;
            }

            if (shared >= MinShared && shared * 3 >= all) return true;
        }

        return false;
    }

    private static HashSet<string> HeadlinesOf(HtmlPage page, List<Claim> claims, out int headline)
    {
        headline = -1;
        var headlines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Field == ClaimFields.Headline && LineFold.Fold(claim.Value) is { Length: > 0 } folded) headlines.Add(folded);
        }

        for (var i = 0; i < page.Tree.Count; i++)
        {
            if (page.Tree.Tag(i) != HtmlTag.H1) continue;
            headline = i;
            if (LineFold.Fold(InlineText.Of(page.Tree, i)) is { Length: > 0 } folded) headlines.Add(folded);
            break;
        }

        return headlines;
    }

    // The headline once more, perhaps behind its kicker.
    private static bool IsHeadline(DraftBlock block, HashSet<string> headlines)
    {
        if (block.Text.Length > LineFold.MaxLength) return false;
        var folded = LineFold.Fold(block.Text);
        if (headlines.Contains(folded)) return true;
        if ((block.Hints & BlockHint.Heading) == 0) return false;
        foreach (var headline in headlines)
        {
            if (headline.Length * 2 > folded.Length && headline.Length >= MinHeadline && folded.EndsWith(headline, StringComparison.Ordinal)) return true;
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
        var tried = 0;
        for (var i = blocks.Count - 1; i >= 0 && tried < MaxPullQuotes; i--)
        {
            var block = blocks[i];
            if ((block.Hints & BlockHint.Quotation) == 0 || block.Text.Length < MinRepeatedQuote) continue;
            tried++;
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
