namespace NewsParsing;

/// <summary>Reads one comment: who, when, and the words, less buttons and the answers to it.</summary>
internal static class CommentItemReader
{
    private const int MaxAuthorLength = 80;
    private const int MaxTimeLength = 60;
    private const int MaxTitleLength = 200;
    private const int MinUnsignedLength = 80;

    // A list of the latest comments on other articles is shorter.
    private const int ManyItems = 16;
    private const CommentPart Numbered = CommentPart.Item | CommentPart.Numbered;

    // What a scan for one line or signature looks at; a comment's text itself has no such limit.
    private const int MaxScan = 200;

    /// <summary>The comment; null when it has no words, or too few for one that nothing else vouches for.</summary>
    public static DraftComment? Read(HtmlPage page, List<CommentItem> items, int index, bool inMargin)
    {
        var tree = page.Tree;
        var node = items[index].Node;
        int author = -1, time = -1, words = -1, bestWords = 0, title = -1;
        var next = index + 1;
        for (var i = node + 1; i < tree.End(node); i++)
        {
            while (next < items.Count && items[next].Node < i) next++;
            if (next < items.Count && items[next].Node == i)
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (tree.IsText(i)) continue;
            var tag = tree.Tag(i);
            if (title < 0 && words < 0 && TagKinds.IsHeading(tag)) title = i;
            var parts = tag == HtmlTag.Time ? CommentPart.Time : tag == HtmlTag.Cite ? CommentPart.Author : CommentNames.Of(tree, i);
            if (author < 0 && (parts & CommentPart.Author) != 0 && HasInk(tree, i) && words < 0) author = i;
            if (((time < 0 && (parts & CommentPart.Time) != 0) || (tag == HtmlTag.Time && time >= 0 && tree.Tag(time) != HtmlTag.Time)) && HasInk(tree, i)) time = i;
            // The element with the most words that holds neither name nor time is the text.
            if ((parts & CommentPart.Text) == 0 || (author >= 0 && tree.IsWithin(author, i)) || HoldsSignature(tree, i)) continue;
            // What lies within the best so far has no more words than it.
            if (words >= 0 && tree.IsWithin(i, words)) continue;
            if (Ink(tree, i) is var ink && ink > bestWords) (words, bestWords) = (i, ink);
        }

        using var text = new CommentText();
        var body = words >= 0 ? text.Of(page, words, items, index, -1, -1) : text.Of(page, node, items, index, author, time);
        // A heading of its own belongs to the words, unless it is the name.
        if (words >= 0 && title >= 0 && !tree.IsWithin(title, words) && (author < 0 || !tree.IsWithin(author, title)) && (time < 0 || !tree.IsWithin(time, title)) && Line(tree, title, -1, MaxTitleLength) is { } line)
            body = line + "\n\n" + body;
        // Short or alone, and neither signed nor dated: a notice, the rules, a button, a placeholder.
        var vouched = CommentNames.IsTyped(tree, node) || (CommentNames.Of(tree, node) & Numbered) == Numbered || (words >= 0 && items.Count >= ManyItems);
        if ((body.Length < MinUnsignedLength || (items.Count == 1 && words < 0)) && !vouched && (author < 0 || inMargin) && time < 0) return null;
        return body.Length == 0 ? null : new DraftComment(CommentNames.WithoutMark(Line(tree, author, time, MaxAuthorLength)), TimeOf(tree, time), body, -1);
    }

    private static string? TimeOf(HtmlTree tree, int node)
    {
        if (node < 0) return null;
        var stamp = tree.Attribute(node, HtmlAttribute.Datetime).Trim();
        if (stamp.IsEmpty) stamp = tree.Attribute(node, HtmlAttribute.Content).Trim();
        if (stamp.Length is > 0 and <= MaxTimeLength) return stamp.ToString();
        return Line(tree, node, -1, MaxTimeLength);
    }

    private static string? Line(HtmlTree tree, int node, int without, int maxLength)
    {
        if (node < 0) return null;
        using var text = new TextBuffer();
        for (var i = node; i < tree.End(node); i++)
        {
            if (i == without && without != node)
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (tree.IsText(i)) text.Add(tree.Text(i), linked: false, bold: false);
            else if (TagKinds.IsSilent(tree.Tag(i))) i = tree.End(i) - 1;
            else text.Space();
        }

        return text.Text.Trim().Length is > 0 and var length && length <= maxLength ? text.Text.Trim().ToString() : null;
    }

    private static bool HoldsSignature(HtmlTree tree, int node)
    {
        var end = Math.Min(tree.End(node), node + MaxScan);
        for (var i = node + 1; i < end; i++)
        {
            if (tree.Tag(i) is HtmlTag.Time or HtmlTag.Cite || (!tree.IsText(i) && tree.HasAttribute(i, HtmlAttribute.Class) && (CommentNames.Of(tree, i) & CommentPart.Author) != 0)) return true;
        }

        return false;
    }

    private static bool HasInk(HtmlTree tree, int node)
    {
        var end = Math.Min(tree.End(node), node + MaxScan);
        for (var i = node; i < end; i++)
        {
            if (!tree.Text(i).IsWhiteSpace()) return true;
        }

        return tree.HasAttribute(node, HtmlAttribute.Datetime) || tree.HasAttribute(node, HtmlAttribute.Content);
    }

    private static int Ink(HtmlTree tree, int node)
    {
        var ink = 0;
        for (var i = node; i < tree.End(node); i++) ink += tree.Text(i).Trim().Length;
        return ink;
    }
}
