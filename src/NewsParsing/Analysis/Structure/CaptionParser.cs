using System.Buffers;

namespace NewsParsing;

/// <summary>Where a caption's own words end and its credit stands, in the block's text.</summary>
/// <param name="TextLength">Units of the caption without the credit and its marks; 0 for a credit alone.</param>
/// <param name="Credit">The credit without marks and words like "Photo:".</param>
/// <param name="IsSure">Whether the credit alone makes the block a caption, wherever it stands.</param>
internal readonly record struct CaptionParts(int TextLength, string Credit, bool IsSure);

/// <summary>Tells a caption by its credit.</summary>
internal static class CaptionParser
{
    private const int MaxCaptionLength = 900;
    private const int MaxCreditLength = 140;
    private const int MaxCreditWords = 16;
    private const int MaxBareCreditWords = 8;
    private const int MinPipedWords = 4;
    private const int MaxBylineWord = 8;
    private const int MaxEqualsCredit = 16;
    private static readonly SearchValues<char> CreditMarks = SearchValues.Create("©|｜＝");
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create(":：/／=＝");

    /// <summary>Finds the credit a block ends with; null when it ends with none.</summary>
    public static CaptionParts? Find(string text, PageLexicon lexicon) => Find(text, lexicon.SignsIn(text), lexicon);

    /// <summary>The same for a block whose signs are known.</summary>
    public static CaptionParts? Find(string text, LineSigns signs, PageLexicon lexicon)
    {
        if (text.Length is < 3 or > MaxCaptionLength + MaxCreditLength) return null;
        if (Bracketed(text, lexicon) is { } bracketed) return bracketed;
        var labelled = (signs & LineSigns.CreditLabel) != 0 ? Labelled(text, lexicon) : null;
        return labelled ?? Marked(text, lexicon) ?? (MayEndBare(text) ? Bare(text, lexicon) : null);
    }

    // Nearly every paragraph ends in a sentence of more words than a credit has.
    private static bool MayEndBare(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(". ");
        var last = text.LastIndexOf(' ');
        var from = last;
        for (var words = 1; words <= MaxBareCreditWords && from >= 0; words++) from = text[..from].LastIndexOf(' ');
        if (from < 0) return true;

        // What ends a sentence stands before its closing marks.
        while (from > 0 && (TextFacts.IsCloser(text[from - 1]) || char.IsWhiteSpace(text[from - 1]))) from--;
        return text[Math.Max(0, from - 1)..last].ContainsAny(TextFacts.SentenceEnds) || text[last..].Contains('。');
    }

    // "… (AP Photo/Jane Roe)", "… [File]"
    private static CaptionParts? Bracketed(string text, PageLexicon lexicon)
    {
        var last = text.AsSpan().TrimEnd(". ");
        if (last.IsEmpty || last[^1] is not (')' or ']' or '）' or '】' or '］')) return null;
        var open = OpenerOf(last);
        if (open < 0 || last.Length - open > MaxCreditLength) return null;
        var inner = last[(open + 1)..^1].Trim();
        if (inner.Length > 1 && inner[0] is '"' or '“') return null;
        var kind = CreditRules.KindOf(inner, lexicon);
        if (kind == CreditKind.None) return null;
        // A name in brackets after a full sentence signs a picture; within one it explains something.
        var sure = kind == CreditKind.Sure ||
            (open > 0 && TextFacts.EndsSentence(text.AsSpan(0, open)) && (inner.Contains('/') || NameShape.IsPerson(inner, lexicon)));
        // "… on Tuesday. IRENE SOTELO (EFE)": the name before the agency belongs to the credit.
        var name = NameBefore(text.AsSpan(0, open));
        if (kind == CreditKind.Sure && name < open) return new CaptionParts(TrimmedLength(text, name), CreditRules.Clean(last[name..], lexicon), IsSure: true);
        return new CaptionParts(TrimmedLength(text, open), CreditRules.Clean(inner, lexicon), sure);
    }

