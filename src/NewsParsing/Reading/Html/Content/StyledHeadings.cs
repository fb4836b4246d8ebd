namespace NewsParsing;

/// <summary>
/// Finds subheadings that are paragraphs by their element: a class of its own that only short lines have, each above a longer
/// paragraph.
/// </summary>
internal sealed class StyledHeadings
{
    private const int MaxLength = 90;
    private const int MinLines = 2;
    private const int MinParagraphs = 3;
    private const int MaxStyles = 8;

    private readonly HtmlTree _tree;
    private readonly List<(int Node, int Lines, bool IsWrong)> _styles = [];

    private StyledHeadings(HtmlTree tree) => _tree = tree;

    public static StyledHeadings Of(HtmlPage page, List<WalkedBlock> blocks)
    {
        var found = new StyledHeadings(page.Tree);
        for (var i = 0; i < blocks.Count && found._styles.Count < MaxStyles; i++)
        {
            if (IsLine(blocks, i) && !found.ClassOf(blocks[i]).IsEmpty && found.StyleOf(blocks[i]) < 0) found._styles.Add((blocks[i].Node, 0, false));
        }

        if (found._styles.Count > 0) found.Count(blocks);
        return found;
    }

    public bool Contains(in WalkedBlock block) => _styles.Count > 0 && StyleOf(block) >= 0;

    private void Count(List<WalkedBlock> blocks)
    {
        var paragraphs = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Draft.Content is not null) continue;
            var style = StyleOf(blocks[i]);
            if (style < 0)
            {
                paragraphs++;
                continue;
            }

            var (node, lines, wrong) = _styles[style];
            _styles[style] = (node, lines + 1, wrong || !IsLine(blocks, i));
        }

        _styles.RemoveAll(style => style.IsWrong || style.Lines < MinLines || paragraphs < MinParagraphs || style.Lines > paragraphs);
    }

    private int StyleOf(in WalkedBlock block)
    {
        var name = ClassOf(block);
        if (name.IsEmpty) return -1;
        for (var i = 0; i < _styles.Count; i++)
        {
            if (_tree.Tag(_styles[i].Node) == _tree.Tag(block.Node) && name.SequenceEqual(_tree.Attribute(_styles[i].Node, HtmlAttribute.Class))) return i;
        }

        return -1;
    }

    private ReadOnlySpan<char> ClassOf(in WalkedBlock block) => _tree.Attribute(block.Node, HtmlAttribute.Class);

    private static bool IsLine(List<WalkedBlock> blocks, int i)
    {
        var block = blocks[i].Draft;
        if (block.Content is not null || (block.Hints & ~BlockHint.Paragraph) != 0 || block.LinkedLength > 0 || block.Text.Length is < 2 or > MaxLength) return false;
        if (char.IsLower(block.Text[0]) || TextFacts.IsSentenceEnd(TextFacts.LastInk(block.Text)) || block.Text[^1] is ':' or ',' or ';' or '，' or '：') return false;
        return i + 1 < blocks.Count && blocks[i + 1].Draft is { Content: null } next && (next.Hints & ~(BlockHint.Paragraph | BlockHint.ListItem)) == 0 && next.Text.Length > block.Text.Length;
    }
}
