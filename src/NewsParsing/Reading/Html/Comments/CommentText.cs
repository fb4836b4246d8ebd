using System.Text;

namespace NewsParsing;

/// <summary>Gathers a comment's paragraphs.</summary>
internal sealed class CommentText : IDisposable
{
    private readonly TextBuffer _line = new();
    private readonly List<string> _lines = [];

    /// <summary>The words of <paramref name="node"/> without its answers, buttons, name and time; paragraphs with a blank line between.</summary>
    public string Of(HtmlPage page, int node, List<CommentItem> items, int index, int author, int time)
    {
        var tree = page.Tree;
        _lines.Clear();
        var next = index + 1;
        var breaks = 0;
        for (var i = node; i < tree.End(node); i++)
        {
            while (next < items.Count && items[next].Node < i) next++;
            if ((next < items.Count && items[next].Node == i) || i == author || i == time || (i != node && (IsTool(tree, i) || IsListOfLinks(tree, i))))
            {
                Flush();
                i = tree.End(i) - 1;
                continue;
            }

            Take(tree, ref i, ref breaks);
        }

        Flush();
        var text = new StringBuilder();
        foreach (var line in _lines)
        {
            if (text.Length > 0) text.Append("\n\n");
            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>The lines of <paramref name="node"/> before <paramref name="end"/>, forms left out.</summary>
    public IReadOnlyList<string> Lines(HtmlPage page, int node, int end)
    {
        var tree = page.Tree;
        _lines.Clear();
        var breaks = 0;
        for (var i = node; i < end; i++)
        {
            if (tree.Tag(i) is HtmlTag.Form or HtmlTag.Button)
            {
                Flush();
                i = tree.End(i) - 1;
                continue;
            }

            Take(tree, ref i, ref breaks);
        }

        Flush();
        return _lines;
    }

    public void Dispose() => _line.Dispose();

    private void Take(HtmlTree tree, ref int i, ref int breaks)
    {
        var tag = tree.Tag(i);
        if (tag == HtmlTag.Text)
        {
            if (breaks > 0 && tree.Text(i).IsWhiteSpace()) return;
            if (breaks > 1) Flush();
            breaks = 0;
            _line.Add(tree.Text(i), linked: false, bold: false);
        }
        else if (tag == HtmlTag.Br)
        {
            breaks++;
            _line.Space();
        }
        else if (TagKinds.IsSilent(tag))
        {
            i = tree.End(i) - 1;
        }
        else if (TagKinds.IsBlock(tag))
        {
            breaks = 0;
            Flush();
        }
    }

    private void Flush()
    {
        if (!_line.Text.IsWhiteSpace()) _lines.Add(_line.Text.Trim().ToString());
        _line.Clear();
    }

    // "Log in to post comments", "Reply": a list whose first item is a link.
    private static bool IsListOfLinks(HtmlTree tree, int node) =>
        tree.Tag(node) is HtmlTag.Ul or HtmlTag.Ol && tree.HasAttribute(node, HtmlAttribute.Class) && FirstWithin(tree, node, HtmlTag.Li) is var item and >= 0 && FirstWithin(tree, item, HtmlTag.A) >= 0;

    // The first element within the node, -1 where it is another one or text.
    private static int FirstWithin(HtmlTree tree, int node, HtmlTag tag)
    {
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == tag) return i;
            if (!tree.IsText(i) || !tree.Text(i).IsWhiteSpace()) return -1;
        }

        return -1;
    }

    private static bool IsTool(HtmlTree tree, int node) => tree.Tag(node) is HtmlTag.Form or HtmlTag.Button or HtmlTag.Textarea or HtmlTag.Select
        || (!tree.IsText(node) && (tree.HasAttribute(node, HtmlAttribute.Class) || tree.HasAttribute(node, HtmlAttribute.Id)) && CommentNames.Of(tree, node) is var parts
            && (parts & CommentPart.Tool) != 0 && (parts & CommentPart.Text) == 0);
}
