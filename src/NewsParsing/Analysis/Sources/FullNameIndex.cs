namespace NewsParsing;

/// <summary>Finds the first full name of the body that ends in a given word: "Nora Holm" for "Holm". Built when first asked.</summary>
internal sealed class FullNameIndex(string text, List<TextSpan> names)
{
    private const int MinCapacity = 16;

    // Open addressing at half load; 0 marks a free slot, any other is the place among the names plus one.
    private int[]? _slots;
    private Dictionary<string, TextSpan>? _byInitials;

    public TextSpan? FirstEndingIn(ReadOnlySpan<char> word)
    {
        _slots ??= Index();
        return _slots[Slot(_slots, word)] is var found and > 0 ? names[found - 1] : null;
    }

    /// <summary>The first full name with these initials: "Nora Holm" for "NH".</summary>
    public TextSpan? FirstOfInitials(ReadOnlySpan<char> initials)
    {
        _byInitials ??= ByInitials();
        return _byInitials.TryGetValue(initials.ToString(), out var found) ? found : null;
    }

    private Dictionary<string, TextSpan> ByInitials()
    {
        var byInitials = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (TurnLabel.InitialsOf(text.AsSpan(name.Start, name.Length)) is { Length: > 1 } initials) byInitials.TryAdd(initials, name);
        }

        return byInitials;
    }

    private int[] Index()
    {
        var capacity = MinCapacity;
        while (capacity < names.Count * 2) capacity *= 2;
        var slots = new int[capacity];
        for (var i = 0; i < names.Count; i++)
        {
            if (!Printed(i).Contains(' ')) continue;
            var slot = Slot(slots, LastWord(i));
            if (slots[slot] == 0) slots[slot] = i + 1;
        }

        return slots;
    }

    private int Slot(int[] slots, ReadOnlySpan<char> word)
    {
        // Seeded by the runtime for each process: the words are the text's, not ours.
        var slot = string.GetHashCode(word, StringComparison.Ordinal) & (slots.Length - 1);
        while (slots[slot] != 0 && !LastWord(slots[slot] - 1).SequenceEqual(word)) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private ReadOnlySpan<char> Printed(int i) => text.AsSpan(names[i].Start, names[i].Length);

    private ReadOnlySpan<char> LastWord(int i)
    {
        var printed = Printed(i);
        return printed[(printed.LastIndexOf(' ') + 1)..];
    }
}
