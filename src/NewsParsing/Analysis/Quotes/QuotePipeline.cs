namespace NewsParsing;

/// <summary>From the body to quotes and their sources.</summary>
internal static class QuotePipeline
{
    public static Article Run(Article article, SpeechLexicon lexicon, ArticleParserOptions options, DiagnosticBag diagnostics) => article;
}
