namespace NewsParsing;

/// <summary>From the body to quotes and their sources.</summary>
internal static class QuotePipeline
{
    public static Article Run(Article article, SpeechLexicon lexicon, ArticleParserOptions options, DiagnosticBag diagnostics)
    {
        var drafts = QuoteScanner.Scan(article, lexicon);
        return QuoteAssembler.Assemble(article, drafts, options, diagnostics);
    }
}
