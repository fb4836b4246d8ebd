namespace NewsParsing;

/// <summary>What a would-be figure holds.</summary>
internal sealed class FigureParts
{
    private const int MaxRegionScan = 60;
    private readonly List<int> _regions = [];

    /// <summary>The outermost elements that hold caption and credit.</summary>
    public IReadOnlyList<int> Regions => _regions;

    /// <summary>The first image of the article's; -1 for none.</summary>
    public int Image { get; private set; } = -1;

    /// <summary>The image for readers without scripts; -1 for none.</summary>
    public int Fallback { get; private set; } = -1;

    /// <summary>All images, icons too.</summary>
    public int Images { get; private set; }

    /// <summary>Whether one of the regions is a caption, not a credit alone.</summary>
    public bool HasCaption { get; private set; }

    /// <summary>Units of text outside captions and credits.</summary>
    public int Loose { get; private set; }

    /// <summary>Whether that text is a link's: a teaser's headline.</summary>
    public bool LinksText { get; private set; }

    /// <summary>Whether it holds what no figure does: several figures, headings, a video, a table.</summary>
    public bool IsArticle { get; private set; }

    public static FigureParts Of(HtmlPage page, int node)
    {
        var tree = page.Tree;
        var parts = new FigureParts();
        int linkEnd = 0, figures = 0, captions = 0;
        for (var i = node; i < tree.End(node) && !parts.IsArticle;)
        {
            var tag = tree.Tag(i);
            if (tag == HtmlTag.Text)
            {
                var ink = tree.Text(i).Trim().Length;
                parts.Loose += ink;
                parts.LinksText |= ink > 0 && i < linkEnd;
                i++;
                continue;
            }

            switch (tag)
            {
                case HtmlTag.Img or HtmlTag.AmpImg:
                    parts.Images++;
                    if (parts.Image < 0 && ImageFinder.IsContent(page, i)) parts.Image = i;
                    i = tree.End(i);
                    continue;
                case HtmlTag.Noscript:
                    parts.TakeFallback(page, i);
                    i = tree.End(i);
                    continue;
                case HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Audio or HtmlTag.Object or HtmlTag.Table or HtmlTag.Pre or (>= HtmlTag.H1 and <= HtmlTag.H6):
                // Some systems set a caption as a quotation, and say so.
                case HtmlTag.Blockquote when !page.Has(i, NameHint.Caption):
                case HtmlTag.Figure when ++figures > 1:
                    parts.IsArticle = true;
                    continue;
                case HtmlTag.A:
                    linkEnd = Math.Max(linkEnd, tree.End(i));
                    break;
            }

            if (CaptionText.IsSkipped(page, i) && !HoldsImage(tree, i))
            {
                i = tree.End(i);
                continue;
            }

            if (IsRegion(page, i))
            {
                if (!CaptionText.IsCredit(page, i))
                {
                    parts.HasCaption = true;
                    if (++captions > 1 && parts.Images > 1) parts.IsArticle = true;
                }

                parts._regions.Add(i);
                i = tree.End(i);
                continue;
            }

            i++;
        }

        return parts;
    }

    // The image may be a button that enlarges it.
    private static bool HoldsImage(HtmlTree tree, int node)
    {
        if (TagKinds.IsSilent(tree.Tag(node))) return false;
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (TagKinds.IsImage(tree.Tag(i))) return true;
        }

        return false;
    }

    private static bool IsRegion(HtmlPage page, int node)
    {
        var tree = page.Tree;
        if (tree.Tag(node) == HtmlTag.Figure) return false;
        if (tree.Tag(node) != HtmlTag.Figcaption && !page.Has(node, NameHint.Caption)) return CaptionText.IsCredit(page, node);
        // "figure-with-caption" holds the image too; a picture within the caption itself is an icon.
        var end = Math.Min(tree.End(node), node + MaxRegionScan);
        for (var i = node + 1; i < end; i++)
        {
            if (tree.Tag(i) is HtmlTag.Figcaption or HtmlTag.Picture or HtmlTag.Figure || (TagKinds.IsImage(tree.Tag(i)) && tree.Tag(node) != HtmlTag.Figcaption)) return false;
        }

        return true;
    }

    private void TakeFallback(HtmlPage page, int noscript)
    {
        for (var i = noscript + 1; i < page.Tree.End(noscript) && Fallback < 0; i++)
        {
            if (page.Tree.Tag(i) == HtmlTag.Img && ImageFinder.IsContent(page, i)) Fallback = i;
        }
    }
}