    // "… Photo: Jane Roe", "… Photograph by Jane Roe"
    private static CaptionParts? Labelled(string text, PageLexicon lexicon)
    {
        var from = Math.Max(0, text.Length - MaxCreditLength);
        var mark = NextMark(text, from);
        for (var at = NextLabelEnd(text, from, mark, lexicon); at < text.Length; at = NextLabelEnd(text, at + 1, mark, lexicon))
        {
            if (at == mark) mark = NextMark(text, at + 1);
            if (text[at] is '/' or '／' && !TextFacts.IsWide(text[Math.Max(0, at - 1)])) continue;
            var rest = text.AsSpan(at + 1).Trim();
            var start = CreditRules.LabelStart(text.AsSpan(0, at), lexicon);
            if (start < 0) continue;
            if (text[at] == ' ')
            {
                var by = lexicon.BylineWords.StartLength(LineFold.Fold(rest));
                if (by == 0) continue;
                rest = NameListParser.AfterWords(rest, LineFold.Fold(rest).AsSpan(0, by));
                if (rest.IsEmpty || char.IsLower(rest[0])) continue;
            }

            if (rest.Length < 2 || TextFacts.WordCount(rest) > MaxCreditWords || HoldsSentence(rest)) continue;
            var sure = CreditRules.KindOf(rest, lexicon) != CreditKind.None;
            return new CaptionParts(TrimmedLength(text, start), CreditRules.Clean(rest, lexicon), sure);
        }

        return null;
    }

    // "… | Jane Roe", "… © Jane Roe"
    private static CaptionParts? Marked(string text, PageLexicon lexicon)
    {
        var from = Math.Max(0, text.Length - MaxCreditLength);
        var window = text.AsSpan(from);
        if (!window.ContainsAny(CreditMarks)) return null;
        // "© Agency | Nora Holm": the sign opens the credit.
        var mark = window.IndexOf('©') is var sign and >= 0 && IsCreditLine(window[(sign + 1)..]) ? sign : window.LastIndexOfAny('|', '©', '｜');
        if (mark < 0) mark = EqualsSign(window);
        if (mark < 0) return null;
        mark += from;
        var rest = text.AsSpan(mark + 1).Trim();
        if (!IsCreditLine(rest)) return null;
        if (text[mark] == '©' && char.IsDigit(rest[0]) && mark == 0) return null;
        var kind = CreditRules.KindOf(rest, lexicon);
        var sure = mark > 0 && (text[mark] == '©' || kind == CreditKind.Sure || (kind == CreditKind.Likely && TextFacts.WordCount(text.AsSpan(0, mark)) >= MinPipedWords));
        return new CaptionParts(TrimmedLength(text, mark), CreditRules.Clean(rest, lexicon), sure);
    }

    private static bool IsCreditLine(ReadOnlySpan<char> rest) => rest.Trim().Length >= 2 && TextFacts.WordCount(rest) <= MaxCreditWords && !HoldsSentence(rest);

    // "国会前で警備に当たる警察官ら＝ＡＰ"
    private static int EqualsSign(ReadOnlySpan<char> text)
    {
        var mark = text.LastIndexOf('＝');
        return mark > 0 && TextFacts.IsWide(text[mark - 1]) | TextFacts.IsCloser(text[mark - 1]) && text.Length - mark <= MaxEqualsCredit && !text[mark..].ContainsAnyInRange('0', '9') && !text[mark..].ContainsAnyInRange('０', '９') ? mark : -1;
    }

