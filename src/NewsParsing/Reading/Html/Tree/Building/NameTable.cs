namespace NewsParsing;

/// <summary>The names of one page that are no <see cref="HtmlTag"/>, each once, asked with spans.</summary>
internal sealed class NameTable
{
    private const int MaxNames = ushort.MaxValue;
    private const int InitialSlots = 256;

    private int[] _slots = new int[InitialSlots];
    private List<string> _names = [];

    public string this[int id] => _names[id];

    /// <summary>The name's id. A page with more names than an id counts is no page; the last name then stands for the rest.</summary>
    public ushort IdOf(ReadOnlySpan<char> name)
    {
        // The runtime's hash is seeded, so a page cannot choose names that collide; ids go by order and so stay the same.
        var slot = Slot(name);
        if (_slots[slot] > 0) return (ushort)(_slots[slot] - 1);
        if (_names.Count == MaxNames) return MaxNames - 1;
        _names.Add(name.ToString());
        _slots[slot] = _names.Count;
        if (_names.Count * 2 > _slots.Length) Grow();
        return (ushort)(_names.Count - 1);
    }

    /// <summary>The names, which go to the tree; the table is empty then.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = _names;
        if (taken.Count == 0) return [];
        _names = [];
        if (_slots.Length > InitialSlots) _slots = new int[InitialSlots];
        else Array.Clear(_slots);
        return taken;
    }

    private int Slot(ReadOnlySpan<char> name)
    {
        var slot = string.GetHashCode(name, StringComparison.Ordinal) & (_slots.Length - 1);
        while (_slots[slot] > 0 && !name.SequenceEqual(_names[_slots[slot] - 1])) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < _names.Count; i++) _slots[Slot(_names[i])] = i + 1;
    }
}
