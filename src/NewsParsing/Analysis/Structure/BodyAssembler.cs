namespace NewsParsing;

/// <summary>Builds the article without its quotes from the classified blocks.</summary>
internal static class BodyAssembler
{
    public static Article Assemble(
        Manuscript manuscript, IReadOnlyList<DraftBlock> draft, ArticleParserOptions options, DiagnosticBag diagnostics) => new()
    {
        Headline = draft.Count > 0 ? draft[0].Text : null,
        Language = options.Language ?? "en",
        Url = manuscript.Url,
        Blocks = draft.Skip(1)
            .Select(b => (Block)new Paragraph { Text = b.Text, SourceSpan = b.SourceSpan, SourceRuns = b.SourceRuns })
            .ToEquatableArray(),
    };
}
