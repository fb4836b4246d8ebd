using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing;

/// <summary>
/// Brings a short line to the form phrases are compared in: lower case, every number as <c>#</c>, one straight
/// apostrophe, everything but letters, apostrophes, hyphens, <c>©</c> and <c>&amp;</c> as one space.
/// </summary>
internal static class LineFold
{
    /// <summary>Lines longer than this are no page furniture and have no folded form.</summary>
    public const int MaxLength = 200;

    /// <summary>The line itself where it is its own folded form.</summary>
    public static string Fold(string line)
    {
        if (line.Length > MaxLength) return "";
        Span<char> folded = stackalloc char[MaxLength];
        folded = folded[..Fold(line, folded)];
        return folded.SequenceEqual(line) ? line : folded.ToString();
    }

    public static string Fold(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength) return "";
        Span<char> folded = stackalloc char[MaxLength];
        return folded[..Fold(line, folded)].ToString();
    }

    /// <summary>Folds into <paramref name="folded"/>, which holds at least as many units as the line, and returns how many it took.</summary>
    public static int Fold(ReadOnlySpan<char> line, Span<char> folded)
    {
        var length = 0;
        var space = false;
        for (var i = 0; i < line.Length; i++)
        {
            // Nearly every character of a line is a letter of a to z or a space.
            var c = line[i];
            if (char.IsAsciiLetter(c))
            {
                if (space) folded[length++] = ' ';
                space = false;
                if (FoldsWords(line[i..], folded[length..]))
                {
                    // A space at the end is written with the next word.
                    i += Vector128<ushort>.Count - 1;
                    space = line[i] == ' ';
                    length += Vector128<ushort>.Count - (space ? 1 : 0);
                    continue;
                }

                folded[length++] = (char)(c | ' ');
                continue;
            }

            if (c == ' ')
            {
                space = length > 0;
                continue;
            }

            c = FoldOf(c);
            if (c == '#' && length > 0 && !space && folded[length - 1] == '#') continue;
            // The comma of 1,234 is part of the number.
            if (c == ' ' && line[i] is '.' or ',' && IsWithinNumber(line, i)) continue;
            if (c == ' ')
            {
                space = length > 0;
                continue;
            }

            if (space) folded[length++] = ' ';
            space = false;
            folded[length++] = c;
        }

        return length;
    }

    // Eight characters at once, where they are letters of a to z and single spaces; the first is a letter.
    private static bool FoldsWords(ReadOnlySpan<char> line, Span<char> folded)
    {
        if (line.Length < Vector128<ushort>.Count || folded.Length < Vector128<ushort>.Count) return false;
        var characters = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(line)));
        var small = characters | Vector128.Create((ushort)' ');
        var letters = Vector128.LessThan(small - Vector128.Create((ushort)'a'), Vector128.Create((ushort)('z' - 'a' + 1)));
        var spaces = Vector128.Equals(characters, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
        if ((letters.ExtractMostSignificantBits() | spaces) != (1u << Vector128<ushort>.Count) - 1 || (spaces & (spaces << 1)) != 0) return false;
        small.StoreUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(folded)));
        return true;
    }

    private static char FoldOf(char c)
    {
        if (char.IsDigit(c)) return '#';
        if (char.IsLetter(c) || char.IsSurrogate(c)) return char.ToLowerInvariant(c);
        return c switch
        {
            '\'' or '’' or 'ʼ' or '`' => '\'',
            '-' or '‐' or '‑' => '-',
            '©' or '&' or '#' => c,
            _ => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark ? c : ' ',
        };
    }

    private static bool IsWithinNumber(ReadOnlySpan<char> line, int at) =>
        at > 0 && at + 1 < line.Length && char.IsDigit(line[at - 1]) && char.IsDigit(line[at + 1]);
}
