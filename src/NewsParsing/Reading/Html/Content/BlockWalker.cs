namespace NewsParsing;

/// <summary>Walks the article's nodes and writes its blocks in order.</summary>
internal static class BlockWalker
{
    public static List<DraftBlock> Walk(HtmlPage page, ContentRoots content)
    {
        var tree = page.Tree;
        var blocks = new List<DraftBlock>();
        foreach (var root in content.Roots)
        {
            for (var i = root; i < tree.End(root); i++)
            {
                var hint = tree.Tag(i) switch
                {
                    HtmlTag.P => BlockHint.Paragraph,
                    HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 => BlockHint.Heading,
                    _ => BlockHint.None,
                };
                if (hint == BlockHint.None || InlineText.Of(tree, i) is not { Length: > 0 } text) continue;
                blocks.Add(new DraftBlock { Text = text, Hints = hint });
                i = tree.End(i) - 1;
            }
        }

        return blocks;
    }
}
