namespace NewsParsing;

/// <summary>Tells subheadings from short paragraphs by their shape and by what stands around them.</summary>
internal static class HeadingRules
{
    private const int MaxLength = 130;
    private const int MaxWords = 18;
    private const int MaxExclamationWords = 7;
    private const int MaxQuestionWords = 14;
    private const int MaxRun = 2;
    private const int MaxTurnLabel = 2;

    // An interview's questions speak to somebody; those that head the parts of an article do not.
    private const int MinInterviewQuestions = 2;
    private const int AddressedShare = 3;
    private const int FewQuestions = 4;

    /// <summary>Whether the block alone could be a subheading.</summary>
    public static bool HasShape(BlockFacts facts)
    {
        var text = facts.Text;
        if (text.Length > MaxLength || facts.Words > MaxWords || text.Length < 2) return false;
        if (char.IsLower(text[0]) && facts.Words > 1 && !char.IsUpper(text[1])) return false;
        if (ListMarker.IsDash(text) || text[0] is '@' or '#' or '…' or ',' or '.') return false;
        if (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal) || NameShape.IsSite(text)) return false;
        var last = TextFacts.LastInk(text);
        return last switch
        {
            '?' or '？' or '؟' => facts.Words <= MaxQuestionWords && !IsSpoken(text),
            '!' or '！' => facts.Words <= MaxExclamationWords && !IsSpoken(text),
            // What ends with a colon leads in to a quotation or a list far more often than it heads a part.
            ':' or '：' or ',' or ';' or '،' or '、' or '-' or '–' or '—' or '/' => false,
            _ => !TextFacts.IsSentenceEnd(last) || IsAbbreviation(text),
        };
    }

    /// <summary>Whether a heading of markup is somebody's turn to speak: "Q: Why now?".</summary>
    public static bool IsTurn(string text) => text.IndexOf(':') is > 0 and <= MaxTurnLabel and var colon && char.IsUpper(text[0]) && colon + 1 < text.Length && text[colon + 1] == ' ' && !text.AsSpan(0, colon).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Gives paragraphs that are subheadings their role.</summary>
    public static void Mark(BlockFacts[] facts, BlockRole[] roles, int start, int end, PageLexicon lexicon)
    {
        var interview = IsInterview(facts, roles, start, end, lexicon);
        for (var i = start; i < end;)
        {
            if (!IsCandidate(facts, roles, i, interview))
            {
                i++;
                continue;
            }

            var first = i;
            while (i < end && (IsCandidate(facts, roles, i, interview) || roles[i] is BlockRole.Debris or BlockRole.Caption or BlockRole.Credit)) i++;
            MarkRun(facts, roles, first, i, end, interview);
        }
    }

    private static bool IsInterview(BlockFacts[] facts, BlockRole[] roles, int start, int end, PageLexicon lexicon)
    {
        int questions = 0, addressed = 0;
        for (var i = start; i < end; i++)
        {
            if (roles[i] != BlockRole.Paragraph || facts[i].Text[^1] is not ('?' or '？' or '؟')) continue;
            questions++;
            if (Addresses(facts[i].Text, lexicon)) addressed++;
        }

        return questions >= MinInterviewQuestions && addressed * (questions < FewQuestions ? 1 : AddressedShare) >= questions;
    }

    private static bool Addresses(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        while (TextFacts.TryTakeWord(ref text, out var word))
        {
            if (lexicon.AddressWords.Contains(word.Trim(".,;:!?¿„“”\"'").ToString())) return true;
        }

        return false;
    }

    // One or two in a row head what follows; more are a table, a score sheet or a list.
    private static void MarkRun(BlockFacts[] facts, BlockRole[] roles, int first, int next, int end, bool interview)
    {
        var count = 0;
        for (var i = first; i < next; i++) count += IsCandidate(facts, roles, i, interview) ? 1 : 0;
        if (count > MaxRun || !HeadsText(facts, roles, next, end)) return;
        for (var i = first; i < next; i++)
        {
            if (IsCandidate(facts, roles, i, interview)) roles[i] = BlockRole.Heading;
        }
    }

    private static bool IsCandidate(BlockFacts[] facts, BlockRole[] roles, int i, bool interview) =>
        roles[i] == BlockRole.Paragraph && HasShape(facts[i]) && !(interview && facts[i].Text[^1] is '?' or '？' or '؟');

    private static bool HeadsText(BlockFacts[] facts, BlockRole[] roles, int next, int end) =>
        next < end && roles[next] is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Quotation or BlockRole.RelatedLink;

    // "Why not?" within quotation marks, 'He asked, "Why?"' and "TAPPER: Why?" are somebody's words.
    private static bool IsSpoken(ReadOnlySpan<char> text)
    {
        if (TextFacts.IsCloser(text[^1])) return true;
        var colon = text.IndexOf(':');
        return colon > 0 && !text[..colon].ContainsAnyInRange('a', 'z');
    }

    // "18. 7." and "U.S." end with a stop that ends no sentence.
    private static bool IsAbbreviation(string text)
    {
        if (text.Length < 4 || text[^1] != '.') return false;
        var space = text.LastIndexOf(' ');
        var word = text.AsSpan(space + 1);
        return char.IsDigit(word[0]) && word.Length <= 3 && space > 0 && text[space - 1] == '.';
    }
}
