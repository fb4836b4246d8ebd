namespace NewsParsing;

/// <summary>From the body to quotes and their sources.</summary>
internal static class QuotePipeline
{
    public static Article Run(Article article, SpeechLexicon lexicon, ArticleParserOptions options, DiagnosticBag diagnostics)
    {
        var (drafts, names) = QuoteScanner.Scan(article, lexicon);
        var cast = SourceResolver.Resolve(article, drafts, names, lexicon);
        return QuoteAssembler.Assemble(article, drafts, cast, options, diagnostics);
    }
}
