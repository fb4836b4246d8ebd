namespace NewsParsing;

/// <summary>The names of one page that are no <see cref="HtmlTag"/> or <see cref="HtmlAttribute"/>, each once, asked with spans.</summary>
internal sealed class NameTable
{
    private const int MaxNames = ushort.MaxValue;

    private int[] _slots = new int[256];

    public List<string> Names { get; } = [];

    /// <summary>The name's id. A page with more names than an id counts is no page; the last name then stands for the rest.</summary>
    public ushort IdOf(ReadOnlySpan<char> name)
    {
        // The runtime's hash is seeded, so a page cannot choose names that collide; ids go by order and so stay the same.
        var slot = Slot(name);
        if (_slots[slot] > 0) return (ushort)(_slots[slot] - 1);
        if (Names.Count == MaxNames) return MaxNames - 1;
        Names.Add(name.ToString());
        _slots[slot] = Names.Count;
        if (Names.Count * 2 > _slots.Length) Grow();
        return (ushort)(Names.Count - 1);
    }

    private int Slot(ReadOnlySpan<char> name)
    {
        var slot = string.GetHashCode(name, StringComparison.Ordinal) & (_slots.Length - 1);
        while (_slots[slot] > 0 && !name.SequenceEqual(Names[_slots[slot] - 1])) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < Names.Count; i++) _slots[Slot(Names[i])] = i + 1;
    }
}
