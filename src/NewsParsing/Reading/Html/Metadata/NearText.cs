namespace NewsParsing;

/// <summary>Where the readers of loose dates, names and topics do not look: in what a page shows beside its article.</summary>
internal static class NearText
{
    private const int MinProse = 80;
    private const int MaxLineNodes = 60;
    private const int MaxNodesAway = 120;
    private const NameHint Aside = NameHint.Sidebar | NameHint.Navigation | NameHint.Comment | NameHint.Consent | NameHint.Advertisement;

    /// <summary>What other articles and offers are shown in.</summary>
    public const NameHint Others = NameHint.Related | NameHint.Promo | NameHint.Newsletter;

    /// <summary>
    /// Whether nothing within <paramref name="node"/> of <paramref name="page"/> can be the article's, by its tag or name, <paramref name="more"/>
    /// names included; unless the body, which begins at <paramref name="start"/>, stands in it.
    /// </summary>
    public static bool IsApart(HtmlPage page, int node, NameHint more, int start)
    {
        var tag = page.Tree.Tag(node);
        if (TagKinds.IsSilent(tag)) return true;
        if (!(tag is HtmlTag.Nav || page.Has(node, Aside | more) || (tag == HtmlTag.Aside && !IsLineOfHead(page.Tree, node, start))) || page.Tree.IsWithin(start, node)) return false;
        return !HoldsHeadline(page.Tree, node);
    }

    /// <summary>
    /// The first and the last node of prose within the roots, or the roots' own ends where there is none: a root may begin with the
    /// whole head of a page.
    /// </summary>
    public static (int First, int Last) EndsOf(HtmlTree tree, ContentRoots content)
    {
        if (content.Roots.Count == 0) return (0, tree.Count);
        var (first, last) = (content.Roots[0], tree.End(content.Roots[^1]));
        for (var i = first; i < last; i++)
        {
            if (!IsProse(tree, i)) continue;
            first = i;
            break;
        }

        for (var i = last - 1; i > first; i--)
        {
            if (!IsProse(tree, i)) continue;
            last = i + 1;
            break;
        }

        return (first, last);
    }

    private static bool IsProse(HtmlTree tree, int node) => tree.IsText(node) && tree.Text(node).Length >= MinProse && !TagKinds.IsSilent(tree.Tag(tree.Parent(node)));

    /// <summary>Whether an aside is small and stands where the text begins: the line of date and author is often put in one.</summary>
    public static bool IsLineOfHead(HtmlTree tree, int aside, int start) => tree.End(aside) - aside <= MaxLineNodes && Math.Abs(aside - start) <= MaxNodesAway
        && (aside < start || (ArticleOf(tree, start) is var article and > 0 && tree.IsWithin(aside, article)));

    /// <summary>The article element that the node is in; -1 for none.</summary>
    public static int ArticleOf(HtmlTree tree, int node)
    {
        for (var i = node; i > 0; i = tree.Parent(i))
        {
            if (tree.Tag(i) == HtmlTag.Article) return i;
        }

        return -1;
    }

    // "banner", "video": the page's own headline stands in it, and its lines with it.
    private static bool HoldsHeadline(HtmlTree tree, int node)
    {
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.H1) return true;
        }

        return false;
    }
}
