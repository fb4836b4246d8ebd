namespace NewsParsing;

/// <summary>
/// Finds the words beside an image that no name calls its caption: the one or two lines that share a small box with it, or a
/// line set apart right behind it.
/// </summary>
internal static class LooseCaption
{
    private const int MaxAncestors = 8;
    private const int MaxBoxNodes = 60;
    private const int MaxLineNodes = 24;
    private const int MaxBoxText = 320;
    private const int MaxLine = 220;
    private const int MaxLines = 3;
    private const int MaxCreditLine = 80;
    private const int MaxCreditWords = 8;

    /// <summary>
    /// Adds the words behind <paramref name="figure"/>, which ends at <paramref name="end"/>; returns where the walk goes on: behind
    /// them, or at <paramref name="end"/> when there are none. Nothing at or behind <paramref name="limit"/> is looked at.
    /// </summary>
    public static int Read(HtmlPage page, int figure, int end, int limit, CaptionText text)
    {
        var tree = page.Tree;
        var inner = figure;
        for (int box = tree.Parent(figure), up = 0; box > 0 && up < MaxAncestors && tree.End(box) <= limit; inner = box, box = tree.Parent(box), up++)
        {
            var from = tree.End(inner);
            var before = inner - box > MaxBoxNodes || HasInk(tree, box + 1, inner);
            if (!before && (tree.End(box) == from || !HasInk(tree, from, Math.Min(tree.End(box), from + MaxBoxNodes)))) continue;
            if (!before && IsBox(page, box, from)) return Take(page, from, tree.End(box), text);
            return IsLineApart(page, from, tree.End(box)) ? Take(page, LineAt(tree, from), tree.End(LineAt(tree, from)), text) : end;
        }

        return end;
    }

    // The first line is the caption; a short one below it that is no sentence names who made the picture.
    private static int Take(HtmlPage page, int from, int end, CaptionText text)
    {
        var tree = page.Tree;
        var first = true;
        for (var i = from; i < end; i = tree.End(i))
        {
            if (!HasInk(tree, i, tree.End(i))) continue;
            if (!first && tree.End(i) - i <= MaxLineNodes && InlineText.Of(tree, i) is { Length: <= MaxCreditLine } line && TextFacts.WordCount(line) <= MaxCreditWords && !TextFacts.EndsSentence(line)) text.AddCredit(i);
            else text.Add(i);
            first = false;
        }

        return end;
    }

    private static bool IsBox(HtmlPage page, int box, int from)
    {
        var tree = page.Tree;
        if (tree.Tag(box) is not (HtmlTag.Div or HtmlTag.Span or HtmlTag.Center or HtmlTag.Header or HtmlTag.Aside or HtmlTag.Figure) || tree.End(box) - box > MaxBoxNodes) return false;
        int lines = 0, ink = 0, linked = 0, linkEnd = 0;
        var open = false;
        for (var i = from; i < tree.End(box); i++)
        {
            var tag = tree.Tag(i);
            if (tag == HtmlTag.Text)
            {
                var length = tree.Text(i).Trim().Length;
                ink += length;
                if (i < linkEnd) linked += length;
                if (length > 0 && !open) lines++;
                open |= length > 0;
                continue;
            }

            if (IsForeign(tag) || page.Has(i, NameHint.Body | NameHint.Related | NameHint.Share | NameHint.Headline | NameHint.Date)) return false;
            if (TagKinds.IsBlock(tag) || tag == HtmlTag.Br) open = false;
            if (tag == HtmlTag.A) linkEnd = tree.End(i);
        }

        return lines is > 0 and <= MaxLines && ink <= MaxBoxText && linked * 2 < ink;
    }

    // "<img><p><em>The pier at dawn</em></p>", "<img><div>The pier at dawn</div><p>": set otherwise than the paragraph that follows.
    private static bool IsLineApart(HtmlPage page, int from, int end)
    {
        var tree = page.Tree;
        var line = LineAt(tree, from);
        if (line < 0 || line >= end || tree.End(line) - line > MaxLineNodes) return false;
        var tag = tree.Tag(line);
        if (tag is not (HtmlTag.P or HtmlTag.Div or HtmlTag.Span or HtmlTag.Em or HtmlTag.I or HtmlTag.Small) || page.HintsOf(line) is var hints && (hints & (NameHint.Body | NameHint.Related | NameHint.Headline | NameHint.Subheading | NameHint.Byline | NameHint.Date | NameHint.Deck | NameHint.Share)) != 0) return false;
        int ink = 0, slanted = 0, bold = 0, slantEnd = 0, boldEnd = 0;
        for (var i = line; i < tree.End(line); i++)
        {
            if (tree.Tag(i) is HtmlTag.Em or HtmlTag.I or HtmlTag.Small) slantEnd = Math.Max(slantEnd, tree.End(i));
            else if (tree.Tag(i) is HtmlTag.B or HtmlTag.Strong) boldEnd = Math.Max(boldEnd, tree.End(i));
            else if (IsForeign(tree.Tag(i)) || (i > line && tree.Tag(i) is HtmlTag.P or HtmlTag.A)) return false;
            var length = tree.Text(i).Trim().Length;
            ink += length;
            if (i < slantEnd) slanted += length;
            if (i < boldEnd) bold += length;
        }

        if (ink is < 2 or > MaxLine) return false;
        // A sentence in italics may as well be the author's aside; a line in bold type without a stop heads what follows.
        if (slanted == ink) return !TextFacts.EndsSentence(InlineText.Of(tree, line));
        if (bold == ink) return TextFacts.EndsSentence(InlineText.Of(tree, line));
        if (tag == HtmlTag.P) return false;
        var next = LineAt(tree, tree.End(line));
        return next >= 0 && next < end && tree.Tag(next) == HtmlTag.P;
    }

    /// <summary>The first element or text from <paramref name="from"/> on that has words, the siblings before it passed; -1 for none near.</summary>
    private static int LineAt(HtmlTree tree, int from)
    {
        if (from >= tree.Count) return -1;
        var parent = tree.Parent(from);
        for (int i = from, n = 0; i < tree.Count && tree.Parent(i) == parent && n < MaxLineNodes; i = tree.End(i), n++)
        {
            if (HasInk(tree, i, Math.Min(tree.End(i), i + MaxBoxNodes))) return i;
            if (!tree.IsText(i) && !TagKinds.IsSilent(tree.Tag(i)) && tree.End(i) - i > MaxBoxNodes) return -1;
        }

        return -1;
    }

    private static bool IsForeign(HtmlTag tag) => tag is HtmlTag.Img or HtmlTag.AmpImg or HtmlTag.Picture or HtmlTag.Figure or HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Audio or HtmlTag.Form or HtmlTag.Input or HtmlTag.Button
        or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Table or HtmlTag.Blockquote or HtmlTag.Article or HtmlTag.Section or HtmlTag.Time || TagKinds.IsHeading(tag);

    private static bool HasInk(HtmlTree tree, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (TagKinds.IsSilent(tree.Tag(i))) i = tree.End(i) - 1;
            else if (!tree.Text(i).IsWhiteSpace()) return true;
        }

        return false;
    }
}
