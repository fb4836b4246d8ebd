using System.Buffers;

namespace NewsParsing;

/// <summary>The end of building: from linked nodes to the flat tree.</summary>
internal sealed partial class HtmlTreeBuilder
{
    private HtmlTree Flatten()
    {
        var nodes = ArrayPool<HtmlNode>.Shared.Rent(_elementCount + _textCount + CountOthers());
        nodes[0] = new HtmlNode { Tag = HtmlTag.Document, Parent = -1 };
        int count = 1, parent = 0;
        var node = _document?.First;
        while (node is not null)
        {
            if (node is TextNode text)
            {
                ref var last = ref nodes[count - 1];
                // Texts that came together when what stood between them was moved.
                if (last.Tag == HtmlTag.Text && last.Parent == parent) (last.Start, last.Length) = _characters.Join(last.Start, last.Length, text.Start, text.Length, out _);
                else nodes[count] = new HtmlNode { Tag = HtmlTag.Text, Parent = parent, Start = text.Start, Length = text.Length, End = ++count };
            }
            else if (node is ElementNode element)
            {
                nodes[count] = new HtmlNode { Tag = element.Tag, Name = element.Name, Parent = parent, Start = element.AttributeStart, Length = element.AttributeCount };
                parent = count++;
                if (element is not TemplateNode && element.First is { } child)
                {
                    node = child;
                    continue;
                }

                nodes[parent].End = count;
                parent = nodes[parent].Parent;
            }

            while (node.Next is null)
            {
                node = node.Container;
                if (node is null or DocumentNode) break;
                nodes[parent].End = count;
                parent = nodes[parent].Parent;
            }

            node = node is null or DocumentNode ? null : node.Next;
        }

        nodes[0].End = count;
        var tree = new HtmlTree(_characters.Take(), nodes, count, _slots, _names.Names);
        _slots = [];
        return tree;
    }

    // The document, and what is not taken from the kept elements.
    private int CountOthers() => 1 + _others;
}
