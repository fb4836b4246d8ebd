namespace NewsParsing;

/// <summary>Cuts plain text into draft blocks: one a line, or one a paragraph where lines are wrapped.</summary>
internal static class TextReader
{
    // A paragraph set in by this many columns more than the text around it is set apart as a quotation.
    private const int QuotationIndent = 3;
    private const int MinQuotationLines = 2;
    private const int MinQuotationLength = 40;
    private const int MinFlushShare = 4;

    public static Manuscript Read(string text, string? url, ArticleParserOptions options, DiagnosticBag diagnostics)
    {
        var input = Cut(text, options.MaxInputLength, diagnostics);
        var lines = TextLines.Split(input);
        if (lines.Count == 0) diagnostics.Add(DiagnosticCodes.EmptyInput, "The input holds no text.");
        var blocks = ReadBlocks(input, lines, WrapFinder.Find(input, lines), options.MaxBlocks, diagnostics);
        return new Manuscript { Blocks = blocks, Url = url };
    }

    private static ReadOnlySpan<char> Cut(string text, int limit, DiagnosticBag diagnostics)
    {
        if (text.Length <= limit) return text;
        if (char.IsHighSurrogate(text[limit - 1]) && char.IsLowSurrogate(text[limit])) limit--;
        diagnostics.Add(
            DiagnosticCodes.InputTruncated, $"The input is longer than {limit} UTF-16 units; the rest was not read.", new TextSpan(limit, text.Length));
        return text.AsSpan(0, limit);
    }

    private static List<DraftBlock> ReadBlocks(ReadOnlySpan<char> text, List<TextLine> lines, TextLayout layout, int maxBlocks, DiagnosticBag diagnostics)
    {
        var blocks = new List<DraftBlock>(Math.Min(lines.Count, maxBlocks));
        // Where more than a few lines are set in, that is the way paragraphs begin.
        var setIn = 0;
        foreach (var line in lines) setIn += line.Indent >= QuotationIndent ? 1 : 0;
        var quotesAreSetIn = setIn > 0 && setIn * MinFlushShare <= lines.Count;
        var allQuoted = lines.TrueForAll(l => l.QuoteDepth > 0);
        for (var i = 0; i < lines.Count;)
        {
            if (blocks.Count == maxBlocks)
            {
                diagnostics.BlocksTruncated(maxBlocks, new TextSpan(lines[i].Start, text.Length));
                break;
            }

            var first = i++;
            while (layout.IsWrapped && i < lines.Count && Continues(text, lines, first, i, layout.Width)) i++;
            var cleaner = new TextCleaner(text);
            for (var n = first; n < i; n++)
                cleaner.Add(lines[n].Start, lines[n].End, n > first && !JoinsWithoutSpace(text, lines[n - 1], lines[n]));
            var hints = HintsOf(lines, first, i, layout, allQuoted, quotesAreSetIn);
            if (cleaner.ToBlock(hints, lines[first].BlankBefore) is { } block) blocks.Add(block);
        }

        return blocks;
    }

    /// <summary>Whether line <paramref name="at"/> goes on with the paragraph that line <paramref name="first"/> began.</summary>
    private static bool Continues(ReadOnlySpan<char> text, List<TextLine> lines, int first, int at, int width)
    {
        TextLine line = lines[at], before = lines[at - 1];
        if (line.BlankBefore > 0 || line.QuoteDepth != before.QuoteDepth) return false;
        var content = text[line.Start..line.End];
        if (ListMarker.LengthOf(content) > 0) return false;
        // A first line set in opens a paragraph; under a bullet the lines that follow are set in too.
        var hangs = at - 1 == first && ListMarker.LengthOf(text[before.Start..before.End]) > 0;
        if (line.Indent > before.Indent && !hangs) return false;
        if (WrapFinder.IsFull(text, before, line, width)) return true;
        return !TextFacts.EndsSentence(text[before.Start..before.End]) && char.IsLower(content[0]);
    }

    // Hyphens are left as they are, and Chinese and Japanese know no space between words.
    private static bool JoinsWithoutSpace(ReadOnlySpan<char> text, TextLine before, TextLine next)
    {
        char last = text[before.End - 1], opening = text[next.Start];
        if (last == '-') return before.Length > 1 && char.IsLetter(text[before.End - 2]) && char.IsLetter(opening);
        return TextFacts.IsWide(last) && TextFacts.IsWide(opening);
    }

    private static BlockHint HintsOf(List<TextLine> lines, int first, int end, TextLayout layout, bool allQuoted, bool quotesAreSetIn)
    {
        if (lines[first].QuoteDepth > 0 && !allQuoted) return BlockHint.Quotation;
        if (!layout.IsWrapped ? !quotesAreSetIn || lines[first].Length < MinQuotationLength || end - first > 1 : end - first < MinQuotationLines) return BlockHint.None;
        for (var i = first; i < end; i++)
        {
            if (lines[i].Indent < QuotationIndent) return BlockHint.None;
        }

        return HasFlushLine(lines, first, end) ? BlockHint.Quotation : BlockHint.None;
    }

    private static bool HasFlushLine(List<TextLine> lines, int first, int end) =>
        (first > 0 && lines[first - 1].Indent == 0) || (end < lines.Count && lines[end].Indent == 0);
}
