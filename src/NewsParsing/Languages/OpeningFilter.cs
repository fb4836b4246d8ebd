namespace NewsParsing;

/// <summary>
/// Which pairs of characters phrases begin with, five bits of each: most words of a text are told from all phrases without
/// a look-up.
/// </summary>
internal sealed class OpeningFilter
{
    private const int Mask = 31;

    // One word of bits for each first character; in it one bit for each second.
    private readonly uint[] _seconds = new uint[Mask + 1];

    public void Add(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty) return;
        // Where no spaces stand between words, anything may follow a phrase of one character.
        var any = phrase.Length == 1 && TextFacts.IsWide(phrase[0]);
        _seconds[phrase[0] & Mask] |= any ? uint.MaxValue : 1u << Second(phrase);
    }

    /// <summary>False when no phrase begins as the text does; true tells nothing. False for an empty text.</summary>
    public bool MayOpen(ReadOnlySpan<char> text) => !text.IsEmpty && (_seconds[text[0] & Mask] & (1u << Second(text))) != 0;

    /// <summary>1 when a phrase begins with the two characters, of which the second ends no word of one letter.</summary>
    public ulong Bit(char first, char second) => (_seconds[first & Mask] >> (second & Mask)) & 1;

    // A word of one letter ends with the text or at a space.
    private static int Second(ReadOnlySpan<char> text) => text.Length == 1 || text[1] == ' ' ? 0 : text[1] & Mask;
}
