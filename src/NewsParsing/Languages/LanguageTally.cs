using System.Runtime.CompilerServices;

namespace NewsParsing;

/// <summary>
/// How many words each of up to 64 languages has, a bit of each count in a plane of its own: a word that ten languages share costs
/// what any other does. Counts up to <see cref="Max"/>.
/// </summary>
internal struct LanguageTally
{
    public const int Max = (1 << PlaneCount) - 1;

    private const int PlaneCount = 8;
    private Planes _planes;

    /// <summary>One more word for each language whose bit is set.</summary>
    public void Add(ulong languages)
    {
        for (var i = 0; i < PlaneCount; i++)
        {
            var carry = _planes[i] & languages;
            _planes[i] ^= languages;
            languages = carry;
        }
    }

    public readonly void CopyTo(Span<int> counts)
    {
        for (var language = 0; language < counts.Length; language++)
        {
            counts[language] = 0;
            for (var i = 0; i < PlaneCount; i++) counts[language] |= (int)((_planes[i] >> language) & 1) << i;
        }
    }

    [InlineArray(PlaneCount)]
    private struct Planes
    {
        private ulong _first;
    }
}
