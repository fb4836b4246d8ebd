namespace NewsParsing;

/// <summary>The list of active formatting elements (HTML Standard 13.2.4.3): what is opened again where a block closed it. Markers part it.</summary>
internal sealed class FormattingElements(NodeStore nodes, WorkBudget budget)
{
    private const int Marker = -1;
    private const int MaxAlike = 3;

    // Every one is looked at for every other, and opened again for every paragraph; no page that is written leaves so many open.
    private const int MaxListed = 128;

    private int[] _nodes = new int[64];

    public int Count { get; private set; }

    public int this[int index] => _nodes[index];

    public bool IsMarker(int index) => _nodes[index] == Marker;

    public void Clear() => Count = 0;

    public void AddMarker() => Add(Marker);

    /// <summary>
    /// Adds an element. Of more than three that are alike since the last marker, the first goes (the "Noah's Ark clause"); of more
    /// than are kept the first too, which is then not opened again.
    /// </summary>
    public void Push(int node)
    {
        int alike = 0, first = -1, i = Count - 1;
        for (; i >= 0 && _nodes[i] != Marker; i--)
        {
            budget.Spend(1);
            if (nodes[_nodes[i]].Tag != nodes[node].Tag || !nodes.HaveSameAttributes(_nodes[i], node)) continue;
            (alike, first) = (alike + 1, i);
        }

        if (alike >= MaxAlike) RemoveAt(first);
        else if (Count - 1 - i >= MaxListed) RemoveAt(i + 1);
        Add(node);
    }

    public void ClearToMarker()
    {
        while (Count > 0 && _nodes[--Count] != Marker)
        {
        }
    }

    /// <summary>The last element of the kind behind the last marker; -1 when there is none.</summary>
    public int LastIndexOf(HtmlTag tag)
    {
        for (var i = Count - 1; i >= 0 && _nodes[i] != Marker; i--)
        {
            budget.Spend(1);
            if (nodes[_nodes[i]].Tag == tag) return i;
        }

        return -1;
    }

    public int IndexOf(int node)
    {
        var i = Count - 1;
        while (i >= 0 && _nodes[i] != node) i--;
        budget.Spend(Count - i);
        return i;
    }

    public void RemoveAt(int index)
    {
        budget.Spend((Count - index) >> 3);
        Array.Copy(_nodes, index + 1, _nodes, index, Count - index - 1);
        Count--;
    }

    public void InsertAt(int index, int node)
    {
        Add(node);
        Array.Copy(_nodes, index, _nodes, index + 1, Count - index - 1);
        _nodes[index] = node;
    }

    public void Replace(int index, int node) => _nodes[index] = node;

    private void Add(int node)
    {
        if (Count == _nodes.Length) Array.Resize(ref _nodes, Count * 2);
        _nodes[Count++] = node;
    }
}
