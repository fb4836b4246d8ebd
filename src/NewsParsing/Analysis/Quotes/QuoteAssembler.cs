namespace NewsParsing;

/// <summary>Turns drafts into quotes.</summary>
internal static class QuoteAssembler
{
    public static Article Assemble(Article article, List<AttributionDraft> drafts, ArticleParserOptions options, DiagnosticBag diagnostics)
    {
        var quotes = new List<Quote>();
        foreach (var draft in drafts)
        {
            if (draft.Parts.Count == 0) continue;
            var parts = draft.Parts.Select(p => Trim(article.Text, p)).Where(p => p.Length > 0).OrderBy(p => p.Start).ToList();
            if (parts.Count == 0) continue;
            quotes.Add(new Quote
            {
                Id = quotes.Count + 1,
                Text = string.Join(' ', parts.Select(p => article.Text[p.Range])),
                Parts = parts.ToEquatableArray(),
                Cue = Phrase(article.Text, draft.Cue),
                Speaker = Phrase(article.Text, draft.Speaker),
            });
        }

        return article with { Quotes = quotes.ToEquatableArray() };
    }

    private static PhraseSpan? Phrase(string text, TextSpan? span) => span is { } s ? new PhraseSpan(text[s.Range], s) : null;

    private static TextSpan Trim(string text, TextSpan span) => span;
}
