namespace NewsParsing;

/// <summary>The text of an element as a browser shows it on one line: white space collapsed, invisible characters dropped.</summary>
internal static class InlineText
{
    public static string Of(HtmlTree tree, int node) => Of(tree, node, tree.End(node));

    /// <summary>The same of the part before node <paramref name="end"/>.</summary>
    public static string Of(HtmlTree tree, int node, int end)
    {
        using var text = new TextBuffer();
        var blockEnd = -1;
        for (var i = node; i < end; i++)
        {
            var tag = tree.Tag(i);
            if (tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Noscript or HtmlTag.Template)
            {
                i = tree.End(i) - 1;
                continue;
            }

            // The items of a list stand on lines of their own.
            if (tag == HtmlTag.Br || i == blockEnd || TagKinds.IsBlock(tag)) text.Space();
            if (TagKinds.IsBlock(tag)) blockEnd = tree.End(i);
            text.Add(tree.Text(i), linked: false, bold: false);
        }

        return text.Text.ToString();
    }

    /// <summary>The same of an attribute's value.</summary>
    public static string OfValue(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return "";
        using var text = new TextBuffer();
        text.Add(value, linked: false, bold: false);
        return text.Text.ToString();
    }
}
