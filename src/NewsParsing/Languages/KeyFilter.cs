namespace NewsParsing;

/// <summary>Tells most words that are no key of a dictionary, by their opening and their length, before a string is made of them to look them up.</summary>
internal readonly struct KeyFilter
{
    private const int MaxLength = 63;
    private readonly OpeningFilter _openings = new();
    private readonly ulong _lengths;

    public KeyFilter(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            _openings.Add(key);
            _lengths |= LengthBit(key.Length);
        }
    }

    /// <summary>False when it is no key; true tells nothing.</summary>
    public bool MayHold(ReadOnlySpan<char> word) => (_lengths & LengthBit(word.Length)) != 0 && _openings.MayOpen(word);

    private static ulong LengthBit(int length) => 1ul << Math.Min(length, MaxLength);
}