    // "… in the square. Jane Roe/Reuters": after the last sentence, with an agency in it.
    private static CaptionParts? Bare(string text, PageLexicon lexicon)
    {
        var end = text.AsSpan().TrimEnd(". ").Length;
        var (start, words) = (0, 1);
        for (var i = end - 1; i > 0 && end - i < MaxCreditLength; i--)
        {
            i = text.AsSpan(0, i + 1).LastIndexOfAny(' ', '。');
            if (i <= 0 || end - i >= MaxCreditLength) break;
            var wideEnd = text[i] == '。';
            if (wideEnd && i + 1 == end) continue;
            if (!wideEnd && words++ > MaxBareCreditWords) return null;
            if (!wideEnd && (char.IsAsciiLetterOrDigit(text[i - 1]) || !TextFacts.EndsSentence(text.AsSpan(0, i)))) continue;
            start = i + 1;
            break;
        }

        // "Fot. Agata Lis/PAP": the label's own stop ends no sentence.
        if (start > 0 && CreditRules.LabelStart(text.AsSpan(0, start).TrimEnd(" ."), lexicon) is var label and >= 0) start = label;
        var rest = text.AsSpan(start, end - start).Trim();
        if (rest.Length < 2 || rest.Length > MaxCreditLength || TextFacts.WordCount(rest) > MaxBareCreditWords) return null;
        if (start > 0 && !char.IsLower(rest[0]) && lexicon.CreditNames.MayStart(rest) && lexicon.CreditNames.Contains(LineFold.Fold(rest)))
            return new CaptionParts(TrimmedLength(text, start), CreditRules.Clean(rest, lexicon), IsSure: true);
        if (CreditRules.AfterLabel(rest, lexicon) is { IsEmpty: false } named)
            return new CaptionParts(TrimmedLength(text, start), CreditRules.Clean(named, lexicon), IsSure: true);
        if (start > 0 && CreditRules.IsCapitalName(rest)) return new CaptionParts(TrimmedLength(text, start), CreditRules.Clean(rest, lexicon), IsSure: true);
        return CreditRules.EndsWithAgency(rest)
            ? new CaptionParts(TrimmedLength(text, start), CreditRules.Clean(rest, lexicon), IsSure: start == 0 || rest.Contains('/'))
            : null;
    }

    private static int NextMark(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(LabelMarks);
        return next < 0 ? text.Length : from + next;
    }

    // The next mark, or a space before it that a word like "by" follows: the search for a label is the dear part.
    private static int NextLabelEnd(string text, int from, int mark, PageLexicon lexicon)
    {
        var before = text.AsSpan(0, mark);
        for (var at = from; at < mark; at++)
        {
            var space = before[at..].IndexOf(' ');
            if (space < 0) break;
            at += space;
            if (lexicon.BylineWords.MayOpenWord(text.AsSpan(at + 1)) && IsBefore(text, at) && OpensWithByline(text.AsSpan(at + 1), lexicon)) return at;
        }

        return mark;
    }

    private static bool OpensWithByline(ReadOnlySpan<char> rest, PageLexicon lexicon)
    {
        if (rest.IsEmpty || !char.IsLower(rest[0]) || !lexicon.BylineWords.MayStart(rest)) return false;
        var space = rest.IndexOf(' ');
        return space is > 0 and <= MaxBylineWord && lexicon.BylineWords.Contains(rest[..space]);
    }

    private static bool IsBefore(string text, int at) => at > 2 && at + 3 < text.Length;

    private static bool HoldsSentence(ReadOnlySpan<char> rest)
    {
        for (var i = 1; i + 2 < rest.Length; i++)
        {
            if (rest[i] is '!' or '?' or '。') return true;
            // A stop after a word of lower case ends a sentence; after "J." or "Jr." it does not.
            if (rest[i] == '.' && rest[i + 1] == ' ' && i > 4 && char.IsLower(rest[i - 1]) && char.IsLower(rest[i - 2]) && char.IsLower(rest[i - 3]) && rest.Length - i > 60) return true;
        }

        return false;
    }

    private static int OpenerOf(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && text.Length - i <= MaxCreditLength + 1; i--)
        {
            if (text[i] is ')' or ']' or '）' or '】' or '］') depth++;
            else if (text[i] is '(' or '[' or '（' or '【' or '［' && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>Where a name in capitals that follows the last sentence of <paramref name="before"/> begins; its length when none does.</summary>
    private static int NameBefore(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        for (var i = before.Length - 1; i > 0 && before.Length - i < MaxCreditLength; i--)
        {
            if (before[i] != ' ' || !TextFacts.EndsSentence(before[..i])) continue;
            return CreditRules.IsCapitalName(before[(i + 1)..]) ? i + 1 : before.Length + 1;
        }

        return before.Length + 1;
    }

    private static int TrimmedLength(string text, int end) => text.AsSpan(0, end).TrimEnd(" |–—-/©＝\u00A0").Length;
}
