namespace NewsParsing;

/// <summary>Chooses among a page's claims, and says where each value came from.</summary>
internal static class ClaimResolver
{
    public static Article Resolve(Manuscript manuscript, Language language, PageLexicon lexicon)
    {
        var claims = manuscript.Claims;
        var origins = new List<FieldOrigin>();
        if (language.Tag is not null) origins.Add(new FieldOrigin { Field = "language", Kind = language.Origin });
        var host = Uri.TryCreate(manuscript.Url, UriKind.Absolute, out var address) ? address.Host : null;
        var publisher = First(ClaimFields.Publisher);
        var headline = HeadlineResolver.Resolve(claims, publisher, host, ClaimPrecedence.Of(claims, ClaimFields.CanonicalUrl) is [var canonical, ..] ? canonical.Value : manuscript.Url);
        if (headline is not null) origins.Add(headline.Origin);
        var deck = First(ClaimFields.Deck);
        if (deck is not null && headline is not null && HeadlineText.Same(deck, headline.Value)) deck = null;
        var kicker = First(ClaimFields.Kicker);
        if (kicker is not null && headline is not null && HeadlineText.Same(kicker, headline.Value)) kicker = null;
        var byline = AuthorResolver.Resolve(claims, publisher, host, lexicon, out var bylineOrigin);
        if (bylineOrigin is not null) origins.Add(bylineOrigin with { Field = "byline" });
        var published = Date(ClaimFields.Published);
        var modified = Date(ClaimFields.Modified);
        var keywords = KeywordResolver.Resolve(claims, publisher, host, out var keywordOrigin);
        if (keywordOrigin is not null) origins.Add(keywordOrigin with { Field = "keywords" });
        var image = First(ClaimFields.Image);
        return new Article
        {
            Language = language.Tag,
            Headline = headline?.Value,
            Kicker = kicker,
            Deck = deck,
            Byline = byline,
            Published = published,
            Modified = modified == published ? null : modified,
            Publisher = publisher,
            Section = First(ClaimFields.Section),
            Keywords = keywords.ToEquatableArray(),
            Description = First(ClaimFields.Description),
            CanonicalUrl = First(ClaimFields.CanonicalUrl),
            IsAccessibleForFree = First(ClaimFields.IsAccessibleForFree) is { } free ? !free.Contains("false", StringComparison.OrdinalIgnoreCase) : null,
            LeadImage = image is null ? null : new Figure { ImageUrl = image },
            Provenance = origins.ToEquatableArray(),
        };

        string? First(string field)
        {
            if (ClaimPrecedence.Of(claims, field) is not [var first, ..]) return null;
            origins.Add(first.Origin);
            return first.Value;
        }

        ArticleDate? Date(string field)
        {
            foreach (var claim in ClaimPrecedence.Of(claims, field))
            {
                if (StatedDateParser.Parse(claim.Value, lexicon) is not { } date) continue;
                origins.Add(claim.Origin);
                return date;
            }

            return null;
        }
    }
}
