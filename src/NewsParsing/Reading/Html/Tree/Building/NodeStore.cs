using System.Buffers;

namespace NewsParsing;

/// <summary>
/// The nodes of a tree being built, in the order they came. That is document order unless misnested markup moved some; then
/// they are written anew in the order of their links.
/// </summary>
internal sealed class NodeStore(CharacterStore characters, WorkBudget budget)
{
    private const int InitialNodes = 8192;

    private HtmlNode[] _nodes = [];
    private HtmlAttributeSlot[] _slots = [];
    private Links[] _links = [];
    private int _slotCount;
    private bool _isMoved;

    private struct Links
    {
        public int First;
        public int Last;
        public int Previous;
        public int Next;
    }

    public int Count { get; private set; }

    public void Reset()
    {
        _nodes = ArrayPool<HtmlNode>.Shared.Rent(InitialNodes);
        _slots = ArrayPool<HtmlAttributeSlot>.Shared.Rent(InitialNodes);
        _links = ArrayPool<Links>.Shared.Rent(InitialNodes);
        (Count, _slotCount, _isMoved) = (0, 0, false);
        Add(new HtmlNode { Tag = HtmlTag.Document });
    }

    public ref readonly HtmlNode this[int node] => ref _nodes[node];

    public int Parent(int node) => _nodes[node].Parent;

    /// <summary>Room for the attributes of the tag being read; it moves when it is asked for again.</summary>
    public ref HtmlAttributeSlot Slot(int index)
    {
        if (_slotCount + index >= _slots.Length) Pooled.Grow(ref _slots, _slotCount + index, _slotCount + index + 1);
        return ref _slots[_slotCount + index];
    }

    public ReadOnlySpan<HtmlAttributeSlot> SlotsOf(int node) => _slots.AsSpan(_nodes[node].Start, _nodes[node].Length);

    public ReadOnlySpan<HtmlAttributeSlot> PendingSlots(int count) => _slots.AsSpan(_slotCount, count);

    public ReadOnlySpan<char> ValueOf(in HtmlAttributeSlot slot) => characters.Array.AsSpan(slot.Start, slot.Length);

    public ReadOnlySpan<char> Attribute(int node, HtmlAttribute kind)
    {
        foreach (ref readonly var slot in SlotsOf(node))
        {
            if (slot.Kind == kind) return ValueOf(slot);
        }

        return [];
    }

    /// <summary>An element with the first <paramref name="attributes"/> of the tag being read; not yet in the tree.</summary>
    /// <param name="tag">Its kind.</param>
    /// <param name="name">Its name where it is of no kind.</param>
    /// <param name="attributes">How many.</param>
    /// <param name="tagEnd">Where the tag ends in the characters.</param>
    public int NewElement(HtmlTag tag, ushort name, int attributes, int tagEnd)
    {
        if (attributes > 0) characters.Keep(tagEnd);
        var node = Add(new HtmlNode { Tag = tag, Name = name, Start = _slotCount, Length = attributes });
        _slotCount += attributes;
        return node;
    }

    /// <summary>Another element of the same name and attributes; not yet in the tree.</summary>
    public int NewLike(int node)
    {
        budget.SpendOnCopy();
        ref readonly var old = ref _nodes[node];
        return Add(new HtmlNode { Tag = old.Tag, Name = old.Name, Start = old.Start, Length = old.Length });
    }

    /// <summary>Gives an element those of the tag being read's attributes that it does not have.</summary>
    /// <param name="node">The element.</param>
    /// <param name="count">Attributes of the tag.</param>
    /// <param name="tagEnd">Where the tag ends in the characters.</param>
    public void Merge(int node, int count, int tagEnd)
    {
        if (count == 0) return;
        characters.Keep(tagEnd);
        var old = _nodes[node].Length;
        // They move behind the tag's: a range has no room to grow.
        for (var i = 0; i < old; i++) Slot(count + i) = _slots[_nodes[node].Start + i];
        var all = count + old;
        for (var i = 0; i < count && all - count < budget.MaxAttributes; i++)
        {
            budget.Spend(old);
            var slot = Slot(i);
            if (!IsAmong(slot, _slots.AsSpan(_slotCount + count, old))) Slot(all++) = slot;
        }

        if (all == count + old) return;
        _nodes[node].Start = _slotCount + count;
        _nodes[node].Length = all - count;
        _slotCount += all;
    }

