namespace NewsParsing;

/// <summary>From the body to quotes and their sources.</summary>
internal static class QuotePipeline
{
    public static Article Run(Article article, SpeechLexicon lexicon, ParseRun run)
    {
        var (drafts, names) = QuoteScanner.Scan(article, lexicon, run);
        var cast = SourceResolver.Resolve(article, drafts, names, lexicon, run);
        return QuoteAssembler.Assemble(article, drafts, cast, run.Options, run.Diagnostics);
    }
}
