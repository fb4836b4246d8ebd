namespace NewsParsing;

/// <summary>
/// Finds the small boxes that advertise: other articles, by a headline that is a link, with its picture and first words; a
/// letter, by the field for the reader's address.
/// </summary>
internal static class TeaserFinder
{
    private const int MaxTeaser = 700;
    private const int MaxSignUp = 350;
    private const int MaxShare = 20;

    /// <summary>The boxes' roots in document order, outside and inside the article; none holds <paramref name="anchor"/>.</summary>
    public static List<int> Find(HtmlPage page, TextSums sums, int anchor, int total)
    {
        var tree = page.Tree;
        var boxes = new List<int>();
        var headline = 0;
        while (headline < tree.Count && tree.Tag(headline) != HtmlTag.H1) headline++;
        for (var i = 0; i < tree.Count; i++)
        {
            var tag = tree.Tag(i);
            var isSignUp = tag == HtmlTag.Input && tree.Attribute(i, "type").Equals("email", StringComparison.OrdinalIgnoreCase);
            if (!isSignUp && (!TagKinds.IsHeading(tag) || sums.Ink(i) == 0 || sums.Linked(i) < sums.Ink(i) || LeadsWithinPage(tree, i))) continue;
            var box = BoxOf(tree, sums, i, headline == i ? -1 : headline, anchor, total, isSignUp ? MaxSignUp : MaxTeaser);
            while (boxes.Count > 0 && boxes[^1] >= box) boxes.RemoveAt(boxes.Count - 1);
            if (boxes.Count == 0 || !tree.IsWithin(box, boxes[^1])) boxes.Add(box);
        }

        return boxes;
    }

    private static bool LeadsWithinPage(HtmlTree tree, int heading)
    {
        for (var i = heading + 1; i < tree.End(heading); i++)
        {
            if (tree.Tag(i) == HtmlTag.A && tree.Attribute(i, HtmlAttribute.Href) is ([] or ['#', ..])) return true;
        }

        return false;
    }

    /// <summary>The highest element around the node that is still small and holds neither headline nor anchor, -1 for none.</summary>
    private static int BoxOf(HtmlTree tree, TextSums sums, int node, int headline, int anchor, int total, int limit)
    {
        var box = node;
        for (var up = tree.Parent(node); up > 0 && tree.Tag(up) is not (HtmlTag.Body or HtmlTag.Main); up = tree.Parent(up))
        {
            if ((headline >= 0 && tree.IsWithin(headline, up)) || (anchor >= 0 && tree.IsWithin(anchor, up)) || sums.Ink(up) > limit || sums.Prose(up) * 100L > (long)total * MaxShare) break;
            box = up;
        }

        return box;
    }
}
