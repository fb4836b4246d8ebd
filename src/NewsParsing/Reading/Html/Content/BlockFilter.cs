namespace NewsParsing;

/// <summary>Takes out of the walked blocks what only repeats or serves the article: the headline, headings of nothing, repeated paragraphs.</summary>
internal static class BlockFilter
{
    private const NameHint HeadNames = NameHint.Byline | NameHint.Date | NameHint.Kicker | NameHint.Breadcrumb | NameHint.Credit | NameHint.Caption;
    private const NameHint HeadingsOfBoxes = NameHint.Gallery | NameHint.Video;
    private const int MaxHeadLine = 160;
    private const int MaxName = 80;
    private const int MaxNames = 60;
    private const int MaxMarks = 12;
    private const int MinRepeated = 50;
    private const int MinHeadline = 16;
    private const int MinSharedWord = 4;
    private const int MinShared = 2;
    private const int MaxDeckless = 80;
    private const int MaxBoldHeading = 110;
    private const int DefaultLevel = 2;
    private const string EndMarks = " ♦■◼▪◆●❖□";
    private const int MaxHeaderDepth = 6;
    private const int MaxKicker = 48;

    // A space or a mark between two pieces in bold type.
    private const int MaxPlainGap = 2;

    // No markup has this level: it marks what is still to be decided.
    private const int BoldLevel = 7;
    private const int MinRepeatedQuote = 25;

    // An article that quotes more often does not repeat itself to draw the eye.
    private const int MaxPullQuotes = 48;

    // Each is compared with every heading.
    private const int MaxHeadlines = 60;

    public static List<DraftBlock> Filter(HtmlPage page, List<WalkedBlock> blocks, List<Claim> claims)
    {
        var kept = new List<DraftBlock>(blocks.Count);
        var headlines = HeadlinesOf(page, claims, out var headline);
        var styled = StyledHeadings.Of(page, blocks);
        var names = NamesOf(claims);
        var elsewhere = claims.Find(static c => c.Field == ClaimFields.AlternativeHeadline)?.Value;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (hasText, begun) = (false, false);
        var time = default(string);
        for (var i = 0; i < blocks.Count; i++)
        {
            var walked = blocks[i];
            var (block, node, _, bold) = walked;
            // What an entry begins with may go; its time stays with what is left of it.
            time = block.Time ?? time;
            if (block.Content is not null)
            {
                Keep(block);
                continue;
            }

            var heading = (block.Hints & BlockHint.Heading) != 0;
            if ((block.Hints & BlockHint.Caption) != 0 || (!(heading && begun) && IsHeadline(block, headlines))) continue;
            if (heading && (page.Has(node, HeadingsOfBoxes) || IsOfBox(page.Tree, blocks, i) || (!begun && (page.Tree.Tag(node) == HtmlTag.H1 || node < headline || ((block.Text.Length <= MaxKicker || headline < 0) && IsInHeader(page.Tree, node, headline)) || IsOtherHeadline(block.Text, headlines))))) continue;
            if (heading && elsewhere is not null && HeadlineText.Same(block.Text, elsewhere)) continue;
            if (block.Text.Length <= MaxName && (block.Hints & ~BlockHint.Paragraph) == 0 && block.Text[^1] is not (':' or '：') && names.Contains(LineFold.Fold(block.Text))) continue;
            if (block.Text.Length <= MaxHeadLine && (page.HintsOf(node) | HintsOfCustom(page, node)) is var named && (named & HeadNames) != 0 && (block.Hints & (BlockHint.Heading | BlockHint.ListItem)) == 0) continue;
            if (block.Text.Length >= MinRepeated && !seen.Add(block.Text)) continue;
            // A pictogram or a row of stars.
            if (block.Text.Length <= MaxMarks && !HoldsLetter(block.Text)) continue;
            if (block.Hints == BlockHint.Paragraph && (walked.Names & NameHint.PullQuote) != 0) block = block with { Hints = BlockHint.Quotation };
            if (heading && !begun && (block.Text.Length > MaxDeckless || TextFacts.LastInk(block.Text) == '.'))
            {
                // A sentence before the first paragraph is a lead in large type.
                Keep(block with { Hints = BlockHint.Paragraph, Level = 0 });
                hasText = begun = true;
                continue;
            }

            Keep(hasText && (IsBoldHeading(block, bold) || styled.Contains(walked)) ? block with { Hints = BlockHint.Heading, Level = BoldLevel } : block);
            hasText |= !heading;
            begun |= !heading && (block.Text.Length > MaxDeckless || TextFacts.EndsSentence(block.Text));
        }

        RemoveEndMark(kept);
        RemoveLoneBold(kept);
        RemoveEmptySections(kept);
        RemovePullQuotes(kept);
        return kept;

        void Keep(DraftBlock block)
        {
            kept.Add(block.Time == time ? block : block with { Time = time });
            time = null;
        }
    }

