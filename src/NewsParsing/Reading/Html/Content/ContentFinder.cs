namespace NewsParsing;

/// <summary>The nodes that hold the article's body.</summary>
/// <param name="Roots">In document order; none lies within another.</param>
/// <param name="Dropped">Nodes within the roots that are no part of the article, in document order.</param>
internal sealed record ContentRoots(IReadOnlyList<int> Roots, IReadOnlyList<int> Dropped);

/// <summary>Finds the article on a page.</summary>
internal static class ContentFinder
{
    public static ContentRoots Find(HtmlPage page, List<Claim> claims, DraftComments? comments)
    {
        var tree = page.Tree;
        Span<int> best = [-1, -1, -1];
        for (var i = 0; i < tree.Count; i++)
        {
            var rank = tree.Tag(i) switch { HtmlTag.Article => 0, HtmlTag.Main => 1, HtmlTag.Body => 2, _ => -1 };
            if (rank >= 0 && best[rank] < 0) best[rank] = i;
        }

        foreach (var root in best)
        {
            if (root >= 0) return new ContentRoots([root], comments?.Roots ?? []);
        }

        return new ContentRoots([], []);
    }
}
