namespace NewsParsing;

/// <summary>
/// Speech between dashes, as Spanish, French, Italian, Portuguese, Polish and Russian set it: <c>—Venimos —dijo Ana—. Mañana.</c>
/// What stands between the dashes becomes quoted stretches, the attribution what stands between them.
/// </summary>
internal static class DashDialogue
{
    private const int MaxNarration = 200;
    private const int MaxWords = 6;

    /// <summary>
    /// Fills <paramref name="spans"/> when the block opens with a dash and says who speaks. Without that a dash may open a
    /// list's item, and the block is left alone.
    /// </summary>
    public static void Find(ReadOnlySpan<char> text, TextSpan block, List<QuotedSpan> spans, SpeechLexicon lexicon, TokenList tokens)
    {
        if (spans.Count > 0 || block.Length < 2 || !IsDash(text[block.Start])) return;
        var start = block.Start + 1;
        while (start < block.End && char.IsWhiteSpace(text[start])) start++;
        var attributed = false;
        var (outer, open) = (block.Start, start);
        for (var i = start; i < block.End;)
        {
            var dash = text[i..block.End].IndexOfAny('—', '–', '―');
            if (dash < 0) break;
            i += dash;
            if (!OpensNarration(text, block, i))
            {
                i++;
                continue;
            }

            var end = NarrationEnd(text, block, i + 1);
            if (!Reports(text, new TextSpan(i + 1, Math.Min(end, i + 1 + MaxNarration)), lexicon, tokens))
            {
                i++;
                continue;
            }

            attributed = true;
            Add(text, spans, outer, open, i);
            (outer, open) = (end, end);
            while (open < block.End && (IsDash(text[open]) || text[open] is '.' or ',' || char.IsWhiteSpace(text[open]))) open++;
            i = open;
        }

        Add(text, spans, outer, open, block.End);
        if (attributed) return;
        // « — Je viens, dit-elle. », "– Vi kommer, säger Anna Lund.": no dash stands before the attribution.
        var whole = spans.Count;
        if (whole > 0) InsideMarks.Split(text, spans, lexicon, tokens);
        if (spans.Count == whole && (whole == 0 || spans[^1].Outer.End == block.End)) spans.Clear();
    }

    private static void Add(ReadOnlySpan<char> text, List<QuotedSpan> spans, int outer, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) spans.Add(new QuotedSpan(new TextSpan(outer, end), new TextSpan(start, end), Closed: true));
    }

    // A dash with a space before it and a small letter behind it: " —dijo", ", — сказал".
    private static bool OpensNarration(ReadOnlySpan<char> text, TextSpan block, int dash)
    {
        if (!char.IsWhiteSpace(text[dash - 1])) return false;
        var next = dash + 1;
        while (next < block.End && char.IsWhiteSpace(text[next])) next++;
        return next < block.End && char.IsLower(text[next]);
    }

    // The next dash ends it, where one stands near, else the block.
    private static int NarrationEnd(ReadOnlySpan<char> text, TextSpan block, int start)
    {
        var limit = Math.Min(block.End, start + MaxNarration);
        var dash = text[start..limit].IndexOfAny('—', '–', '―');
        return dash >= 0 ? start + dash : block.End;
    }

    private static bool Reports(ReadOnlySpan<char> text, TextSpan narration, SpeechLexicon lexicon, TokenList tokens)
    {
        Tokenizer.Tokenize(text, narration, [], lexicon, tokens);
        for (var i = 0; i < Math.Min(tokens.Count, MaxWords); i++)
        {
            if ((tokens[i].Entry.Form & (CueForm.Finite | CueForm.PastParticiple)) != 0 && (tokens[i].Entry.Frame & CueFrame.Quoted) != 0) return true;
        }

        return false;
    }

    private static bool IsDash(char c) => c is '—' or '–' or '―';
}
