namespace NewsParsing;

/// <summary>SVG and MathML (HTML Standard 13.2.6.5).</summary>
internal sealed partial class HtmlTreeBuilder
{
    private bool IsForeign(bool forText)
    {
        if (_open.Count == 0) return false;
        ref readonly var current = ref _open.Current;
        if (current.Space == ElementSpace.Html) return false;
        if (current.Has(ElementTraits.HtmlPoint)) return false;
        if (current.Has(ElementTraits.MathTextPoint)) return !forText && NameOfToken() is "mglyph" or "malignmark";
        return forText || current.Space != ElementSpace.Math || _token.Tag != HtmlTag.Svg || !NameOf(current.Node).SequenceEqual("annotation-xml");
    }

    private bool TryStartForeign()
    {
        if (EndsForeign())
        {
            PopForeign();
            return false;
        }

        InsertForeign(_open.Current.Space);
        return true;
    }

    private bool EndsForeign()
    {
        if ((ElementTraitsTable.Of(_token.Tag) & ElementTraits.EndsForeign) != 0) return true;
        if (_token.Tag != HtmlTag.Font) return false;
        foreach (ref readonly var slot in _nodes.PendingSlots(_token.AttributeCount))
        {
            if (slot.Kind == HtmlAttribute.Other && _characters.Array.AsSpan(slot.NameStart, slot.NameLength) is "color" or "face" or "size") return true;
        }

        return false;
    }

    // Up to HTML, or to where HTML may stand in the foreign element.
    private void PopForeign()
    {
        while (_open.Count > 1 && _open.Current is { Space: not ElementSpace.Html } current && !current.Has(ElementTraits.HtmlPoint | ElementTraits.MathTextPoint)) _open.Pop();
    }

    private bool TryEndForeign()
    {
        if (_token.Tag is HtmlTag.Br or HtmlTag.P)
        {
            PopForeign();
            return false;
        }

        for (var i = _open.Count - 1; i > 0; i--)
        {
            ref readonly var element = ref _open[i];
            if (element.Space == ElementSpace.Html) return false;
            _budget.Spend(1);
            ref readonly var node = ref _nodes[element.Node];
            if (node.Tag != _token.Tag || node.Name != _token.Name) continue;
            _open.PopTo(i);
            return true;
        }

        return true;
    }

    private void StartSpace(ElementSpace space)
    {
        Reconstruct();
        InsertForeign(space);
    }

    private void InsertForeign(ElementSpace space)
    {
        var node = NewElement();
        Place(node);
        if (_token.IsSelfClosing) return;
        var traits = ElementTraitsTable.OfForeign(space, NameOf(node));
        if (space == ElementSpace.Math && traits != ElementTraits.None && IsHtmlAnnotation(node)) traits |= ElementTraits.HtmlPoint;
        _open.Push(new OpenElement(node, HtmlTag.Other, traits, space));
    }

    private bool IsHtmlAnnotation(int node)
    {
        if (!NameOf(node).SequenceEqual("annotation-xml")) return false;
        foreach (ref readonly var slot in _nodes.SlotsOf(node))
        {
            if (slot.Kind != HtmlAttribute.Other || !_characters.Array.AsSpan(slot.NameStart, slot.NameLength).SequenceEqual("encoding")) continue;
            var value = _nodes.ValueOf(slot);
            return value.Equals("text/html", StringComparison.OrdinalIgnoreCase) || value.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private ReadOnlySpan<char> NameOfToken() => _token.Tag == HtmlTag.Other ? _names[_token.Name] : HtmlNames.NameOf(_token.Tag);

    private ReadOnlySpan<char> NameOf(int node) => _nodes[node].Tag == HtmlTag.Other ? _names[_nodes[node].Name] : HtmlNames.NameOf(_nodes[node].Tag);
}
