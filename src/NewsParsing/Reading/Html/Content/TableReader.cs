namespace NewsParsing;

/// <summary>Reads tables of data; those that only lay a page out are none.</summary>
internal static class TableReader
{
    private const int MaxCell = 200;

    /// <summary>The table; null when its cells hold running text, and so are to be walked.</summary>
    public static TableBlock? Read(HtmlTree tree, int node)
    {
        if (!IsData(tree, node)) return null;
        var rows = new List<TableRow>();
        var cells = new List<string>();
        var end = tree.End(node);
        for (var i = node + 1; i < end; i++)
        {
            if (tree.Tag(i) == HtmlTag.Tr && cells.Count > 0)
            {
                rows.Add(new TableRow { Cells = cells.ToEquatableArray() });
                cells.Clear();
            }
            else if (tree.Tag(i) is HtmlTag.Td or HtmlTag.Th)
            {
                cells.Add(InlineText.Of(tree, i));
                i = tree.End(i) - 1;
            }
        }

        if (cells.Count > 0) rows.Add(new TableRow { Cells = cells.ToEquatableArray() });
        return rows.Count == 0 ? null : new TableBlock { Rows = rows.ToEquatableArray() };
    }

    private static bool IsData(HtmlTree tree, int node)
    {
        var end = tree.End(node);
        int rows = 0, cells = 0, heads = 0, longest = 0, cellText = 0;
        for (var i = node + 1; i < end; i++)
        {
            var tag = tree.Tag(i);
            if (tag is HtmlTag.Table or HtmlTag.Form or HtmlTag.Iframe || TagKinds.IsHeading(tag)) return false;
            if (tag == HtmlTag.Tr) rows++;
            if (tag == HtmlTag.Th) heads++;
            if (tag is HtmlTag.Td or HtmlTag.Th) (cells, cellText) = (cells + 1, 0);
            if (tag == HtmlTag.Text) longest = Math.Max(longest, cellText += tree.Text(i).Trim().Length);
        }

        return rows > 1 && cells >= rows * 2 && (heads > 0 || longest <= MaxCell);
    }
}