    /// <summary>Whether two elements have the same attributes with the same values, in any order.</summary>
    public bool HaveSameAttributes(int one, int other)
    {
        budget.Spend(1);
        ref readonly var a = ref _nodes[one];
        ref readonly var b = ref _nodes[other];
        if (a.Length != b.Length) return false;
        if (a.Start == b.Start || a.Length == 0) return true;
        foreach (ref readonly var slot in SlotsOf(one))
        {
            budget.Spend(b.Length + (slot.Length >> 4));
            var isFound = false;
            foreach (ref readonly var second in SlotsOf(other))
            {
                if (!HaveSameName(slot, second)) continue;
                isFound = ValueOf(slot).SequenceEqual(ValueOf(second));
                break;
            }

            if (!isFound) return false;
        }

        return true;
    }

    public bool IsAmong(in HtmlAttributeSlot slot, ReadOnlySpan<HtmlAttributeSlot> slots)
    {
        foreach (ref readonly var other in slots)
        {
            if (HaveSameName(slot, other)) return true;
        }

        return false;
    }

    public void Append(int parent, int node)
    {
        ref var above = ref _links[parent];
        ref var links = ref _links[node];
        links.Previous = above.Last;
        if (above.Last < 0) above.First = node;
        else _links[above.Last].Next = node;
        above.Last = node;
        _nodes[node].Parent = parent;
    }

    /// <summary>Puts a new node before another; out of the order that nodes came in.</summary>
    public void InsertBefore(int sibling, int node)
    {
        _isMoved = true;
        ref var next = ref _links[sibling];
        ref var links = ref _links[node];
        var parent = _nodes[sibling].Parent;
        (links.Previous, links.Next) = (next.Previous, sibling);
        if (next.Previous < 0) _links[parent].First = node;
        else _links[next.Previous].Next = node;
        next.Previous = node;
        _nodes[node].Parent = parent;
    }

    /// <summary>Notes that a node goes where newer ones already stand behind.</summary>
    public void NoteMove() => _isMoved = true;

    public bool HasNext(int node) => _links[node].Next >= 0;

    public void Detach(int node)
    {
        _isMoved = true;
        ref var links = ref _links[node];
        var parent = _nodes[node].Parent;
        if (parent < 0) return;
        if (links.Previous < 0) _links[parent].First = links.Next;
        else _links[links.Previous].Next = links.Next;
        if (links.Next < 0) _links[parent].Last = links.Previous;
        else _links[links.Next].Previous = links.Previous;
        (links.Previous, links.Next, _nodes[node].Parent) = (-1, -1, -1);
    }

    /// <summary>Moves all children of one node to the end of another's.</summary>
    public void MoveChildren(int from, int to)
    {
        _isMoved = true;
        for (var child = _links[from].First; child >= 0;)
        {
            budget.Spend(1);
            var next = _links[child].Next;
            _links[child].Next = -1;
            Append(to, child);
            child = next;
        }

        (_links[from].First, _links[from].Last) = (-1, -1);
    }

    /// <summary>Leaves out all that a node holds. It is the innermost of the newest.</summary>
    public void Empty(int node)
    {
        if (!_isMoved) Count = node + 1;
        (_links[node].First, _links[node].Last) = (-1, -1);
    }

