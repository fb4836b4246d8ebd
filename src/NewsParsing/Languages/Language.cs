namespace NewsParsing;

/// <summary>The language an article is read in, and who says so.</summary>
/// <param name="Tag">A BCP 47 tag; null when nobody knows.</param>
/// <param name="Origin">The page, the caller, or the identifier.</param>
internal readonly record struct Language(string? Tag, OriginKind Origin)
{
    /// <summary>The page's word before the caller's, and the caller's before a guess; a page's word that its text plainly contradicts is a template's.</summary>
    public static Language Of(Manuscript manuscript, ArticleParserOptions options)
    {
        if (manuscript.Language is { } declared)
            return LanguageIdentifier.Contradicting(manuscript.Blocks, declared) is { } found ? new Language(found, OriginKind.Inferred) : new Language(declared, OriginKind.Element);
        if (options.Language is { } given) return new Language(given, OriginKind.Caller);
        return new Language(LanguageIdentifier.Identify(manuscript.Blocks), OriginKind.Inferred);
    }
}
