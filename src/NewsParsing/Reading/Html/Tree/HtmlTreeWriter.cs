using System.Buffers;

namespace NewsParsing;

/// <summary>
/// Writes an <see cref="HtmlTree"/> in document order: open, attributes, children, close. Neighbouring texts become one node.
/// Arrays come from the pool and go to the tree; a writer whose tree was not made gives them back when disposed.
/// </summary>
internal sealed class HtmlTreeWriter : IDisposable
{
    private const int InitialNodes = 4096;

    private readonly NameTable _names = new();
    private char[] _characters;
    private HtmlNode[] _nodes = ArrayPool<HtmlNode>.Shared.Rent(InitialNodes);
    private HtmlAttributeSlot[] _attributes = ArrayPool<HtmlAttributeSlot>.Shared.Rent(InitialNodes);
    private int _characterCount;
    private int _attributeCount;
    private int _open;

    /// <summary>Begins with the document open.</summary>
    /// <param name="expectedCharacters">How much room to begin with.</param>
    public HtmlTreeWriter(int expectedCharacters)
    {
        _characters = ArrayPool<char>.Shared.Rent(Math.Max(expectedCharacters, 1024));
        _nodes[0] = new HtmlNode { Tag = HtmlTag.Document, Parent = -1 };
        Count = 1;
    }

    public int Count { get; private set; }

    /// <summary>Opens an element as the next child of the open one.</summary>
    /// <param name="name">In lower case.</param>
    public void Open(ReadOnlySpan<char> name)
    {
        var tag = HtmlNames.TagOf(name);
        var id = tag == HtmlTag.Other ? _names.IdOf(name) : (ushort)0;
        _open = Add(new HtmlNode { Tag = tag, Name = id, Parent = _open, Start = _attributeCount });
    }

    /// <summary>Adds an attribute to the element just opened.</summary>
    /// <param name="name">In lower case.</param>
    /// <param name="value">Entities decoded.</param>
    public void Attribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        var kind = HtmlNames.AttributeOf(name);
        if (_attributeCount == _attributes.Length) Pooled.Grow(ref _attributes, _attributeCount, _attributeCount + 1);
        _attributes[_attributeCount++] = new HtmlAttributeSlot
        {
            Kind = kind,
            NameStart = kind == HtmlAttribute.Other ? Append(name) : 0,
            NameLength = (ushort)name.Length,
            Start = Append(value),
            Length = value.Length,
        };
        _nodes[_open].Length++;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        var start = Append(text);
        ref var last = ref _nodes[Count - 1];
        if (last.Tag == HtmlTag.Text && last.Parent == _open && last.Start + last.Length == start) last.Length += text.Length;
        else Add(new HtmlNode { Tag = HtmlTag.Text, Parent = _open, Start = start, Length = text.Length, End = Count + 1 });
    }

    /// <summary>Closes the open element.</summary>
    public void Close()
    {
        _nodes[_open].End = Count;
        _open = _nodes[_open].Parent;
    }

    /// <summary>The tree; the writer is of no more use.</summary>
    public HtmlTree ToTree()
    {
        while (_open >= 0) Close();
        var tree = new HtmlTree(_characters, _nodes, Count, _attributes, _names.Take());
        (_characters, _nodes, _attributes) = ([], [], []);
        return tree;
    }

    public void Dispose()
    {
        Pooled.Return(ref _characters);
        Pooled.Return(ref _nodes);
        Pooled.Return(ref _attributes);
    }

    private int Add(HtmlNode node)
    {
        if (Count == _nodes.Length) Pooled.Grow(ref _nodes, Count, Count + 1);
        _nodes[Count] = node;
        return Count++;
    }

    private int Append(ReadOnlySpan<char> text)
    {
        if (_characterCount + text.Length > _characters.Length) Pooled.Grow(ref _characters, _characterCount, _characterCount + text.Length);
        text.CopyTo(_characters.AsSpan(_characterCount));
        _characterCount += text.Length;
        return _characterCount - text.Length;
    }
}
