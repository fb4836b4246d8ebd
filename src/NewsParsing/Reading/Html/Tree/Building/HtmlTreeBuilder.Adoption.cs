namespace NewsParsing;

/// <summary>Misnested formatting, <c>&lt;b&gt;1&lt;p&gt;2&lt;/b&gt;3&lt;/p&gt;</c>: the adoption agency algorithm (HTML Standard 13.2.6.4.7).</summary>
internal sealed partial class HtmlTreeBuilder
{
    private const int MaxAdoptions = 8;
    private const int MaxCopiesBetween = 3;

    private void Adopt(HtmlTag tag)
    {
        var (endTag, endName) = (_token.Tag, _token.Name);
        if (_open.Current.Tag == tag && _formatting.IndexOf(_open.Current.Node) < 0)
        {
            _open.Pop();
            return;
        }

        for (var i = 0; i < MaxAdoptions; i++)
        {
            var listed = _formatting.LastIndexOf(tag);
            if (listed < 0)
            {
                EndOther(endTag, endName);
                return;
            }

            var formatting = _formatting[listed];
            var open = _open.IndexOf(formatting);
            if (open < 0)
            {
                _formatting.RemoveAt(listed);
                return;
            }

            if (!IsInScope(formatting)) return;
            var block = FurthestBlock(open);
            if (block < 0)
            {
                _open.PopTo(open);
                _formatting.RemoveAt(listed);
                return;
            }

            Adopt(listed, open, block);
        }
    }

    // The outermost special element within the formatting one; -1 when there is none.
    private int FurthestBlock(int open)
    {
        var i = open + 1;
        while (i < _open.Count && !_open[i].Has(ElementTraits.Special)) i++;
        _budget.Spend(i - open);
        return i < _open.Count ? i : -1;
    }

    // The block goes out of the formatting element, which is opened again in it.
    private void Adopt(int listed, int open, int block)
    {
        var formatting = _formatting[listed];
        var blockNode = _open[block].Node;
        var bookmark = listed;
        var last = blockNode;
        var copies = 0;
        for (var i = block - 1; i > open; i--)
        {
            copies++;
            var node = _open[i].Node;
            var entry = _formatting.IndexOf(node);
            if (entry >= 0 && copies > MaxCopiesBetween)
            {
                _formatting.RemoveAt(entry);
                if (entry < bookmark) bookmark--;
                entry = -1;
            }

            if (entry < 0)
            {
                _open.RemoveAt(i);
                continue;
            }

            var copy = _nodes.NewLike(node);
            _formatting.Replace(entry, copy);
            _open.Replace(i, copy);
            if (last == blockNode) bookmark = entry + 1;
            _nodes.Detach(last);
            _nodes.Append(copy, last);
            last = copy;
        }

        _nodes.Detach(last);
        PlaceIn(_open[open - 1], last);
        var again = _nodes.NewLike(formatting);
        _nodes.MoveChildren(blockNode, again);
        _nodes.Append(blockNode, again);
        var old = _formatting.IndexOf(formatting);
        _formatting.RemoveAt(old);
        if (old < bookmark) bookmark--;
        _formatting.InsertAt(Math.Min(bookmark, _formatting.Count), again);
        _open.RemoveAt(_open.IndexOf(formatting));
        _open.InsertAt(_open.IndexOf(blockNode) + 1, new OpenElement(again, _nodes[again].Tag, ElementTraitsTable.Of(_nodes[again].Tag), ElementSpace.Html));
    }
}
