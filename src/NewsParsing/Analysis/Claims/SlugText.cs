namespace NewsParsing;

/// <summary>Compares words with an address's path, which writes them in small letters of a to z: /muenchner-loewen, /sao-paulo.</summary>
internal static class SlugText
{
    // Letters with marks and the letters under them: culture-free, and there without ICU.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹươșț";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyuost";
    private const int MinWord = 3;
    private const int MinWords = 3;
    private const int MaxWords = 40;

    /// <summary>How many hundredths of the words in the address's path stand in the text; -1 for an address without a few words.</summary>
    public static int ShareOf(ReadOnlySpan<char> address, ReadOnlySpan<char> text)
    {
        var slug = WordiestPart(address);
        Span<Range> words = stackalloc Range[MaxWords];
        var count = slug.SplitAny(words, "-_.+", StringSplitOptions.RemoveEmptyEntries);
        int all = 0, found = 0;
        foreach (var range in words[..count])
        {
            var word = slug[range];
            if (word.Length < MinWord || word.IndexOfAnyExceptInRange('0', '9') < 0) continue;
            all++;
            if (Holds(text, word)) found++;
        }

        return all < MinWords ? -1 : 100 * found / all;
    }

    /// <summary>Whether the address's characters at <paramref name="at"/> stand for <paramref name="c"/>, ö as oe or o; moves behind them.</summary>
    public static bool Matches(char c, ReadOnlySpan<char> slug, ref int at)
    {
        if (at >= slug.Length) return false;
        var plain = char.ToLowerInvariant(c);
        var other = char.ToLowerInvariant(slug[at]);
        if (plain == other)
        {
            at++;
            return true;
        }

        if (char.IsAscii(plain)) return false;
        var (first, second) = plain switch { 'ß' => ('s', 's'), 'ø' => ('o', 'e'), 'æ' => ('a', 'e'), 'å' => ('a', 'a'), 'ł' => ('l', ' '), 'đ' => ('d', ' '), 'ı' => ('i', ' '), _ => (BaseOf(plain), 'e') };
        if (first != other) return false;
        at++;
        if (at < slug.Length && slug[at] == second) at++;
        return true;
    }

    private static bool Holds(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1]))) continue;
            int at = 0, k = i;
            while (k < text.Length && char.IsLetterOrDigit(text[k]) && Matches(text[k], word, ref at)) k++;
            if (at == word.Length && (k == text.Length || !char.IsLetterOrDigit(text[k]))) return true;
        }

        return false;
    }

    // /politics/2024/harbour-bridge-reopens.html: the part with the most words is the title's.
    private static ReadOnlySpan<char> WordiestPart(ReadOnlySpan<char> address)
    {
        if (address.IndexOf("://") is var scheme and >= 0) address = address[(scheme + 3)..];
        if (address.IndexOfAny('?', '#') is var end and >= 0) address = address[..end];
        ReadOnlySpan<char> best = [];
        var most = 0;
        var slash = address.IndexOf('/');
        while (slash >= 0)
        {
            address = address[(slash + 1)..];
            slash = address.IndexOf('/');
            var part = slash < 0 ? address : address[..slash];
            if (part.Count('-') <= most) continue;
            best = part;
            most = part.Count('-');
        }

        return best;
    }

    private static char BaseOf(char c) => Accented.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : c;
}
