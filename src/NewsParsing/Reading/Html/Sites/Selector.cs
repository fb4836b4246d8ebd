namespace NewsParsing;

/// <summary>How an attribute's value is compared, by the mark before "=".</summary>
internal enum AttributeMatch
{
    Present,
    Equal,
    Word,
    Language,
    Prefix,
    Suffix,
    Contains,
}

/// <summary>One condition on an attribute.</summary>
internal readonly record struct AttributeTest(string Name, AttributeMatch Match, string Value)
{
    public bool Holds(HtmlTree tree, int node)
    {
        if (!tree.TryGetAttribute(node, Name, out var value)) return false;
        // An empty value matches no part of anything (Selectors Level 4, 6.2).
        return Match switch
        {
            AttributeMatch.Present => true,
            AttributeMatch.Equal => value.SequenceEqual(Value),
            AttributeMatch.Language => value.StartsWith(Value, StringComparison.Ordinal) && (value.Length == Value.Length || value[Value.Length] == '-'),
            _ when Value.Length == 0 => false,
            AttributeMatch.Word => HasWord(value, Value),
            AttributeMatch.Prefix => value.StartsWith(Value, StringComparison.Ordinal),
            AttributeMatch.Suffix => value.EndsWith(Value, StringComparison.Ordinal),
            _ => value.IndexOf(Value, StringComparison.Ordinal) >= 0,
        };
    }

    private static bool HasWord(ReadOnlySpan<char> words, string word)
    {
        while (!words.IsEmpty)
        {
            var end = words.IndexOfAny(" \t\n\f\r");
            if ((end < 0 ? words : words[..end]).SequenceEqual(word)) return true;
            words = end < 0 ? [] : words[(end + 1)..];
        }

        return false;
    }
}

/// <summary>Conditions on one element.</summary>
/// <param name="Type">The element's name in lower case; null for any.</param>
/// <param name="Tests">Ids and classes are tests too.</param>
/// <param name="IsChild">Whether the compound before it must match the parent; else any ancestor.</param>
/// <param name="IsFirst">Whether no compound stands before it.</param>
/// <param name="IsLast">Whether an element that matches is what the selector asks for.</param>
internal sealed record Compound(string? Type, IReadOnlyList<AttributeTest> Tests, bool IsChild, bool IsFirst, bool IsLast)
{
    public bool Matches(HtmlTree tree, int node)
    {
        if (Type is not null && !tree.NameOf(node).SequenceEqual(Type)) return false;
        foreach (var test in Tests)
        {
            if (!test.Holds(tree, node)) return false;
        }

        return true;
    }
}

/// <summary>
/// A list of selectors, matched in one walk: compound i of all of them is bit i of a state, and an element's state follows from
/// its own names, its parent's state and those of its ancestors together. So no selector can take more than one step a node.
/// </summary>
internal sealed class Selector
{
    /// <summary>The most compounds of one list.</summary>
    public const int MaxCompounds = 64;

    private readonly Compound[] _compounds;

    /// <param name="text">As the caller wrote it.</param>
    /// <param name="compounds">Those of all selectors of the list, one after another.</param>
    public Selector(string text, IEnumerable<Compound> compounds) => (Text, _compounds) = (text, [.. compounds]);

    public string Text { get; }

    /// <summary>The elements that match, in document order; those within another that matches are left out.</summary>
    public List<int> Find(HtmlTree tree)
    {
        var found = new List<int>();
        var open = new List<(int End, ulong Own, ulong Ancestors)>();
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree.IsText(i)) continue;
            while (open.Count > 0 && open[^1].End <= i) open.RemoveAt(open.Count - 1);
            var (_, parent, above) = open.Count > 0 ? open[^1] : default;
            var ancestors = parent | above;
            var own = StateOf(tree, i, parent, ancestors, out var isWhole);
            if (isWhole)
            {
                found.Add(i);
                i = tree.End(i) - 1;
                continue;
            }

            if (tree.End(i) > i + 1) open.Add((tree.End(i), own, ancestors));
        }

        return found;
    }

    private ulong StateOf(HtmlTree tree, int node, ulong parent, ulong ancestors, out bool isWhole)
    {
        var state = 0UL;
        isWhole = false;
        for (var i = 0; i < _compounds.Length; i++)
        {
            var compound = _compounds[i];
            var before = compound.IsFirst || ((compound.IsChild ? parent : ancestors) >> (i - 1) & 1) != 0;
            if (!before || !compound.Matches(tree, node)) continue;
            state |= 1UL << i;
            isWhole |= compound.IsLast;
        }

        return state;
    }
}
