namespace NewsParsing;

/// <summary>Takes off a name what stands behind it in the same piece of a byline: a date, what somebody wrote it "for", initials.</summary>
internal static class NameTail
{
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
