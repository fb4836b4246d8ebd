namespace NewsParsing;

/// <summary>Turns drafts into quotes: the words without their marks, the kind, the attribution's span.</summary>
internal static class QuoteAssembler
{
    public static Article Assemble(
        Article article, List<AttributionDraft> drafts, Cast cast, ArticleParserOptions options, DiagnosticBag diagnostics)
    {
        var quotes = new List<Quote>();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Parts.IsEmpty) continue;
            if (quotes.Count == options.MaxQuotes)
            {
                diagnostics.Add(DiagnosticCodes.QuotesTruncated, $"Only the first {options.MaxQuotes} quotes were kept.");
                break;
            }

            if (ToQuote(article.Text, drafts[i], cast, i, quotes.Count + 1) is { } quote) quotes.Add(quote);
        }

        return article with { Quotes = quotes.ToEquatableArray(), Sources = cast.Sources };
    }

    private static Quote? ToQuote(string text, AttributionDraft draft, Cast cast, int index, int id)
    {
        var (direct, indirect) = (true, true);
        var parts = new TextSpan[draft.Parts.Length];
        var count = 0;
        foreach (var part in draft.Parts)
        {
            var span = WithoutLeadingOver(text, part.Span);
            if (span.Length == 0) continue;
            direct &= part.Kind == QuoteKind.Direct;
            indirect &= part.Kind == QuoteKind.Indirect;
            parts[count++] = span;
        }

        if (count == 0) return null;
        if (count < parts.Length) Array.Resize(ref parts, count);
        if (count > 1) Array.Sort(parts, (a, b) => a.Start.CompareTo(b.Start));
        var kind = direct ? QuoteKind.Direct : indirect ? QuoteKind.Indirect : QuoteKind.Mixed;
        var source = cast.SourceOf(index);
        return new Quote
        {
            Id = id,
            Kind = kind,
            Text = count == 1 ? text[parts[0].Range] : string.Join(' ', parts.Select(p => text[p.Range])),
            Parts = new EquatableArray<TextSpan>(parts),
            Cue = Phrase(text, draft.Cue),
            Attribution = Cover(draft.Cue, draft.Speaker),
            Speaker = Phrase(text, draft.Relative is { } relative ? Cover(cast.Speakers[index], relative) : cast.Speakers[index]),
            SourceId = source?.Id,
            SourceGap = source is null ? cast.Gaps[index] : null,
            Confidence = QuoteConfidence.Of(draft, kind, parts[0], source),
        };
    }

    // White space at the ends, and the comma that only leads over to the attribution.
    private static TextSpan WithoutLeadingOver(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '،' or '，')) end--;
        return new TextSpan(start, end);
    }

    private static TextSpan? Cover(TextSpan? cue, TextSpan? speaker)
    {
        if (cue is not { } c) return null;
        return speaker is { } s ? new TextSpan(Math.Min(c.Start, s.Start), Math.Max(c.End, s.End)) : c;
    }

    private static PhraseSpan? Phrase(string text, TextSpan? span) => span is { } s ? new PhraseSpan(text[s.Range], s) : null;
}
