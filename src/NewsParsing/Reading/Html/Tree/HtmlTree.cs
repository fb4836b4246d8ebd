namespace NewsParsing;

/// <summary>
/// A page as flat arrays in document order: node 0 is the document, a node's first child is the node behind it, and its
/// descendants end at <see cref="HtmlNode.End"/>. So a subtree is a range, and one loop over ids is a walk. Ids are ints, -1 is
/// none. Made by <see cref="HtmlTreeWriter"/>; owns pooled arrays, so it is disposed when the page has been read, and no span of
/// it may outlive it.
/// </summary>
internal sealed class HtmlTree : IDisposable
{
    private char[] _characters;
    private HtmlNode[] _nodes;
    private HtmlAttributeSlot[] _attributes;
    private readonly IReadOnlyList<string> _names;

    internal HtmlTree(char[] characters, HtmlNode[] nodes, int count, HtmlAttributeSlot[] attributes, IReadOnlyList<string> names)
    {
        (_characters, _nodes, Count, _attributes, _names) = (characters, nodes, count, attributes, names);
    }

    /// <summary>Nodes: the document, elements and text. Comments and doctypes are left out.</summary>
    public int Count { get; }

    public ref readonly HtmlNode this[int node] => ref _nodes[node];

    public HtmlTag Tag(int node) => _nodes[node].Tag;

    public int Parent(int node) => _nodes[node].Parent;

    /// <summary>One past the last descendant.</summary>
    public int End(int node) => _nodes[node].End;

    public bool IsText(int node) => _nodes[node].Tag == HtmlTag.Text;

    public bool IsWithin(int node, int ancestor) => node >= ancestor && node < _nodes[ancestor].End;

    public int FirstChild(int node) => _nodes[node].End > node + 1 ? node + 1 : -1;

    public int NextSibling(int node)
    {
        var next = _nodes[node].End;
        return next < Count && _nodes[next].Parent == _nodes[node].Parent ? next : -1;
    }

    /// <summary>The characters of a text node, entities decoded, white space as in the source; empty for an element.</summary>
    public ReadOnlySpan<char> Text(int node)
    {
        ref readonly var n = ref _nodes[node];
        return n.Tag == HtmlTag.Text ? _characters.AsSpan(n.Start, n.Length) : [];
    }

    /// <summary>The element's name in lower case; empty for text and the document.</summary>
    public ReadOnlySpan<char> NameOf(int node)
    {
        ref readonly var n = ref _nodes[node];
        return n.Tag switch
        {
            HtmlTag.Text or HtmlTag.Document => [],
            HtmlTag.Other => _names[n.Name],
            _ => HtmlNames.NameOf(n.Tag),
        };
    }

    /// <summary>The attribute's value; empty when it is not there or has none.</summary>
    public ReadOnlySpan<char> Attribute(int node, HtmlAttribute name)
    {
        foreach (ref readonly var slot in Slots(node))
        {
            if (slot.Kind == name) return _characters.AsSpan(slot.Start, slot.Length);
        }

        return [];
    }

    public bool HasAttribute(int node, HtmlAttribute name)
    {
        foreach (ref readonly var slot in Slots(node))
        {
            if (slot.Kind == name) return true;
        }

        return false;
    }

    /// <summary>The value of an attribute by its name in lower case; empty when it is not there or has none.</summary>
    public ReadOnlySpan<char> Attribute(int node, string name)
    {
        if (HtmlNames.AttributeOf(name) is var kind and not HtmlAttribute.Other) return Attribute(node, kind);
        foreach (ref readonly var slot in Slots(node))
        {
            if (slot.Kind == HtmlAttribute.Other && OtherNameOf(slot).SequenceEqual(name)) return _characters.AsSpan(slot.Start, slot.Length);
        }

        return [];
    }

    /// <summary>The value of an attribute by its name in lower case; false when it is not there.</summary>
    public bool TryGetAttribute(int node, string name, out ReadOnlySpan<char> value)
    {
        var kind = HtmlNames.AttributeOf(name);
        foreach (ref readonly var slot in Slots(node))
        {
            if (slot.Kind != kind || (kind == HtmlAttribute.Other && !OtherNameOf(slot).SequenceEqual(name))) continue;
            value = _characters.AsSpan(slot.Start, slot.Length);
            return true;
        }

        value = [];
        return false;
    }

    public int AttributeCount(int node) => _nodes[node].Tag == HtmlTag.Text ? 0 : _nodes[node].Length;

    /// <summary>The name, in lower case, and value of attribute <paramref name="index"/> of an element.</summary>
    public ReadOnlySpan<char> AttributeAt(int node, int index, out ReadOnlySpan<char> name)
    {
        ref readonly var slot = ref Slots(node)[index];
        name = slot.Kind == HtmlAttribute.Other ? OtherNameOf(slot) : HtmlNames.NameOf(slot.Kind);
        return _characters.AsSpan(slot.Start, slot.Length);
    }

    public void Dispose()
    {
        Pooled.Return(ref _characters);
        Pooled.Return(ref _nodes);
        Pooled.Return(ref _attributes);
    }

    private ReadOnlySpan<char> OtherNameOf(in HtmlAttributeSlot slot) => _characters.AsSpan(slot.NameStart, slot.NameLength);

    public ReadOnlySpan<char> ValueOf(in HtmlAttributeSlot slot) => _characters.AsSpan(slot.Start, slot.Length);

    /// <summary>The attributes of an element, in the order of the page; none for text.</summary>
    public ReadOnlySpan<HtmlAttributeSlot> Slots(int node)
    {
        ref readonly var n = ref _nodes[node];
        return n.Tag is HtmlTag.Text ? [] : _attributes.AsSpan(n.Start, n.Length);
    }
}

/// <summary>One node of an <see cref="HtmlTree"/>.</summary>
internal struct HtmlNode
{
    public HtmlTag Tag;

    /// <summary>The name's place in the tree's own table, where <see cref="Tag"/> is <see cref="HtmlTag.Other"/>.</summary>
    public ushort Name;

    /// <summary>-1 for the document.</summary>
    public int Parent;

    /// <summary>One past the last descendant.</summary>
    public int End;

    /// <summary>The first character of a text, the first attribute of an element.</summary>
    public int Start;

    /// <summary>Characters of a text, attributes of an element.</summary>
    public int Length;
}

/// <summary>One attribute: its kind, and its value's place among the tree's characters.</summary>
internal struct HtmlAttributeSlot
{
    public HtmlAttribute Kind;

    public ushort NameLength;

    /// <summary>Where the name stands, where <see cref="Kind"/> is <see cref="HtmlAttribute.Other"/>.</summary>
    public int NameStart;

    public int Start;

    public int Length;
}