    /// <summary>Adds text at the end of a node, or before one of its children.</summary>
    /// <param name="parent">The node; of no meaning where there is a <paramref name="before"/>.</param>
    /// <param name="before">-1 for the end.</param>
    /// <param name="start">In the characters.</param>
    /// <param name="length">Characters.</param>
    public void AddText(int parent, int before, int start, int length)
    {
        if (length == 0) return;
        var last = before < 0 ? _links[parent].Last : _links[before].Previous;
        if (last >= 0 && _nodes[last].Tag == HtmlTag.Text)
        {
            Extend(ref _nodes[last], start, length);
            return;
        }

        characters.Keep(start + length);
        var node = Add(new HtmlNode { Tag = HtmlTag.Text, Start = start, Length = length });
        if (before < 0) Append(parent, node);
        else InsertBefore(before, node);
    }

    /// <summary>The tree; the store is empty then.</summary>
    public HtmlTree ToTree(IReadOnlyList<string> names)
    {
        if (_isMoved) WriteInOrder();
        else CloseRanges();
        Pooled.Return(ref _links);
        var tree = new HtmlTree(characters.Take(), _nodes, Count, _slots, names);
        (_nodes, _slots) = ([], []);
        return tree;
    }

    private void Extend(ref HtmlNode text, int start, int length)
    {
        (text.Start, text.Length) = characters.Join(text.Start, text.Length, start, length, out var copied);
        budget.Spend(copied >> 4);
    }

    private int Add(in HtmlNode node)
    {
        if (Count == _nodes.Length || Count == _links.Length)
        {
            Pooled.Grow(ref _nodes, Count, Count + 1);
            Pooled.Grow(ref _links, Count, Count + 1);
        }

        _nodes[Count] = node;
        _nodes[Count].Parent = -1;
        _links[Count] = new Links { First = -1, Last = -1, Previous = -1, Next = -1 };
        budget.NoteNodes(Count);
        return Count++;
    }

    private void CloseRanges()
    {
        var nodes = _nodes.AsSpan(0, Count);
        for (var i = 0; i < nodes.Length; i++) nodes[i].End = i + 1;
        // From the end, a node's own range is known before its parent's.
        for (var i = nodes.Length - 1; i > 0; i--)
        {
            ref var parent = ref nodes[nodes[i].Parent];
            if (parent.End < nodes[i].End) parent.End = nodes[i].End;
        }
    }

    private void WriteInOrder()
    {
        var written = ArrayPool<HtmlNode>.Shared.Rent(Count);
        written[0] = _nodes[0];
        int count = 1, parent = 0, node = _links[0].First;
        while (node >= 0)
        {
            if (_nodes[node].Tag == HtmlTag.Text)
            {
                ref var last = ref written[count - 1];
                // Texts that came together when what stood between them was moved.
                if (last.Tag == HtmlTag.Text && last.Parent == parent) (last.Start, last.Length) = characters.Join(last.Start, last.Length, _nodes[node].Start, _nodes[node].Length, out _);
                else written[count] = _nodes[node] with { Parent = parent, End = ++count };
            }
            else
            {
                written[count] = _nodes[node] with { Parent = parent };
                parent = count++;
                if (_links[node].First is >= 0 and var child)
                {
                    node = child;
                    continue;
                }

                written[parent].End = count;
                parent = written[parent].Parent;
            }

            while (node >= 0 && _links[node].Next < 0)
            {
                node = _nodes[node].Parent;
                if (node <= 0) break;
                written[parent].End = count;
                parent = written[parent].Parent;
            }

            node = node <= 0 ? -1 : _links[node].Next;
        }

        written[0].End = count;
        Pooled.Return(ref _nodes);
        (_nodes, Count) = (written, count);
    }

    private bool HaveSameName(in HtmlAttributeSlot one, in HtmlAttributeSlot other) =>
        one.Kind == other.Kind && (one.Kind != HtmlAttribute.Other || NameOf(one).SequenceEqual(NameOf(other)));

    private ReadOnlySpan<char> NameOf(in HtmlAttributeSlot slot) => characters.Array.AsSpan(slot.NameStart, slot.NameLength);
}
