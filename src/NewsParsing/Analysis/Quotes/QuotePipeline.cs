namespace NewsParsing;

/// <summary>From the body to quotes and their sources.</summary>
internal static class QuotePipeline
{
    public static Article Run(Article article, SpeechLexicon lexicon, ParseRun run)
    {
        using var tokens = new ArticleTokens();
        var (drafts, names) = QuoteScanner.Scan(article, lexicon, tokens, run);
        var cast = SourceResolver.Resolve(article, drafts, names, tokens, lexicon, run);
        return QuoteAssembler.Assemble(article, drafts, cast, run.Options, run.Diagnostics);
    }
}
