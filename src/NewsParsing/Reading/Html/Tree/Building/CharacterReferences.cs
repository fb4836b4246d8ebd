using System.Globalization;

namespace NewsParsing;

/// <summary>
/// Character references as the HTML Standard reads them (13.2.5.72 to 80): named ones, the longest name that fits, with and
/// without semicolon; numbers, with what windows-1252 has where no character stands.
/// </summary>
internal static class CharacterReferences
{
    private const int MaxNameLength = 32;
    private const int MaxLegacyLength = 6;
    private const char Replacement = '\uFFFD';
    private const int FirstC1 = 0x80;

    // 0x80 to 0x9F; 0 keeps the number.
    private static readonly char[] Windows1252 =
    [
        '\u20AC', '\0', '\u201A', '\u0192', '\u201E', '\u2026', '\u2020', '\u2021', '\u02C6', '\u2030', '\u0160', '\u2039', '\u0152', '\0', '\u017D', '\0',
        '\0', '\u2018', '\u2019', '\u201C', '\u201D', '\u2022', '\u2013', '\u2014', '\u02DC', '\u2122', '\u0161', '\u203A', '\u0153', '\0', '\u017E', '\u0178',
    ];

    private static readonly SpanTable<Characters> Names = new(Load());

    /// <summary>One or two UTF-16 units.</summary>
    internal readonly record struct Characters(char First, char Second)
    {
        /// <summary>Writes them, and returns how many they are.</summary>
        public int WriteTo(Span<char> target)
        {
            target[0] = First;
            if (Second == '\0') return 1;
            target[1] = Second;
            return 2;
        }
    }

    /// <summary>Reads the reference that <paramref name="text"/> begins with; no result is longer than what it stands for.</summary>
    /// <param name="text">From behind the ampersand on.</param>
    /// <param name="inAttribute">Whether a name without semicolon that something like an address goes on behind is no reference.</param>
    /// <param name="characters">What the reference stands for.</param>
    /// <returns>How many characters the reference takes, without the ampersand; 0 when it is none.</returns>
    public static int Read(ReadOnlySpan<char> text, bool inAttribute, out Characters characters)
    {
        if (text.Length > 0 && text[0] == '#') return ReadNumber(text, out characters);
        var length = 0;
        var longest = Math.Min(text.Length, MaxNameLength);
        while (length < longest && char.IsAsciiLetterOrDigit(text[length])) length++;
        if (length < text.Length && text[length] == ';' && Names.TryGetValue(text[..(length + 1)], out characters)) return length + 1;
        var next = length < text.Length ? text[length] : '\0';
        for (var i = Math.Min(length, MaxLegacyLength); i > 1; i--)
        {
            if (!Names.TryGetValue(text[..i], out characters)) continue;
            var goesOn = i < length || next == '=';
            return inAttribute && goesOn ? 0 : i;
        }

        characters = default;
        return 0;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out Characters characters)
    {
        characters = default;
        var isHex = text.Length > 1 && (text[1] | 0x20) == 'x';
        var start = isHex ? 2 : 1;
        var number = 0;
        var i = start;
        for (; i < text.Length; i++)
        {
            var digit = isHex && char.IsAsciiHexDigit(text[i]) ? Convert.ToInt32(char.IsAsciiDigit(text[i]) ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10)
                : !isHex && char.IsAsciiDigit(text[i]) ? text[i] - '0' : -1;
            if (digit < 0) break;
            // Beyond the last code point any more digits only make it larger.
            if (number <= char.MaxValue * 0x11) number = (number * (isHex ? 16 : 10)) + digit;
        }

        if (i == start) return 0;
        if (i < text.Length && text[i] == ';') i++;
        characters = OfNumber(number);
        return i;
    }

    private static Characters OfNumber(int number)
    {
        if (number is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) return new Characters(Replacement, '\0');
        if (number is >= FirstC1 and < FirstC1 + 32 && Windows1252[number - FirstC1] is not '\0' and var mapped) return new Characters(mapped, '\0');
        return number <= char.MaxValue ? new Characters((char)number, '\0') : OfAstral(number);
    }

    private static Characters OfAstral(int number) => new((char)(0xD7C0 + (number >> 10)), (char)(0xDC00 + (number & 0x3FF)));

    private static IEnumerable<KeyValuePair<string, Characters>> Load()
    {
        using var stream = typeof(CharacterReferences).Assembly.GetManifestResourceStream("character-references.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var parts = line.Split(' ');
            var first = int.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var characters = first > char.MaxValue ? OfAstral(first)
                : new Characters((char)first, parts.Length > 2 ? (char)int.Parse(parts[2], NumberStyles.HexNumber, CultureInfo.InvariantCulture) : '\0');
            yield return KeyValuePair.Create(parts[0], characters);
        }
    }
}
