namespace NewsParsing;

/// <summary>An element that is open. One of SVG or MathML is of the kind <see cref="HtmlTag.Other"/> here, whatever its name.</summary>
internal readonly record struct OpenElement(int Node, HtmlTag Tag, ElementTraits Traits, ElementSpace Space)
{
    public bool Has(ElementTraits trait) => (Traits & trait) != 0;
}

/// <summary>The stack of open elements (HTML Standard 13.2.4.2), innermost last.</summary>
internal sealed class OpenElements(WorkBudget budget)
{
    private const int InitialDepth = 256;

    private readonly int[] _countByTag = new int[ElementTraitsTable.TagCount];
    private OpenElement[] _elements = new OpenElement[InitialDepth];

    public int Count { get; private set; }

    public ref readonly OpenElement Current => ref _elements[Count - 1];

    public ref readonly OpenElement this[int index] => ref _elements[index];

    public void Clear()
    {
        Count = 0;
        Array.Clear(_countByTag);
    }

    public void Push(int node, HtmlTag tag) => Push(new OpenElement(node, tag, ElementTraitsTable.Of(tag), ElementSpace.Html));

    public void Push(in OpenElement element)
    {
        if (Count == _elements.Length) Array.Resize(ref _elements, Count * 2);
        _elements[Count++] = element;
        _countByTag[(int)element.Tag]++;
    }

    public void Pop() => _countByTag[(int)_elements[--Count].Tag]--;

    /// <summary>Pops down to, and with, the innermost element of the kind. There must be one.</summary>
    public void PopUntil(HtmlTag tag)
    {
        while (Count > 1 && Current.Tag != tag) Pop();
        if (Count > 0) Pop();
    }

    /// <summary>Pops down to, and with, the element at the index.</summary>
    public void PopTo(int index)
    {
        while (Count > index) Pop();
    }

    /// <summary>Pops what does not have the trait; the outermost element stays.</summary>
    public void ClearBackTo(ElementTraits trait)
    {
        while (Count > 1 && !Current.Has(trait)) Pop();
    }

    public void GenerateImpliedEnds(HtmlTag except = HtmlTag.Document)
    {
        while (Count > 1 && Current.Has(ElementTraits.ImpliedEnd) && Current.Tag != except) Pop();
    }

    public bool HasInScope(HtmlTag tag, ElementTraits scope = ElementTraits.Scope)
    {
        if (_countByTag[(int)tag] == 0) return false;
        var i = Count - 1;
        while (i >= 0 && _elements[i].Tag != tag && !_elements[i].Has(scope)) i--;
        budget.Spend(Count - i);
        return i >= 0 && _elements[i].Tag == tag;
    }

    public bool HasHeadingInScope()
    {
        var i = Count - 1;
        while (i >= 0 && !_elements[i].Has(ElementTraits.Heading | ElementTraits.Scope)) i--;
        budget.Spend(Count - i);
        return i >= 0 && _elements[i].Has(ElementTraits.Heading);
    }

    /// <summary>Where the node stands on the stack; -1 when it does not.</summary>
    public int IndexOf(int node)
    {
        var i = Count - 1;
        while (i >= 0 && _elements[i].Node != node) i--;
        budget.Spend(Count - i);
        return i;
    }

    /// <summary>The innermost element of the kind; -1 when there is none.</summary>
    public int LastIndexOf(HtmlTag tag)
    {
        if (_countByTag[(int)tag] == 0) return -1;
        var i = Count - 1;
        while (i >= 0 && _elements[i].Tag != tag) i--;
        budget.Spend(Count - i);
        return i;
    }

    public void RemoveAt(int index)
    {
        _countByTag[(int)_elements[index].Tag]--;
        Array.Copy(_elements, index + 1, _elements, index, Count - index - 1);
        Count--;
    }

    public void InsertAt(int index, in OpenElement element)
    {
        Push(element);
        Array.Copy(_elements, index, _elements, index + 1, Count - index - 1);
        _elements[index] = element;
    }

    /// <summary>Another node in an element's place, of the same kind.</summary>
    public void Replace(int index, int node) => _elements[index] = _elements[index] with { Node = node };
}
