using System.Globalization;
using System.Text;

namespace NewsParsing.Cli.Rendering;

/// <summary>How many columns a character takes in a terminal.</summary>
internal static class DisplayWidth
{
    // East Asian Width W and F (UAX #11), in the blocks that news text uses.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x7F) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.Control) return 0;
        return IsWide(rune) ? 2 : 1;
    }

    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    public static bool IsWide(Rune rune) => rune.Value >= Wide[0].First && Array.Exists(Wide, r => rune.Value >= r.First && rune.Value <= r.Last);
}
