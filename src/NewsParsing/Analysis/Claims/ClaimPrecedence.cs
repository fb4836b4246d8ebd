namespace NewsParsing;

/// <summary>Which of several claims about one field counts: the one place that says so (docs/decisions/0013).</summary>
internal static class ClaimPrecedence
{
    /// <summary>The lower, the better; claims of one rank are a list.</summary>
    public static int RankOf(Claim claim) => (claim.Origin.Kind, claim.Field) switch
    {
        (OriginKind.Caller, _) => -10,
        // Written for readers' searches; JSON-LD's keywords often list sections and labels too.
        (OriginKind.Meta, ClaimFields.Keyword) when claim.Origin.Path is "news_keywords" => -1,
        (OriginKind.Meta, ClaimFields.Keyword) when claim.Origin.Path is "keywords" => 8,
        (OriginKind.JsonLd, _) when IsOfPage(claim) => claim.Field == ClaimFields.Published ? 45 : 35,
        (OriginKind.JsonLd, ClaimFields.Published) => claim.Origin.Path!.EndsWith("dateCreated", StringComparison.Ordinal) ? 40 : 0,
        (OriginKind.JsonLd, _) => 0,
        (OriginKind.Meta, _) when claim.Origin.Path!.StartsWith("article:", StringComparison.Ordinal) => 10,
        (OriginKind.Meta, ClaimFields.Publisher) when claim.Origin.Path == "og:site_name" => -1,
        (OriginKind.Meta, ClaimFields.CanonicalUrl) => claim.Origin.Path!.StartsWith("link", StringComparison.Ordinal) ? 0 : 5,
        (OriginKind.Meta, ClaimFields.Image) when claim.Origin.Path!.StartsWith("og:", StringComparison.Ordinal) => -1,
        (OriginKind.Meta, ClaimFields.Description) when claim.Origin.Path is "description" => -2,
        (OriginKind.Meta, ClaimFields.Description) when claim.Origin.Path is "og:description" => -1,
        (OriginKind.Meta, ClaimFields.Published) when claim.Origin.Path is "date" or "created" or "dc.date" or "dcterms.date" => 32,
        (OriginKind.Microdata, _) => 15,
        (OriginKind.Meta, _) => 20,
        (OriginKind.Element, ClaimFields.Author or ClaimFields.Byline) when claim.Origin.Path == ClaimFields.LooseAuthor => 48,
        (OriginKind.Element, ClaimFields.Deck or ClaimFields.Kicker or ClaimFields.Byline) => 0,
        (OriginKind.Element, ClaimFields.Published) when claim.Origin.Path == ClaimFields.LooseDate => 46,
        (OriginKind.Url, _) => 47,
        (OriginKind.Element, _) => 30,
        _ => 50,
    };

    private static bool IsOfPage(Claim claim) => claim.Origin.Path!.StartsWith("WebPage.", StringComparison.Ordinal) || claim.Origin.Path.StartsWith("ItemPage.", StringComparison.Ordinal);

    /// <summary>The claims of a field, the best first, those of one origin together in the page's order.</summary>
    public static List<Claim> Of(IReadOnlyList<Claim> claims, string field)
    {
        var of = new List<(int Rank, int At, Claim Claim)>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Field == field) of.Add((RankOf(claims[i]), i, claims[i]));
        }

        of.Sort(static (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.At.CompareTo(b.At));
        return of.ConvertAll(static c => c.Claim);
    }
}
