namespace NewsParsing;

/// <summary>How the lines of an input relate to its paragraphs.</summary>
/// <param name="Width">The column lines were wrapped at; 0 when each line is a paragraph.</param>
internal readonly record struct TextLayout(int Width)
{
    public bool IsWrapped => Width > 0;
}

/// <summary>
/// Tells hard-wrapped text from one line a paragraph: in wrapped text nearly every line that goes on is so full that the
/// next line's first word would not have fitted.
/// </summary>
internal static class WrapFinder
{
    // Mail and wire copy wrap at 60 to 80 columns, old terminals at up to 132, newspaper columns at about 30.
    private const int MinWidth = 28;
    private const int MaxWidth = 132;
    private const int MinWideWidth = 14;
    private const int MinPairs = 3;
    private const double MinFullShare = 0.6;

    public static TextLayout Find(ReadOnlySpan<char> text, List<TextLine> lines)
    {
        var counts = new int[MaxWidth + 1];
        var pairs = 0;
        var wide = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!AreNeighbours(lines[i], lines[i + 1])) continue;
            pairs++;
            if (lines[i].Length > MaxWidth) wide++;
            else counts[lines[i].Length]++;
        }

        if (pairs < MinPairs || wide * 10 > pairs) return default;
        var width = WidthOf(counts, pairs);
        if (width < (IsWide(text, lines) ? MinWideWidth : MinWidth)) return default;
        var full = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (AreNeighbours(lines[i], lines[i + 1]) && IsFull(text, lines[i], lines[i + 1], width)) full++;
        }

        return full >= pairs * MinFullShare ? new TextLayout(width) : default;
    }

    /// <summary>Whether the next line's first word would not have fitted on this line.</summary>
    public static bool IsFull(ReadOnlySpan<char> text, TextLine line, TextLine next, int width) =>
        line.Length + 1 + FirstWordLength(text[next.Start..next.End]) > width;

    /// <summary>Lines nothing but their break keeps apart.</summary>
    private static bool AreNeighbours(TextLine line, TextLine next) =>
        next.BlankBefore == 0 && next.QuoteDepth == line.QuoteDepth && next.Indent <= line.Indent;

    // The widest line but for the odd one that ran over.
    private static int WidthOf(int[] counts, int pairs)
    {
        var over = pairs / 50;
        for (var width = MaxWidth; width > 0; width--)
        {
            over -= counts[width];
            if (over < 0) return width;
        }

        return 0;
    }

    private static int FirstWordLength(ReadOnlySpan<char> line)
    {
        if (!line.IsEmpty && TextFacts.IsWide(line[0])) return 1;
        var space = line.IndexOfAny(' ', '\t', '\u00A0');
        return space < 0 ? line.Length : space;
    }

    private static bool IsWide(ReadOnlySpan<char> text, List<TextLine> lines)
    {
        var wide = 0;
        foreach (var line in lines)
        {
            if (TextFacts.IsWide(text[line.Start])) wide++;
        }

        return wide * 2 > lines.Count;
    }
}
