using System.Buffers;

namespace NewsParsing;

/// <summary>The nodes that hold the article's body.</summary>
/// <param name="Roots">In document order; none lies within another.</param>
/// <param name="Dropped">Nodes within the roots that are no part of the article, in document order.</param>
internal sealed record ContentRoots(IReadOnlyList<int> Roots, IReadOnlyList<int> Dropped)
{
    /// <summary>The body that the page's metadata states; null where it states none, or a teaser.</summary>
    public BodyGuide? Guide { get; init; }

    /// <summary>The same roots with these nodes dropped too: what the head has read is no part of the body.</summary>
    public ContentRoots Without(IReadOnlyList<int> nodes) => nodes.Count == 0 ? this : this with { Dropped = [.. Dropped.Concat(nodes).Distinct().Order()] };
}

/// <summary>
/// Finds the article on a page: the element that says so, where it holds the page's prose; else the lowest one that does; where
/// the page's metadata states the body, the one that prints it. What stands beside it joins when it reads like more of the same.
/// </summary>
internal static class ContentFinder
{
    private const int AnchorShare = 25;
    private const int BodyShare = 60;
    private const int DescentShare = 85;
    private const int MinProse = 300;
    private const int MinSibling = 40;
    private const int MaxSiblingLinks = 30;

    private const NameHint HeadHints = NameHint.Byline | NameHint.Date | NameHint.Caption | NameHint.Kicker | NameHint.Credit | NameHint.Headline;

    public static ContentRoots Find(HtmlPage page, List<Claim> claims, DraftComments? comments)
    {
        var tree = page.Tree;
        using var sums = new TextSums(tree);
        var gone = ArrayPool<int>.Shared.Rent(tree.Count + 1);
        var given = comments?.Roots ?? [];
        var (anchor, total) = AnchorOf(page, sums, given);
        var guide = BodyGuide.Of(claims);
        if (guide is not null)
        {
            var copies = new List<int>();
            anchor = PrintedBody.Find(page, guide, anchor, BodyOf(tree), copies);
            if (copies.Count > 0) given = [.. given.Concat(copies).Distinct().Order()];
        }

        var dropped = DebrisFinder.Find(page, sums, anchor, anchor >= 0 ? sums.Prose(anchor) : total, given, gone);
        var core = Descend(tree, sums, gone, anchor >= 0 ? anchor : BodyOf(tree));
        var roots = WithSiblings(page, sums, dropped, core);
        ArrayPool<int>.Shared.Return(gone);
        return new ContentRoots(roots, dropped) { Guide = guide };
    }

