using System.Buffers;

namespace NewsParsing;

internal enum CreditKind
{
    None,

    /// <summary>Shaped like a name; the place of the block must say it is a credit.</summary>
    Likely,
    Sure,
}

/// <summary>What a credit looks like: an agency, "File", a name with an agency, "Photo: …".</summary>
internal static class CreditRules
{
    private const int MaxWords = 16;
    private const int MaxLabelLength = 40;
    private const int MaxForeignLabel = 16;
    private const int MaxWideCredit = 16;
    private const int MaxUncasedWords = 7;
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create(":：=＝");
    private static readonly SearchValues<char> PartMarks = SearchValues.Create("/,|-–—;");

    public static CreditKind KindOf(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        if (text.Length < 2 || TextFacts.WordCount(text) > MaxWords) return CreditKind.None;
        var folded = LineFold.Fold(text);
        if (folded.Length == 0) return CreditKind.None;
        if (text[0] == '©' || lexicon.CreditNames.Contains(folded)) return CreditKind.Sure;
        if (lexicon.CreditWords.StartLength(folded) is var label and > 0 && label < folded.Length && !char.IsLower(text[0])) return CreditKind.Sure;
        if (EndsWithAgency(text) || IsAgencyFirst(text)) return CreditKind.Sure;
        if (folded.StartsWith("via ", StringComparison.Ordinal) || lexicon.CreditNames.StartLength(folded) > 0) return CreditKind.Likely;
        if (TextFacts.IsSentenceEnd(text[^1]) && text[^1] != '.') return CreditKind.None;
        return IsNameLike(text) ? CreditKind.Likely : CreditKind.None;
    }

    /// <summary>"Jane Roe/Reuters", "AFP via Getty Images", "dpa".</summary>
    public static bool EndsWithAgency(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(". ");
        if (text.Length < 2 || char.IsLower(text[0]) && !NameShape.IsAgency(text) && !text.Contains('/')) return false;
        if (NameShape.IsAgency(text)) return true;
        for (var i = text.Length - 2; i > 0; i--)
        {
            if (!PartMarks.Contains(text[i]) && text[i] != ' ') continue;
            var part = text[(i + 1)..].Trim();
            if (!NameShape.IsAgency(part)) continue;
            return PartMarks.Contains(text[i]) || IsVia(text[..i]) || (i > 1 && PartMarks.Contains(text[..i].TrimEnd()[^1]));
        }

        return false;
    }

    /// <summary>The credit without its marks, brackets and words like "Photo:".</summary>
    public static string Clean(ReadOnlySpan<char> credit, PageLexicon lexicon)
    {
        credit = credit.Trim().Trim("|©[]【】 ").TrimStart(":/ ");
        if (credit.Length > 1 && credit[0] is '(' or '（' && credit[^1] is ')' or '）') credit = credit[1..^1].Trim();
        for (var colon = credit.IndexOfAny(LabelMarks); colon > 0; colon = credit.IndexOfAny(LabelMarks))
        {
            var folded = LineFold.Fold(credit[..colon]);
            if (!IsLabel(folded, lexicon)) break;
            credit = credit[(colon + 1)..].Trim();
        }

        var last = credit.LastIndexOf(' ');
        // "J. Roe Jr." keeps its stop, "Jane Roe." loses it.
        if (credit.Length > 3 && credit[^1] == '.' && credit[^2] != '.' && credit.Length - last > 4) credit = credit[..^1];
        return credit.ToString();
    }

    /// <summary>A credit that markup keeps apart, without the word before it in whatever language: "Foto: …", "Photo by …", "사진 출처 = …".</summary>
    public static string Unlabelled(string credit, PageLexicon lexicon)
    {
        var mark = credit.AsSpan().IndexOfAny(":：=＝");
        if (mark is > 0 and <= MaxForeignLabel && mark + 1 < credit.Length && credit[mark + 1] != '/' && credit.AsSpan(0, mark).IndexOfAnyInRange('0', '9') < 0 && !credit.AsSpan(0, mark).Contains('/'))
            credit = credit[(mark + 1)..].Trim();
        var folded = LineFold.Fold(credit);
        var label = lexicon.CreditWords.StartLength(folded);
        if (label == 0 || label >= folded.Length) return credit;
        var by = lexicon.BylineWords.StartLength(folded.AsSpan(label).TrimStart().ToString());
        return by == 0 ? credit : NameListParser.AfterWords(credit, folded.AsSpan(0, label + 1 + by)).ToString() is { Length: > 1 } name ? name : credit;
    }

