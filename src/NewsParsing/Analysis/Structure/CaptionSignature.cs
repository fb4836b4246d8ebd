namespace NewsParsing;

/// <summary>
/// Finds the credit of a caption that markup gives by its place alone, in whatever language: a word and a colon behind the last
/// sentence ("… dawn. Isithombe: Nora Holm"), or names behind a slash ("The quay / Nora Holm / Agency").
/// </summary>
internal static class CaptionSignature
{
    private const int MaxCredit = 60;
    private const int MaxWords = 7;
    private const int MaxLabel = 14;
    private const int MaxPartWords = 4;
    private const int MaxNumber = 3;

    /// <summary>The parts; null where nothing signs the caption.</summary>
    public static CaptionParts? Find(string text) => Labelled(text) ?? Slashed(text);

    /// <summary>Units of "2 of 12 | " or "2/12 ", which number the picture in its gallery; 0 for none.</summary>
    public static int CounterLength(ReadOnlySpan<char> text)
    {
        var first = Digits(text);
        if (first is 0 or > MaxNumber) return 0;
        var at = first + Spaces(text[first..]);
        var slash = at < text.Length && text[at] == '/';
        var word = slash ? 1 : Letters(text[at..]);
        if (word is 0 or > MaxNumber) return 0;
        at += word;
        at += Spaces(text[at..]);
        var second = Digits(text[at..]);
        if (second is 0 or > MaxNumber) return 0;
        at += second;
        var space = Spaces(text[at..]);
        at += space;
        if (at < text.Length && text[at] is '|' or ':' or '–' or '-') return at + 1 + Spaces(text[(at + 1)..]);
        return slash && space > 0 && at < text.Length && char.IsUpper(text[at]) ? at : 0;
    }

    private static CaptionParts? Labelled(string text)
    {
        var colon = text.AsSpan().LastIndexOfAny(':', '：');
        if (colon <= 0 || text.Length - colon > MaxCredit) return null;
        var credit = text.AsSpan(colon + 1).Trim();
        var start = text.LastIndexOf(' ', colon - 1) + 1;
        var label = text.AsSpan(start, colon - start);
        if (start == 0 || label.Length is < 2 or > MaxLabel || Letters(label) < label.Length || char.IsLower(label[0])) return null;
        if (!TextFacts.EndsSentence(text.AsSpan(0, start)) || !IsNameLine(credit, MaxWords)) return null;
        return new CaptionParts(text.AsSpan(0, start).TrimEnd().Length, credit.TrimEnd('.').ToString(), IsSure: true);
    }

    private static CaptionParts? Slashed(string text)
    {
        var slash = text.IndexOf(" / ", StringComparison.Ordinal);
        if (slash <= 0 || text.Length - slash > MaxCredit) return null;
        var credit = text.AsSpan(slash + " / ".Length).Trim();
        for (var rest = credit; !rest.IsEmpty;)
        {
            var end = rest.IndexOf(" / ");
            if (!IsNameLine((end < 0 ? rest : rest[..end]).Trim(), MaxPartWords)) return null;
            rest = end < 0 ? [] : rest[(end + " / ".Length)..];
        }

        return new CaptionParts(text.AsSpan(0, slash).TrimEnd().Length, credit.ToString(), IsSure: true);
    }

    private static bool IsNameLine(ReadOnlySpan<char> text, int maxWords) =>
        text.Length > 1 && !char.IsLower(text[0]) && !char.IsDigit(text[0]) && TextFacts.WordCount(text) <= maxWords && !text.ContainsAny("!?…");

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? text.Length : end;

    private static int Letters(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || char.GetUnicodeCategory(text[length]) == System.Globalization.UnicodeCategory.NonSpacingMark)) length++;
        return length;
    }

    private static int Spaces(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;
}
