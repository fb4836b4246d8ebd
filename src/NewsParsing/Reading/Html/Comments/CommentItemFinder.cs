namespace NewsParsing;

/// <summary>One comment's element.</summary>
/// <param name="Node">Holds the answers to it too, where they are nested.</param>
/// <param name="Parent">The place in the list of the comment whose element holds this one; -1 for none.</param>
internal readonly record struct CommentItem(int Node, int Parent);

/// <summary>Finds the comments of a section: by their type, by numbered names, by names, or as the items of its list.</summary>
internal static class CommentItemFinder
{
    private const int MaxItems = 20_000;

    // So few are comments by their shape alone.
    private const int MinItems = 2;

    // Empty elements between the two that are one comment.
    private const int MaxBetween = 16;

    public static List<CommentItem> Find(HtmlPage page, int section)
    {
        var items = Collect(page, section, static (tree, node, _) => CommentNames.IsTyped(tree, node) || tree.Attribute(node, HtmlAttribute.Itemprop).SequenceEqual("comment"));
        if (items.Count == 0) items = Collect(page, section, static (_, _, parts) => (parts & (CommentPart.Item | CommentPart.Numbered)) == (CommentPart.Item | CommentPart.Numbered));
        if (items.Count == 0) items = Collect(page, section, static (_, _, parts) => (parts & CommentPart.Item) != 0);
        if (items.Count == 0) items = OfList(page, section);
        return items;
    }

    private static List<CommentItem> Collect(HtmlPage page, int section, Func<HtmlTree, int, CommentPart, bool> isItem)
    {
        var tree = page.Tree;
        var items = new List<CommentItem>();
        var open = new Stack<int>();
        for (var i = section; i < tree.End(section) && items.Count < MaxItems; i++)
        {
            while (open.TryPeek(out var last) && i >= tree.End(items[last].Node)) open.Pop();
            var tag = tree.Tag(i);
            if (tag is HtmlTag.Text or HtmlTag.A or HtmlTag.Form or HtmlTag.Button or HtmlTag.Span or HtmlTag.P or HtmlTag.Ol or HtmlTag.Ul or HtmlTag.Input) continue;
            // "<div id=comment-7></div>" before a comment is where links to it lead.
            if (tree.End(i) == i + 1 || !HasName(tree, i) || !isItem(tree, i, CommentNames.Of(tree, i))) continue;
            var parent = open.TryPeek(out var outer) ? outer : -1;
            // "li#comment-7 > div#div-comment-7.comment": two elements, one comment.
            if (parent >= 0 && IsSame(tree, items[parent].Node, i)) continue;
            // A wrapper of all that bears the name of one.
            if (i == section && HoldsSeveral(tree, i, isItem)) continue;
            open.Push(items.Count);
            items.Add(new CommentItem(i, parent));
        }

        return items;
    }

    private static bool HasName(HtmlTree tree, int node) => tree.HasAttribute(node, HtmlAttribute.Class) || tree.HasAttribute(node, HtmlAttribute.Id)
        || tree.HasAttribute(node, HtmlAttribute.Itemprop) || tree.HasAttribute(node, HtmlAttribute.Itemtype);

    // The inner element is the outer one again, unless text or another item lies before it.
    private static bool IsSame(HtmlTree tree, int outer, int inner)
    {
        if (tree.Parent(inner) != outer) return false;
        var before = 0;
        for (var child = tree.FirstChild(outer); child >= 0 && child < inner; child = tree.NextSibling(child))
        {
            if (++before > MaxBetween) return false;
            if (!tree.Text(child).IsWhiteSpace() || (!tree.IsText(child) && tree.End(child) > child + 1)) return false;
        }

        return true;
    }

    private static bool HoldsSeveral(HtmlTree tree, int node, Func<HtmlTree, int, CommentPart, bool> isItem)
    {
        var found = 0;
        for (var i = node + 1; i < tree.End(node) && found < 2; i++)
        {
            if (tree.IsText(i) || !HasName(tree, i) || !isItem(tree, i, CommentNames.Of(tree, i))) continue;
            found++;
            i = tree.End(i) - 1;
        }

        return found >= 2;
    }

    /// <summary>The children of the first list, or of the element, whose children have an author or a time each.</summary>
    private static List<CommentItem> OfList(HtmlPage page, int section)
    {
        var tree = page.Tree;
        var items = new List<CommentItem>();
        var signed = Signed(tree, section);
        if (signed.Length < MinItems) return items;
        // The lowest element that holds all signatures has the comments for children.
        var list = section;
        for (var i = section; i < tree.End(section); i++)
        {
            if (tree.IsWithin(signed[0], i) && tree.IsWithin(signed[^1], i) && !tree.IsText(i) && signed[0] != i) list = i;
        }

        for (var child = tree.FirstChild(list); child >= 0; child = tree.NextSibling(child))
        {
            if (tree.IsText(child) || tree.End(child) == child + 1 || tree.Tag(child) is HtmlTag.Form or HtmlTag.Script or HtmlTag.Style || TagKinds.IsHeading(tree.Tag(child))) continue;
            if (HoldsOne(tree, child, signed)) items.Add(new CommentItem(child, -1));
        }

        return items.Count >= MinItems ? items : [];
    }

    private static int[] Signed(HtmlTree tree, int section)
    {
        var signed = new List<int>();
        for (var i = section + 1; i < tree.End(section) && signed.Count < MaxItems; i++)
        {
            if (tree.IsText(i)) continue;
            if (tree.Tag(i) == HtmlTag.Form)
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (tree.Tag(i) is not (HtmlTag.Time or HtmlTag.Cite) && (!HasName(tree, i) || (CommentNames.Of(tree, i) & (CommentPart.Author | CommentPart.Time)) == 0)) continue;
            signed.Add(i);
            i = tree.End(i) - 1;
        }

        return [.. signed];
    }

    private static bool HoldsOne(HtmlTree tree, int node, int[] signed)
    {
        var at = Array.BinarySearch(signed, node);
        if (at < 0) at = ~at;
        return at < signed.Length && tree.IsWithin(signed[at], node);
    }
}