    /// <summary>Where a credit's label that ends at the end of <paramref name="before"/> begins; -1 for none.</summary>
    public static int LabelStart(ReadOnlySpan<char> before, PageLexicon lexicon)
    {
        before = before.TrimEnd();
        var longest = -1;
        var from = Math.Max(0, before.Length - MaxLabelLength);
        for (var i = before.Length - 1; i >= from; i--)
        {
            if (i > 0 && !IsBoundary(before[i - 1], before[i])) continue;
            // "he posted a photo: " – a label begins with a capital where the script has them.
            if (MayBeLabel(before[i..], lexicon) && IsLabel(LineFold.Fold(before[i..]), lexicon)) longest = i;
            else if (longest >= 0) break;
        }

        return longest > 0 && before[longest - 1] is '(' or '[' ? longest - 1 : longest;
    }

    private static bool MayBeLabel(ReadOnlySpan<char> text, PageLexicon lexicon) =>
        !char.IsLower(text[0]) && !char.IsWhiteSpace(text[0]) && lexicon.CreditWords.MayStart(text);

    /// <summary>What follows a label without a colon and reads as a name ("Foto Jan Roe / ANP"), or stands before one at the end ("李文昊 摄"); empty for none.</summary>
    public static ReadOnlySpan<char> AfterLabel(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        if (TextFacts.IsWide(text[0]) && text.Length <= MaxWideCredit)
        {
            var space = text.LastIndexOf(' ');
            return space > 0 && lexicon.CreditWords.Contains(text[(space + 1)..]) ? text[..space] : [];
        }

        if (char.IsLower(text[0])) return [];
        var first = text.IndexOf(' ');
        if (first <= 0 || !lexicon.CreditWords.MayStart(text[..first]) || !IsLabel(LineFold.Fold(text[..first]), lexicon)) return [];
        var name = text[first..].TrimStart(" .");
        return !name.IsEmpty && IsNameLike(name) && (name.Contains('/') || NameShape.IsPerson(name, lexicon) || EndsWithAgency(name)) ? name : [];
    }

    /// <summary>Two words or more, every letter a capital.</summary>
    public static bool IsCapitalName(ReadOnlySpan<char> text) =>
        text.Length is > 4 and <= 60 && TextFacts.WordCount(text) is >= 2 and <= 8 && NameShape.IsCapitals(text) && !text.ContainsAnyInRange('0', '9') && char.IsLetter(text[0]);

    private static bool IsLabel(string folded, PageLexicon lexicon)
    {
        var length = lexicon.CreditWords.StartLength(folded);
        if (length == 0) return false;
        if (length == folded.Length) return true;
        var rest = folded.AsSpan(length).Trim();
        return rest is "by" or "via" or "#" || lexicon.CreditWords.StartLength(rest) == rest.Length || lexicon.BylineWords.Contains(rest.ToString());
    }

    private static bool IsBoundary(char before, char c) =>
        before is ' ' or '(' or '[' or '|' or '.' or '"' or '”' or '»' or '\'' or '’' or '*' or '/' || (char.IsLower(before) && char.IsUpper(c)) || TextFacts.IsWide(before);

    private static bool IsVia(ReadOnlySpan<char> before) => before.TrimEnd().EndsWith(" via") || before.TrimEnd().EndsWith(" for");

    // "AP Photo/Jane Roe", "REUTERS/Jane Roe", "AFP, Handout"; but not "AP reporters were there".
    private static bool IsAgencyFirst(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny(PartMarks);
        return mark > 0 && NameShape.IsAgency(text[..mark]);
    }

    // Names, of people or of papers: each part begins with a capital, a digit or an @, and no verb follows.
    private static bool IsNameLike(ReadOnlySpan<char> text)
    {
        if (TextFacts.IsWide(text[0])) return text.Length <= 24;
        int lower = 0, upper = 0, words = 0;
        while (TextFacts.TryTakeWord(ref text, out var word))
        {
            // Scripts without case tell by length alone.
            if (char.IsLetter(word[0]) && !char.IsLower(word[0]) && !char.IsUpper(word[0]) && ++words <= MaxUncasedWords) upper++;
            if (char.IsLower(word[0]) && word.Length > 3 && !word.Contains('.') && !word.Contains('/')) lower++;
            else if (char.IsUpper(word[0]) || word[0] == '@' || (word.Contains('.') && char.IsLetter(word[0]))) upper++;
        }

        return upper > 0 && lower == 0 && words <= MaxUncasedWords;
    }
}
