using System.Buffers;

namespace NewsParsing;

/// <summary>Finds where on the page the body stands that its metadata states.</summary>
internal static class PrintedBody
{
    // Shares in percent of the stated words that the page prints anywhere.
    private const int WholeShare = 85;
    private const int CopyShare = 50;
    private const int AnchorShare = 80;

    // A page that prints less of it shows another text, or a part of this one.
    private const int MinPrinted = 60;

    /// <summary>
    /// The element to look for the article in: <paramref name="anchor"/> (-1 for none) where it holds the stated body, else the
    /// lowest that does. <paramref name="copies"/> takes elements that print it once more, in document order.
    /// </summary>
    public static int Find(HtmlPage page, BodyGuide guide, int anchor, int top, List<int> copies)
    {
        var tree = page.Tree;
        var hits = ArrayPool<int>.Shared.Rent(tree.Count + 1);
        Count(tree, guide, hits);
        var found = guide.Seen * 100L < (long)guide.Count * MinPrinted ? anchor : Find(page, hits, guide.Seen, anchor, top, copies);
        ArrayPool<int>.Shared.Return(hits);
        copies.Sort();
        return found;
    }

    private static int Find(HtmlPage page, int[] hits, long whole, int anchor, int top, List<int> copies)
    {
        var tree = page.Tree;
        var holds = anchor >= 0 && Hits(anchor) * 100L >= whole * AnchorShare;
        var core = holds ? anchor : top;
        while (true)
        {
            var next = -1;
            var isWhole = false;
            for (var child = tree.FirstChild(core); child >= 0; child = tree.NextSibling(child))
            {
                if (tree.IsText(child) || Hits(child) * 100L < whole * CopyShare) continue;
                isWhole |= Hits(child) * 100L >= whole * WholeShare;
                if (next < 0 || IsBetter(child, next)) next = child;
            }

            if (next < 0 || !isWhole) return holds ? anchor : core;
            for (var child = tree.FirstChild(core); child >= 0; child = tree.NextSibling(child))
            {
                if (child != next && !tree.IsText(child) && Hits(child) * 100L >= whole * CopyShare) copies.Add(child);
            }

            if (!TagKinds.IsBlock(tree.Tag(next)) || tree.Tag(next) is HtmlTag.P or HtmlTag.Blockquote or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Table or HtmlTag.Pre) return holds ? anchor : core;
            core = next;
        }

        int Hits(int node) => hits[tree.End(node)] - hits[node];

        // All of it, then what a reader sees, then what is cut into more elements.
        bool IsBetter(int node, int than)
        {
            var (all, others) = (Hits(node) * 100L >= whole * WholeShare, Hits(than) * 100L >= whole * WholeShare);
            if (all != others) return all;
            var (hidden, other) = (IsHidden(page, node), IsHidden(page, than));
            return hidden != other ? other : tree.End(node) - node > tree.End(than) - than;
        }
    }

    private static bool IsHidden(HtmlPage page, int node) =>
        page.Tree.HasAttribute(node, HtmlAttribute.Hidden) || page.Has(node, NameHint.Hidden)
        || page.Tree.Attribute(node, HtmlAttribute.Style).Contains("none", StringComparison.OrdinalIgnoreCase);

    // The guide's words before each node.
    private static void Count(HtmlTree tree, BodyGuide guide, int[] hits)
    {
        var words = default(BodyGuide.Words);
        var sum = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            hits[i] = sum;
            var tag = tree.Tag(i);
            if (tag == HtmlTag.Text)
            {
                sum += guide.Take(tree.Text(i), ref words);
                continue;
            }

            if (!TagKinds.IsBlock(tag) && tag != HtmlTag.Br && !TagKinds.IsSilent(tag)) continue;
            sum += guide.TakeBorder(ref words);
            if (!TagKinds.IsSilent(tag)) continue;
            var end = tree.End(i);
            hits.AsSpan(i + 1, end - i - 1).Fill(sum);
            i = end - 1;
        }

        hits[tree.Count] = sum + guide.TakeBorder(ref words);
    }
}
