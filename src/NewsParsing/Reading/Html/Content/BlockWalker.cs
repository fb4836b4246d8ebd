namespace NewsParsing;

/// <summary>Walks the article's nodes and writes its blocks in order.</summary>
internal static class BlockWalker
{
    private const NameHint FigureHints = NameHint.Figure | NameHint.Caption | NameHint.Gallery;

    public static List<DraftBlock> Walk(HtmlPage page, ContentRoots content)
    {
        var tree = page.Tree;
        var blocks = new List<DraftBlock>();
        var dropped = 0;
        foreach (var root in content.Roots)
        {
            for (var i = root; i < tree.End(root);)
            {
                while (dropped < content.Dropped.Count && content.Dropped[dropped] < i) dropped++;
                if (dropped < content.Dropped.Count && content.Dropped[dropped] == i)
                {
                    i = tree.End(i);
                    continue;
                }

                if ((tree.Tag(i) is HtmlTag.Figure or HtmlTag.Picture or HtmlTag.Img || page.Has(i, FigureHints)) &&
                    FigureReader.TryRead(page, i, 0, out var figure, out var end))
                {
                    if (figure is not null) blocks.Add(figure);
                    i = Math.Max(end, i + 1);
                    continue;
                }

                var hint = tree.Tag(i) switch
                {
                    HtmlTag.P => BlockHint.Paragraph,
                    HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 => BlockHint.Heading,
                    _ => BlockHint.None,
                };
                if (hint == BlockHint.None || InlineText.Of(tree, i) is not { Length: > 0 } text)
                {
                    i++;
                    continue;
                }

                blocks.Add(new DraftBlock { Text = text, Hints = hint });
                i = tree.End(i);
            }
        }

        return blocks;
    }
}
