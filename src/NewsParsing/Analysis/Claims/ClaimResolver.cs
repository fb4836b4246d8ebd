namespace NewsParsing;

/// <summary>Chooses among a page's claims, and says where each value came from.</summary>
internal static class ClaimResolver
{
    public static Article Resolve(Manuscript manuscript, Language language, PageLexicon lexicon)
    {
        var headline = manuscript.Claims.FirstOrDefault(c => c.Field == ClaimFields.Headline);
        return new Article { Language = language.Tag, Headline = headline?.Value, Provenance = headline is null ? [] : [headline.Origin] };
    }
}
