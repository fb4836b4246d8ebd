using System.Text;

namespace NewsParsing.Cli.Rendering;

/// <summary>
/// Breaks text into lines of a terminal. Words break at spaces; Chinese, Japanese and Korean text, which has none or may
/// break anywhere, between any two wide characters, but no line begins with a closing mark. A word longer than a line,
/// such as an address, stays whole.
/// </summary>
internal static class TextWrapper
{
    private const string NeverFirst = "、。，．！？：；）〕］｝〉》」』】’”…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private const string NeverLast = "（〔［｛〈《「『【‘“";

    public static IEnumerable<string> Wrap(string text, int width)
    {
        foreach (var line in text.Split('\n'))
        {
            foreach (var wrapped in WrapLine(line, width)) yield return wrapped;
        }
    }

    private static List<string> WrapLine(string line, int width)
    {
        var lines = new List<string>();
        var current = new StringBuilder();
        var column = 0;
        foreach (var (piece, spaceBefore) in Pieces(line))
        {
            var pieceWidth = DisplayWidth.Of(piece);
            var gap = spaceBefore && column > 0 ? 1 : 0;
            if (column > 0 && column + gap + pieceWidth > width)
            {
                lines.Add(current.ToString());
                current.Clear();
                (column, gap) = (0, 0);
            }

            if (gap > 0) current.Append(' ');
            current.Append(piece);
            column += gap + pieceWidth;
        }

        lines.Add(current.ToString());
        return lines;
    }

    /// <summary>The smallest parts that stay on one line, and whether a space stands before each.</summary>
    private static IEnumerable<(string Text, bool SpaceBefore)> Pieces(string line)
    {
        var piece = new StringBuilder();
        var (spaceBefore, breakable, last) = (false, false, default(Rune));
        foreach (var rune in line.EnumerateRunes())
        {
            // Control characters of a hostile text would steer the terminal.
            if (Rune.IsControl(rune) && rune.Value != '\t') continue;
            if (Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F))
            {
                if (piece.Length > 0) yield return (piece.ToString(), spaceBefore);
                piece.Clear();
                (spaceBefore, breakable) = (true, false);
                continue;
            }

            var wide = DisplayWidth.IsWide(rune);
            if (piece.Length > 0 && (wide || breakable) && !IsAny(NeverFirst, rune) && !IsAny(NeverLast, last) && DisplayWidth.Of(rune) > 0)
            {
                yield return (piece.ToString(), spaceBefore);
                piece.Clear();
                spaceBefore = false;
            }

            piece.Append(rune.ToString());
            (breakable, last) = (wide, rune);
        }

        if (piece.Length > 0) yield return (piece.ToString(), spaceBefore);
    }

    private static bool IsAny(string characters, Rune rune) => rune.IsBmp && characters.Contains((char)rune.Value, StringComparison.Ordinal);
}
