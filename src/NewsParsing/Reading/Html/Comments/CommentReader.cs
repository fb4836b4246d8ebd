namespace NewsParsing;

/// <summary>
/// Reads the readers' comments that stand in the page itself: sections that call themselves so, and in them what is repeated
/// with a name, a time and a text.
/// </summary>
internal static class CommentReader
{
    private const int MaxSections = 32;
    private const int MaxHeadLines = 6;
    private const int MaxHeadNodes = 80;

    /// <summary>The section; null when the page holds none. Its roots are no part of the article.</summary>
    public static DraftComments? Read(HtmlPage page, int maxComments)
    {
        var sections = Sections(page);
        if (sections.Count == 0) return null;
        var items = new List<CommentItem>();
        var roots = new List<int>();
        var head = new List<string>();
        var inMargin = false;
        foreach (var section in sections)
        {
            var found = CommentItemFinder.Find(page, section);
            if (found.Count == 0 && !IsForm(page, section)) continue;
            roots.Add(section);
            if (head.Count < MaxHeadLines) ReadHead(page, section, found.Count > 0 ? found[0].Node : page.Tree.End(section), head);
            items.AddRange(found);
            // "Latest comments" in a margin are on other articles: a name and a title each, no text and no time.
            inMargin |= page.IsIn(section, Beside.Aside | Beside.Footer | Beside.Sidebar);
        }

        if (roots.Count == 0) return null;
        var comments = new List<DraftComment>();
        var places = new int[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            places[i] = -1;
            // One more than is kept shows that there are more.
            if (comments.Count > maxComments || CommentItemReader.Read(page, items, i, inMargin) is not { } comment) continue;
            places[i] = comments.Count;
            comments.Add(comment with { Parent = items[i].Parent >= 0 ? places[items[i].Parent] : -1 });
        }

        return new DraftComments(comments, roots) { Head = head };
    }

    /// <summary>The outermost elements that call themselves comments, below the headline and without an article in them.</summary>
    private static List<int> Sections(HtmlPage page)
    {
        var tree = page.Tree;
        var sections = new List<int>();
        int headline = -1, lastHeadline = -1;
        var bodies = new List<int>();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Tag(i) == HtmlTag.Text) continue;
            if (tree.Tag(i) == HtmlTag.H1)
            {
                if (headline < 0) headline = i;
                lastHeadline = i;
            }

            if (tree.Attribute(i, HtmlAttribute.Itemprop) is { IsEmpty: false } property && property.SequenceEqual("articleBody")) bodies.Add(i);
        }

        for (var i = Math.Max(headline, 0); i < tree.Count && sections.Count < MaxSections; i++)
        {
            var tag = tree.Tag(i);
            if (tag is HtmlTag.Text or HtmlTag.Html or HtmlTag.Body or HtmlTag.Main or HtmlTag.A or HtmlTag.Span or HtmlTag.Button) continue;
            if (TagKinds.IsSilent(tag))
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (!page.Has(i, NameHint.Comment) && !CommentNames.IsTyped(tree, i)) continue;
            if ((lastHeadline > i && lastHeadline < tree.End(i)) || HoldsBody(tree, i, bodies)) continue;
            sections.Add(i);
            i = tree.End(i) - 1;
        }

        return sections;
    }

    // An opinion piece may be called a comment, and its text a comment's body.
    private static bool HoldsBody(HtmlTree tree, int node, List<int> bodies)
    {
        var at = bodies.BinarySearch(node);
        if (at < 0) at = ~at;
        return at < bodies.Count && tree.IsWithin(bodies[at], node);
    }

    private static bool IsForm(HtmlPage page, int section)
    {
        var tree = page.Tree;
        for (var i = section; i < tree.End(section); i++)
        {
            if (tree.Tag(i) == HtmlTag.Textarea) return true;
        }

        return (CommentNames.Of(tree, section) & CommentPart.Section) != 0;
    }

    // "12 Comments", "Comments are moderated": what stands before the first comment.
    private static void ReadHead(HtmlPage page, int section, int first, List<string> head)
    {
        var tree = page.Tree;
        var end = Math.Min(first, Math.Min(tree.End(section), section + MaxHeadNodes));
        using var text = new CommentText();
        foreach (var line in text.Lines(page, section, end))
        {
            if (head.Count < MaxHeadLines) head.Add(line);
        }
    }
}
