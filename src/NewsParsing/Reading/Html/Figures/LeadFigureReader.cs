namespace NewsParsing;

/// <summary>Reads the figures that stand around the headline, before the article's body begins.</summary>
internal static class LeadFigureReader
{
    private const int MaxGap = 1000;
    private const NameHint Names = NameHint.Figure | NameHint.Caption | NameHint.Gallery;

    public static List<DraftBlock> Read(HtmlPage page, ContentRoots content)
    {
        var tree = page.Tree;
        var figures = new List<DraftBlock>();
        if (content.Roots.Count == 0) return figures;
        var body = content.Roots[0];
        var headline = HeadlineBefore(page, body);
        var dropped = 0;
        for (var i = ScopeOf(tree, headline, body) + 1; i < body;)
        {
            while (dropped < content.Dropped.Count && content.Dropped[dropped] < i) dropped++;
            if (dropped < content.Dropped.Count && content.Dropped[dropped] == i)
            {
                i = tree.End(i);
                continue;
            }

            if (tree.End(i) > body || tree.IsText(i) || !(tree.Tag(i) is HtmlTag.Figure or HtmlTag.Picture or HtmlTag.Img or HtmlTag.AmpImg || page.Has(i, Names)) ||
                !FigureReader.TryRead(page, i, 0, body, out var figure, out var end))
            {
                i = TagKinds.IsSilent(tree.Tag(i)) ? tree.End(i) : i + 1;
                continue;
            }

            // What stands above the headline without a word is the page's, not the article's; words without an image are a label.
            if (figure is not null && (i > headline || (figure.Text.Length > 0 && figure.Content is FigureBlock { Figure.ImageUrl: not null }))) figures.Add(figure);
            i = Math.Max(end, i + 1);
        }

        return figures;
    }

    /// <summary>The captioned figures that stand between two parts of the body, from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static void ReadBetween(HtmlPage page, IReadOnlyList<int> drops, int start, int end, Action<DraftBlock, int> add)
    {
        var tree = page.Tree;
        if (end - start > MaxGap) return;
        var dropped = 0;
        for (var i = start; i < end;)
        {
            while (dropped < drops.Count && drops[dropped] < i) dropped++;
            if ((dropped < drops.Count && drops[dropped] == i) || TagKinds.IsSilent(tree.Tag(i)))
            {
                i = tree.End(i);
            }
            else if (tree.Tag(i) == HtmlTag.Figure && tree.End(i) <= end && FigureReader.TryRead(page, i, 0, end, out var figure, out var next))
            {
                if (figure is { Text.Length: > 0 }) add(figure, i);
                i = Math.Max(next, i + 1);
            }
            else
            {
                i++;
            }
        }
    }

    private static int HeadlineBefore(HtmlPage page, int body)
    {
        for (var i = body; i >= 0; i--)
        {
            if (page.Tree.Tag(i) == HtmlTag.H1) return i;
        }

        return body;
    }

    private static int ScopeOf(HtmlTree tree, int headline, int body)
    {
        if (headline == body)
        {
            var article = body;
            while (article > 0 && tree.Tag(article) is not (HtmlTag.Article or HtmlTag.Main)) article = tree.Parent(article);
            return article > 0 ? article : tree.Parent(body);
        }

        var scope = body;
        while (scope > 0 && !tree.IsWithin(headline, scope)) scope = tree.Parent(scope);
        return scope;
    }
}
