using System.Buffers;

namespace NewsParsing;

/// <summary>Bullets and numbers that open a list's item.</summary>
internal static class ListMarker
{
    private const int MaxNumberLength = 3;
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦‣▪▫■□●○∙⁃➤►▸▶✓✔❖♦*");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—");

    /// <summary>Units of the marker and the white space after it; 0 when the text opens with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return 0;
        if (Bullets.Contains(text[0]) || Dashes.Contains(text[0])) return AfterSpace(text, 1);
        var open = text[0] == '(' ? 1 : 0;
        var end = open;
        while (end < text.Length && end - open < MaxNumberLength && char.IsAsciiDigit(text[end])) end++;
        if (end == open && open == 1 && char.IsAsciiLetter(text[end])) end++;
        if (end == open || end >= text.Length) return 0;
        return text[end] is ')' || (text[end] == '.' && open == 0) ? AfterSpace(text, end + 1) : 0;
    }

    /// <summary>The number of a numbered item ("3. ", "(3) "); null for a bullet or a letter.</summary>
    public static int? NumberOf(ReadOnlySpan<char> marker)
    {
        var number = 0;
        var any = false;
        foreach (var c in marker)
        {
            if (!char.IsAsciiDigit(c)) continue;
            number = (number * 10) + (c - '0');
            any = true;
        }

        return any ? number : null;
    }

    /// <summary>A dash may open an item, but also a line of dialogue or a signature.</summary>
    public static bool IsDash(ReadOnlySpan<char> text) => !text.IsEmpty && Dashes.Contains(text[0]);

    private static int AfterSpace(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end > at && end < text.Length ? end : 0;
    }
}
