using System.Buffers;

namespace NewsParsing;

/// <summary>Tells by its shape whether a few words are a person's name or an organization's.</summary>
internal static class NameShape
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÄÖÜÉ");
    private const int MaxNameWords = 6;
    private const int MaxWideName = 5;
    private const int MaxAcronym = 6;
    private const int MaxAgency = 60;
    private const int MinCompoundTail = 6;
    private static readonly SearchValues<char> NamePunctuation = SearchValues.Create(".'’-‐‑·・");

    /// <summary>Two to six words that begin like names; one word only in scripts that put no space within a name.</summary>
    public static bool IsPerson(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        if (text.Length is < 2 or > 60 || !HasOnlyNameCharacters(text)) return false;
        if (IsWideName(text)) return true;
        int words = 0, names = 0;
        var rest = text;
        while (TextFacts.TryTakeWord(ref rest, out var word))
        {
            words++;
            // "Ling You": a last name may be a common word, a first one seldom is.
            if (IsNameWord(word, lexicon) || (words > 1 && rest.IsEmpty && char.IsUpper(word[0]))) names++;
            else if (words == 1 || !UniversalLexicon.NameParticles.Contains(LineFold.Fold(word))) return false;
        }

        return words <= MaxNameWords && names >= 2;
    }

    /// <summary>One capitalised word, or several, none of them common: a place, or a mononym.</summary>
    public static bool IsProperName(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        if (text.Length is < 2 or > 40 || !HasOnlyNameCharacters(text)) return false;
        var words = 0;
        var rest = text;
        while (TextFacts.TryTakeWord(ref rest, out var word))
        {
            if (!IsNameWord(word, lexicon) && (words == 0 || !UniversalLexicon.NameParticles.Contains(LineFold.Fold(word)))) return false;
            words++;
        }

        return words is > 0 and <= 4;
    }

    /// <summary>An agency, a desk, a paper, a site: by known names, by words such as "staff" and "news", or by shape ("ORF", "example.org").</summary>
    public static bool IsOrganization(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        if (text.Length is < 2 or > 80) return false;
        var folded = LineFold.Fold(text);
        if (IsAgency(text) || (BeginsWithAgency(text) && TextFacts.WordCount(text) <= 3)) return true;
        if (IsSite(text) || IsAcronym(text)) return true;
        if (lexicon.Articles.StartLength(folded) is var article and > 0 && article < folded.Length && IsProperName(text[Math.Min(article, text.Length)..].Trim(), lexicon)) return true;
        if (TextFacts.IsWide(text[0])) return text.Length > MaxWideName && HasWideOrganizationWord(folded, lexicon);
        return lexicon.OrganizationWords.Find(folded).Length > 0 || EndsWithOrganizationWord(folded, lexicon) || HasAcronymFirst(text);
    }

    public static bool IsAgency(ReadOnlySpan<char> text)
    {
        text = text.Trim(". ");
        if (text.Length is < 2 or > MaxAgency || !UniversalLexicon.MayBeAgency(text)) return false;
        if (text.Length > UniversalLexicon.MaxShortAgency)
        {
            Span<char> buffer = stackalloc char[MaxAgency];
            return UniversalLexicon.Agencies.Contains(buffer[..LineFold.Fold(text, buffer)]);
        }

        // Wide forms stand for the same letters: ＡＰ.
        return UniversalLexicon.ShortAgencies.Contains(text.ToString()) || (text[0] is >= 'Ａ' and <= 'Ｚ' && text.IndexOfAnyExceptInRange('Ａ', 'Ｚ') < 0)
            || (char.IsUpper(text[0]) && UniversalLexicon.Agencies.Contains(LineFold.Fold(text)) && IsCapitals(text));
    }

    /// <summary>What stands under a name: a paper or station, and perhaps the place it reports from ("Harbor News, Shropshire").</summary>
    public static bool IsEmployer(ReadOnlySpan<char> line, PageLexicon lexicon)
    {
        var comma = line.IndexOf(',');
        var name = comma < 0 ? line : line[..comma];
        return name.Contains(' ') && lexicon.RoleWords.Find(LineFold.Fold(line)).Length == 0 && IsProperName(name, lexicon) && IsOrganization(name, lexicon)
            && (comma < 0 || IsProperName(line[(comma + 1)..].Trim(), lexicon));
    }

    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }

    /// <summary>"example.org": no space, a dot within, letters after it.</summary>
    public static bool IsSite(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        if (dot <= 0 || dot + 2 >= text.Length || dot < text.Length - 7 || text.Contains(' ')) return false;
        foreach (var c in text[(dot + 1)..])
        {
            if (!char.IsAsciiLetter(c)) return false;
        }

        return true;
    }

    public static bool IsHandleOrMail(ReadOnlySpan<char> text) => !text.Contains(' ') && text.Contains('@') || text.StartsWith("http");

    private static bool IsAcronym(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > MaxAcronym || text.Contains(' ')) return false;
        foreach (var c in text)
        {
            if (!char.IsUpper(c) && !char.IsDigit(c) && c != '-') return false;
        }

        return true;
    }

    /// <summary>Whether the first word, or the first two, are an agency's name: "AFP Deutschland".</summary>
    public static bool BeginsWithAgency(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        if (space < 0) return IsAgency(text);
        if (IsAgency(text[..space])) return true;
        var second = text[(space + 1)..].IndexOf(' ');
        return second > 0 && IsAgency(text[..(space + 1 + second)]);
    }

    // "MDR SACHSEN", "BR24 Redaktion": nobody's first name has a digit or lacks a vowel.
    private static bool HasAcronymFirst(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        if (space < 2) return false;
        var first = text[..space];
        return IsAcronym(first) && first.Length >= 3 && (first.IndexOfAnyInRange('0', '9') >= 0 || !first.ContainsAny(Vowels));
    }

    private static bool HasWideOrganizationWord(string folded, PageLexicon lexicon) => lexicon.OrganizationWords.Find(folded).Length > 0;

    // "Lokalredaktion", "IN-Redaktion"
    private static bool EndsWithOrganizationWord(string folded, PageLexicon lexicon)
    {
        for (var i = folded.Length - MinCompoundTail; i > 0; i--)
        {
            if (folded[i - 1] == ' ') return false;
            if (lexicon.OrganizationWords.Contains(folded[i..])) return true;
        }

        return false;
    }

    private static bool IsWideName(ReadOnlySpan<char> text)
    {
        var wide = 0;
        foreach (var c in text)
        {
            if (TextFacts.IsWide(c)) wide++;
            else if (c is not (' ' or '\u3000')) return false;
        }

        return wide is >= 2 and <= MaxWideName;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word, PageLexicon lexicon)
    {
        var first = word[0] is '\'' or '’' && word.Length > 1 ? word[1] : word[0];
        if (char.IsLower(first) && !IsElided(word)) return false;
        return char.IsLetter(first) && (word.Length == 1 || (word.Length == 2 && word[1] == '.') || !lexicon.IsCommonWord(word));
    }

    // "d'Artagnan", "al-Masri", "de'Medici"
    private static bool IsElided(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny("'’-");
        return mark is > 0 and <= 3 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }

    private static bool HasOnlyNameCharacters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) || c is ' ' or '\u200C' or '\u3000' || NamePunctuation.Contains(c)) continue;
            if (c > '\u02FF' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark) continue;
            return false;
        }

        return !TextFacts.IsSentenceEnd(text[^1]) || text[^1] == '.';
    }
}
