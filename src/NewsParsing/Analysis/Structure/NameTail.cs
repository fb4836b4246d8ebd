namespace NewsParsing;

/// <summary>Takes off a name what stands behind it in the same piece of a byline: a date, what somebody wrote it "for", initials.</summary>
internal static class NameTail
{
    private static readonly string[] PartMarks = ["|", "·", "•", " - ", " – ", " — "];
    private const int MaxParts = 12;
    private const int MaxName = 120;
    private const int MaxTail = 60;
    private const int MaxLabelTokens = 4;

    /// <summary>"Nora Holm 8 January 2020", "nora on 26/10/13", "Nora Holm Stand: 5.2.2020": the name alone; empty where nothing stands before the date.</summary>
    public static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        var at = DigitWord(text);
        if (at <= 0 || at > MaxName) return text;
        var name = text[..at].TrimEnd();
        while (!name.IsEmpty)
        {
            var space = name.LastIndexOfAny(' ', '|', '•');
            var word = name[(space + 1)..].Trim(" .,:;-–—()");
            if (!word.IsEmpty && !IsOfDate(LineFold.Fold(word), lexicon)) break;
            name = space < 0 ? [] : name[..space].TrimEnd();
        }

        return IsDate(text[name.Length..], lexicon) ? name.TrimEnd(" ,:;|•-–—(") : text;
    }

    // "Windows 7" and "Harbour Street 12" end with no date.
    private static bool IsDate(ReadOnlySpan<char> tail, PageLexicon lexicon)
    {
        var tokens = DateTokens.Split(tail.Length > MaxTail ? tail[..MaxTail] : tail);
        var reader = new DateReader(tail, tokens, lexicon);
        for (var at = 0; at < tokens.Count && at < MaxLabelTokens; at++)
        {
            if (tokens[at].Kind != DateTokenKind.Symbol && (reader.TryReadDate(at, out _, out _) || reader.TryReadClock(at, out _, out _))) return true;
        }

        return false;
    }

    /// <summary>"13:10 Uhr": a time of day and nothing else.</summary>
    public static bool IsClock(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        if (text.Length > MaxTail || !char.IsDigit(text[0])) return false;
        var tokens = DateTokens.Split(text);
        var reader = new DateReader(text, tokens, lexicon);
        return tokens.Count > 0 && reader.TryReadClock(0, out _, out var next) && reader.SkipFillers(next) == tokens.Count;
    }

    /// <summary>"04.02.2022 | 13:10 Uhr | Nora Holm": the line without its parts that are dates or times of day; the line itself where none is.</summary>
    public static string WithoutDateParts(string line, PageLexicon lexicon)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9')) return line;
        Span<Range> parts = stackalloc Range[MaxParts];
        var rest = line.AsSpan();
        var kept = new List<string>();
        var count = rest.SplitAny(parts, PartMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var range in parts[..count])
        {
            var part = rest[range];
            if (DateParser.ParseLine(part, lexicon) is null && !IsClock(part, lexicon)) kept.Add(part.ToString());
        }

        return kept.Count == count ? line : string.Join(" | ", kept);
    }

    private static bool IsOfDate(string word, PageLexicon lexicon) => word.Length > 0 &&
        (lexicon.DateFillers.Contains(word) || lexicon.Weekdays.Contains(word) || lexicon.Months.ContainsKey(word) || lexicon.Published.Contains(word) || lexicon.Updated.Contains(word));

    // Where a word begins with a digit; "BR24" does not.
    private static int DigitWord(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('.' or '@' or '_' or '-' or '#'))) return i;
        }

        return -1;
    }
}
