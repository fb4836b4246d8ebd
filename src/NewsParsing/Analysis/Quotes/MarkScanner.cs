using System.Buffers;

namespace NewsParsing;

/// <summary>
/// Finds what stands in quotation marks in one text block, in one pass: "…", “…”, „…“, «…», »…«, ''…'', ``…'', 「…」, 『…』,
/// and single marks ‘…’ and '…' outside of double ones, apostrophes told apart.
/// </summary>
internal static class MarkScanner
{
    private static readonly SearchValues<char> SingleMarks = SearchValues.Create("\"“”'‘’");

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»「」『』'‘’‚`");

    /// <summary>
    /// Puts the block's outermost quoted stretches into <paramref name="spans"/>, in order; offsets are those of
    /// <paramref name="text"/>.
    /// </summary>
    public static void Scan(ReadOnlySpan<char> text, TextSpan block, List<QuotedSpan> spans)
    {
        spans.Clear();
        var open = -1;
        var openWidth = 0;
        var closerless = block.Start;
        var position = block.Start;
        while (position < block.End)
        {
            var next = text[position..block.End].IndexOfAny(Marks);
            if (next < 0) break;
            position += next;
            var mark = MarkAt(text, block, position);
            if (mark.Role == MarkRole.Single)
            {
                position = open < 0 ? SingleQuoted(text, block, position, spans, ref closerless) : position + 1;
                continue;
            }

            if (open < 0)
            {
                if (mark.Role != MarkRole.Closes) (open, openWidth) = (position, mark.Width);
            }
            else if (Closes(text[open], mark, text[position]))
            {
                Add(spans, open, openWidth, position, mark.Width);
                open = -1;
            }
            else if (mark.Role == MarkRole.Opens && !IsNestingPair(text[open], text[position]))
            {
                // A second opener without a closer between: the first was never closed (a paragraph's forgotten mark).
                Add(spans, open, openWidth, position, 0);
                (open, openWidth) = (position, mark.Width);
            }

            position += mark.Width;
        }

        if (open >= 0 && block.End - open > openWidth)
            spans.Add(new QuotedSpan(new TextSpan(open, block.End), new TextSpan(open + openWidth, block.End), Closed: false));
    }

    private static void Add(List<QuotedSpan> spans, int open, int openWidth, int close, int closeWidth)
    {
        if (close <= open + openWidth) return;
        spans.Add(new QuotedSpan(new TextSpan(open, close + closeWidth), new TextSpan(open + openWidth, close), closeWidth > 0));
    }

    private enum MarkRole
    {
        Opens,
        Closes,
        Either,
        Single,
    }

    private readonly record struct Mark(MarkRole Role, int Width);

    private static Mark MarkAt(ReadOnlySpan<char> text, TextSpan block, int at)
    {
        var c = text[at];
        var doubled = c is '\'' or '`' or '‘' or '’' && at + 1 < block.End && text[at + 1] == c && c is not ('‘' or '’');
        var width = doubled ? 2 : 1;
        if (c is '\'' or '‘' or '’' or '‚' && !doubled) return new Mark(MarkRole.Single, 1);
        if (c == '`' && !doubled) return new Mark(MarkRole.Single, 1);
        if (c is '“' or '„' or '«' or '「' or '『')
        {
            // German closes with “ and Swedish-style »…» or reversed »…« close with «: decided against the open mark.
            return new Mark(c is '“' or '«' && !LooksOpening(text, block, at, width) ? MarkRole.Either : MarkRole.Opens, width);
        }

        if (c is '」' or '』') return new Mark(MarkRole.Closes, width);
        if (c == '`') return new Mark(MarkRole.Opens, width);
        if (LooksOpening(text, block, at, width)) return new Mark(MarkRole.Opens, width);
        return new Mark(c is '"' && FollowedByLetter(text, block, at + width) ? MarkRole.Either : MarkRole.Closes, width);
    }

    private static bool Closes(char opener, Mark mark, char closer) => opener switch
    {
        '„' or '‚' => closer is '“' or '”' or '"' or '‟',
        '«' => closer == '»',
        '»' => closer is '«' or '»',
        '「' => closer == '」',
        '『' => closer == '』',
        '“' => closer is '”' or '"' || (closer == '“' && mark.Role != MarkRole.Opens),
        _ => closer is not ('」' or '』' or '«' or '»') && mark.Role != MarkRole.Opens,
    };

    // “…” inside «…» or 「…」 is a quote within the quote, not a new one.
    private static bool IsNestingPair(char outer, char inner) => outer switch
    {
        '«' or '»' or '„' or '「' or '『' => inner != outer,
        '“' => inner is '«' or '「' or '『',
        _ => false,
    };