    private static int BodyOf(HtmlTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Tag(i) == HtmlTag.Body) return i;
        }

        return 0;
    }

    /// <summary>
    /// The element that calls itself the article or its body and holds enough of the page's prose, -1 for none; and all the prose
    /// that may be the article's.
    /// </summary>
    private static (int Anchor, int Total) AnchorOf(HtmlPage page, TextSums sums, IReadOnlyList<int> comments)
    {
        var tree = page.Tree;
        int article = -1, body = -1, articleProse = 0, bodyProse = 0, total = sums.Prose(0), commented = 0, next = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            var tag = tree.Tag(i);
            if (tag is HtmlTag.Text or HtmlTag.Html or HtmlTag.Body) continue;
            if (TagKinds.IsSilent(tag))
            {
                i = tree.End(i) - 1;
                continue;
            }

            while (next < comments.Count && comments[next] < i) next++;
            var isComment = (next < comments.Count && comments[next] == i) || IsCommentSection(page, i, tag);
            if (isComment || IsApart(page, i, tag))
            {
                if (isComment) commented += sums.Prose(i);
                total -= sums.Prose(i);
                i = tree.End(i) - 1;
                continue;
            }

            if (tag == HtmlTag.Article && sums.Prose(i) > articleProse) (article, articleProse) = (i, sums.Prose(i));
            if (page.Has(i, NameHint.Body) && sums.Prose(i) is var prose && (prose > bodyProse || (prose == bodyProse && body >= 0 && tree.IsWithin(i, body)))) (body, bodyProse) = (i, prose);
        }

        // Where nearly nothing else is left, the comments are what the page is about.
        if (commented > total && total < MinProse) return (-1, total + commented);
        if (bodyProse * 100L < (long)total * AnchorShare) body = -1;
        if (articleProse * 100L < (long)total * AnchorShare) article = -1;
        if (article < 0 || body < 0) return (Math.Max(article, body), total);
        return (bodyProse * 100L >= (long)articleProse * BodyShare ? body : article, total);
    }

    private static bool IsCommentSection(HtmlPage page, int node, HtmlTag tag) =>
        TagKinds.IsBlock(tag) && tag is not (HtmlTag.Article or HtmlTag.Main or HtmlTag.P) && page.Has(node, NameHint.Comment) && !page.Has(node, NameHint.Body | NameHint.Article);

    // Sections that stand apart from the article by their tag or the plainest of names.
    private static bool IsApart(HtmlPage page, int node, HtmlTag tag)
    {
        if (tag is HtmlTag.Nav or HtmlTag.Footer) return true;
        return tag is not (HtmlTag.Article or HtmlTag.Main) && page.Has(node, NameHint.Consent) && !page.Has(node, NameHint.Body | NameHint.Article);
    }

    private static int Descend(HtmlTree tree, TextSums sums, int[] gone, int from)
    {
        int Net(int node) => sums.Prose(node) - (gone[tree.End(node)] - gone[node]);
        var needed = (long)Net(from) * DescentShare;
        var core = from;
        while (true)
        {
            var next = -1;
            for (var child = tree.FirstChild(core); child >= 0; child = tree.NextSibling(child))
            {
                // What was dropped has no prose left, and nothing is known of what lies within it.
                if (!tree.IsText(child) && TagKinds.IsBlock(tree.Tag(child)) && Net(child) is > 0 and var net && net * 100L >= needed) next = child;
            }

            if (next < 0 || tree.Tag(next) is HtmlTag.P or HtmlTag.Blockquote or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Table or HtmlTag.Pre) return core;
            core = next;
        }
    }

    private static List<int> WithSiblings(HtmlPage page, TextSums sums, List<int> dropped, int core)
    {
        var tree = page.Tree;
        var roots = new List<int>();
        var below = core;
        for (var scope = tree.Parent(core); scope >= 0 && tree.Tag(scope) is not (HtmlTag.Body or HtmlTag.Html or HtmlTag.Document); scope = tree.Parent(scope))
        {
            int first = below, last = below;
            for (var child = tree.FirstChild(scope); child >= 0; child = tree.NextSibling(child))
            {
                if (child == below || IsDropped(dropped, child) || !Joins(page, sums, child, below, below == core)) continue;
                first = Math.Min(first, child);
                last = Math.Max(last, child);
            }

            // Headings and figures between two parts of the body belong to it.
            for (var child = first; child >= 0 && child <= last; child = tree.NextSibling(child))
            {
                if (child != below && !tree.IsText(child) && !IsDropped(dropped, child) && (IsProse(sums, child) || sums.Linked(child) == 0)) roots.Add(child);
            }

            if (tree.Tag(below) is HtmlTag.Article or HtmlTag.Main || tree.Tag(scope) == HtmlTag.Main) break;
            below = scope;
        }

        roots.Add(core);
        roots.Sort();
        return roots;
    }

    private static bool Joins(HtmlPage page, TextSums sums, int child, int chain, bool near)
    {
        var tree = page.Tree;
        if (tree.IsText(child) || TagKinds.IsHeading(tree.Tag(child)) || page.Has(child, HeadHints)) return false;
        if (!IsProse(sums, child)) return false;
        if (child < chain) return true;
        var sameClass = tree.Tag(child) == tree.Tag(chain) && tree.Attribute(child, HtmlAttribute.Class) is { IsEmpty: false } name && name.SequenceEqual(tree.Attribute(chain, HtmlAttribute.Class));
        return sameClass || page.Has(child, NameHint.Body) || (near && tree.Tag(child) is HtmlTag.P or HtmlTag.Blockquote);
    }

    private static bool IsProse(TextSums sums, int node) => sums.Prose(node) >= MinSibling && sums.Linked(node) * 100L <= sums.Ink(node) * (long)MaxSiblingLinks;

    private static bool IsDropped(List<int> dropped, int node) => dropped.BinarySearch(node) >= 0;
}
