namespace NewsParsing;

/// <summary>
/// A half-open range [Start, End) of UTF-16 units: in <see cref="Article.Text"/>, or, where a member is named
/// <c>SourceSpan</c>, in the plain text that was parsed. In JSON it is the pair <c>[start, end]</c>.
/// </summary>
/// <param name="Start">The first unit, counted from 0.</param>
/// <param name="End">One past the last unit; never below <paramref name="Start"/> in a parsed article.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many UTF-16 units the span covers.</summary>
    public int Length => End - Start;

    /// <summary>The same range for indexers and slices: <c>text[span.Range]</c>.</summary>
    public Range Range => Start..End;

    /// <summary>Whether <paramref name="offset"/> is one of the span's units; its end is not.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether every unit of <paramref name="other"/> is one of this span's.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one unit; neighbours that only touch do not.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    internal TextSpan Shift(int by) => new(Start + by, End + by);
}