    private static bool LooksOpening(ReadOnlySpan<char> text, TextSpan block, int at, int width)
    {
        var next = at + width;
        if (next >= block.End || char.IsWhiteSpace(text[next]))
            return text[at] is '«' && at == block.Start; // French sets a space inside its guillemets.
        if (at == block.Start) return true;
        var before = text[at - 1];
        return char.IsWhiteSpace(before) || before is '(' or '[' or '-' or '–' or '—' or '…' or '/' or ':' or '\'' or '‘';
    }

    private static bool FollowedByLetter(ReadOnlySpan<char> text, TextSpan block, int at) =>
        at < block.End && char.IsLetterOrDigit(text[at]);

    /// <summary>Adds the single-quoted stretch that opens at <paramref name="at"/>, if one does; returns where to go on.</summary>
    private static int SingleQuoted(ReadOnlySpan<char> text, TextSpan block, int at, List<QuotedSpan> spans, ref int closerless)
    {
        if (!OpensSingle(text, block, at)) return at + 1;
        var close = SingleCloser(text, block, at, ref closerless);
        if (close < 0 && !RunsOn(text, block, at)) return at + 1;
        if (close < 0)
        {
            spans.Add(new QuotedSpan(new TextSpan(at, block.End), new TextSpan(at + 1, block.End), Closed: false));
            return block.End;
        }

        spans.Add(new QuotedSpan(new TextSpan(at, close + 1), new TextSpan(at + 1, close), Closed: true));
        return close + 1;
    }

    private static bool OpensSingle(ReadOnlySpan<char> text, TextSpan block, int at)
    {
        if (at + 2 >= block.End || text[at] == '`') return false;
        var next = text[at + 1];
        if (!char.IsLetter(next) && next is not ('“' or '"' or '[' or '£' or '$' or '€' or '…')) return false;
        if (at > block.Start && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '[' or '—' or '–' or '-' or '“' or '"' or '/' or ':')) return false;
        if (text[at] is '‘' or '‚') return true;
        return !IsElision(text[(at + 1)..Math.Min(at + 6, block.End)]);
    }

    // A single mark that opens a paragraph or follows a colon, never closed: the quote goes on in the next paragraph.
    private static bool RunsOn(ReadOnlySpan<char> text, TextSpan block, int at)
    {
        if (!char.IsUpper(text[at + 1]) || text[block.End - 1] is not ('.' or '!' or '?' or '…')) return false;
        return at == block.Start || (at > block.Start + 1 && text[at - 1] == ' ' && text[at - 2] is ':' or ',');
    }

    // 'em, 'til, 'cause, 'tis, 'twas, 'bout, 'n': a letter left out at the head of a word.
    private static bool IsElision(ReadOnlySpan<char> rest) =>
        rest.StartsWith("em ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("til", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("cause", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("tis ", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("twas", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("bout", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("n'", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("n’", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("n ", StringComparison.OrdinalIgnoreCase);

    private const int MaxSingleQuoted = 3000;

    /// <summary>
    /// The mark that closes the single quote opened at <paramref name="open"/>; -1 for none. A mark after "s" and before a
    /// space may be a plural's apostrophe: it closes only when no better closer comes before the next opener. Up to
    /// <paramref name="closerless"/> an earlier search found none, so that many openers cost one search.
    /// </summary>
    private static int SingleCloser(ReadOnlySpan<char> text, TextSpan block, int open, ref int closerless)
    {
        var curly = text[open] is '‘' or '‚';
        var end = Math.Min(block.End, open + MaxSingleQuoted);
        var doubtful = -1;
        var inDouble = false;
        for (var i = Math.Max(open + 2, closerless); i < end; i++)
        {
            var skip = text[i..end].IndexOfAny(SingleMarks);
            if (skip < 0) break;
            i += skip;
            var c = text[i];
            if (c is '“' or '”' or '"') inDouble = c == '“' || (c == '"' && !inDouble);
            if (inDouble) continue;
            if (c is '‘' && curly && doubtful >= 0) return doubtful;
            var before = text[i - 1];
            var after = i + 1 < block.End ? text[i + 1] : ' ';
            // Urdu: ’…‘, as its script runs.
            if (c == '‘' && text[open] == '’' && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after)) return i;
            if (c is not ('\'' or '’') || (curly && c == '\'')) continue;
            if (char.IsWhiteSpace(before) || char.IsLetterOrDigit(after)) continue;
            if (before is ',' or '.' or '?' or '!' or '…' or '”' or '"' or '—' || after is ',' or '.' or ';' or ':' or '?' or '!') return i;
            if (before != 's') return doubtful >= 0 ? doubtful : i;
            if (doubtful < 0) doubtful = i;
        }

        if (doubtful < 0) closerless = Math.Max(closerless, end);
        return doubtful;
    }
}