    // An author's name on a line of its own is printed above the text or signs it.
    private static HashSet<string> NamesOf(List<Claim> claims)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (names.Count == MaxNames) break;
            if (claim.Field is ClaimFields.Author or ClaimFields.AuthorOrganization && claim.Value.Length is > 1 and <= MaxName) names.Add(LineFold.Fold(claim.Value));
        }

        return names;
    }

    private static bool HoldsLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    // <x-date class="published"><div>…: an element of the page's own making names what it wraps.
    private static NameHint HintsOfCustom(HtmlPage page, int node)
    {
        var around = page.Tree.Parent(node);
        return around > 0 && page.Tree.Tag(around) == HtmlTag.Other ? page.HintsOf(around) : NameHint.None;
    }

    // The title of a box that holds pictures with their captions or links, and not a word else.
    private static bool IsOfBox(HtmlTree tree, List<WalkedBlock> blocks, int at)
    {
        var end = tree.End(tree.Parent(blocks[at].Node));
        var isTold = false;
        var next = at + 1;
        for (; next < blocks.Count && blocks[next].Node < end && (blocks[next].Draft is { Content: FigureBlock } || (blocks[next].Draft is { Content: null } line && line.LinkedLength >= line.Text.Length)); next++) isTold |= blocks[next].Draft.Text.Length > 0;
        return isTold && (next == blocks.Count || blocks[next].Node >= end);
    }

    // Magazines end an article with a lozenge or a square.
    private static void RemoveEndMark(List<DraftBlock> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].Content is not null) continue;
            var text = blocks[i].Text.AsSpan();
            var words = text.TrimEnd(EndMarks).TrimEnd();
            if (words.Length < text.TrimEnd().Length && !words.IsEmpty) blocks[i] = blocks[i] with { Text = words.ToString() };
            return;
        }
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

    // The header of the headline, not that of an entry in a live blog.
    private static bool IsInHeader(HtmlTree tree, int node, int headline)
    {
        for (var up = 0; up < MaxHeaderDepth && node > 0; up++, node = tree.Parent(node))
        {
            if (tree.Tag(node) == HtmlTag.Header) return headline < 0 || tree.IsWithin(headline, node);
        }

        return false;
    }

    /// <summary>Whether it is a headline in the words of another desk: "A playground for Russian spies".</summary>
    public static bool IsOtherHeadline(string heading, HashSet<string> headlines)
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

    /// <summary>All that the page calls its headline, folded; and the element of the first level that prints one, -1 for none.</summary>
    public static HashSet<string> HeadlinesOf(HtmlPage page, List<Claim> claims, out int headline)
    {
        headline = -1;
        var headlines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (headlines.Count == MaxHeadlines) break;
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
            // Nor is a picture without a word at the article's end a text.
            if (next is null && block is { Content: FigureBlock, Text: "" }) continue;
            if ((block.Hints & BlockHint.Heading) != 0 && block.Time is null && (next is null || ((next.Hints & BlockHint.Heading) != 0 && next.Level <= block.Level)))
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
            if ((block.Hints & BlockHint.Quotation) == 0 || block.Time is not null || block.Text.Length < MinRepeatedQuote) continue;
            tried++;
            var words = block.Text.AsSpan().Trim("\"“”„»«' ");
            for (var n = 0; n < blocks.Count; n++)
            {
                if (n == i || !blocks[n].Text.AsSpan().Contains(words, StringComparison.Ordinal)) continue;
                // Whom it quotes goes with it.
                if (i + 1 < blocks.Count && block.Group > 0 && blocks[i + 1] is { Time: null, Text.Length: <= MaxName } cite && cite.Group == block.Group && (cite.Hints & BlockHint.Quotation) != 0) blocks.RemoveAt(i + 1);
                blocks.RemoveAt(i);
                break;
            }
        }
    }
}
