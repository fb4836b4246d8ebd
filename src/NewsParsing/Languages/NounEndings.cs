namespace NewsParsing;

/// <summary>
/// The last three letters of the nouns that can be a source, five bits of each: nearly every word that is no compound of
/// them is told by its end, before its parts are looked up one by one.
/// </summary>
internal sealed class NounEndings
{
    private const int Length = 3;
    private const int Bits = 5;
    private const int Mask = (1 << Bits) - 1;

    private readonly uint[] _lastByOthers = new uint[1 << (2 * Bits)];

    public NounEndings(IEnumerable<KeyValuePair<string, WordEntry>> words)
    {
        foreach (var (word, entry) in words)
        {
            if ((entry.Class & WordClasses.SourceNoun) == 0 || word.Length < Length) continue;
            _lastByOthers[Others(word)] |= 1u << (word[^1] & Mask);
        }
    }

    /// <summary>False when no noun ends as the word does; true tells nothing.</summary>
    public bool MayEnd(ReadOnlySpan<char> word)
    {
        if (word.Length < Length) return false;
        // Five bits of a letter are the same in both cases of ASCII only.
        if (!System.Text.Ascii.IsValid(word[^Length..])) return true;
        return (_lastByOthers[Others(word)] & (1u << (word[^1] & Mask))) != 0;
    }

    private static int Others(ReadOnlySpan<char> word) => ((word[^3] & Mask) << Bits) | (word[^2] & Mask);
}
