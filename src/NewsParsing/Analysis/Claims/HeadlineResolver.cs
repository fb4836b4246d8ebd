namespace NewsParsing;

/// <summary>Chooses the headline: the page's own line where a statement backs it, else the best statement.</summary>
internal static class HeadlineResolver
{
    private const int MaxStatements = 40;
    private const int MaxTitle = 400;
    private const int MinAddressLead = 30;
    private const int MinAddressShare = 75;

    // JSON-LD of the article, og:title and the page's own line.
    private const int MinAddressWeight = 3;

    public static Claim? Resolve(IReadOnlyList<Claim> claims, string? publisher, string? host, string? address)
    {
        var all = ClaimPrecedence.Of(claims, ClaimFields.Headline);
        if (all.Count == 0) return null;
        // Each is compared with each; a page that states its headline more often says nothing new.
        if (all.Count > MaxStatements) all.RemoveRange(MaxStatements, all.Count - MaxStatements);
        var printed = all.Find(c => c.Origin.Kind == OriginKind.Element && c.Origin.Path != "title");
        var others = new List<string>();
        foreach (var claim in all)
        {
            if (claim.Origin.Path != "title" && !(claim.Origin.Kind == OriginKind.JsonLd && claim.Origin.Path!.StartsWith("WebPage", StringComparison.Ordinal))) others.Add(claim.Value);
        }

        Claim? best = null;
        var most = 0;
        foreach (var claim in all)
        {
            var clean = Clean(claim);
            if (HeadlineText.IsSite(clean.Value, publisher, host)) continue;
            var weight = 0;
            var counted = new HashSet<string>(StringComparer.Ordinal);
            foreach (var other in all)
            {
                if (counted.Add(other.Origin.Path ?? "") && HeadlineText.Same(Clean(other).Value, clean.Value)) weight += WeightOf(other);
            }

            // Of two that say the same the page's own print counts: its marks are the newsroom's.
            if (weight < most || (weight == most && best?.Origin.Kind == OriginKind.Element)) continue;
            if (weight == most && claim.Origin.Kind != OriginKind.Element) continue;
            (best, most) = (clean, weight);
        }

        if (best is null) return printed ?? all[0];
        // "Winter pike | thelake.example | The angler's monthly": what is printed, and behind it what site and section it is.
        if (printed is not null && HeadlineText.OpensWith(best.Value, printed.Value)) return printed;
        return OfAddress(best) ?? best;

        // An address is made of the story's first headline. Where another statement says what it says and the chosen line does
        // not, that line is a later one: a live blog's news, a search engine's title.
        Claim? OfAddress(Claim chosen)
        {
            if (address is null || chosen.Value.Length > MaxTitle || SlugText.ShareOf(address, chosen.Value) is not (>= 0 and var most)) return null;
            most = Math.Max(most + MinAddressLead, MinAddressShare) - 1;
            Claim? said = null;
            foreach (var claim in all)
            {
                if (WeightOf(claim) < MinAddressWeight || claim.Value.Length > MaxTitle || SlugText.ShareOf(address, claim.Value) <= most || Clean(claim) is not { Value: var value } clean) continue;
                (said, most) = (clean, SlugText.ShareOf(address, value));
            }

            return said;
        }

        Claim Clean(Claim claim) => claim with { Value = HeadlineText.WithoutSite(claim.Value, publisher, host, others) };
    }

    // The page's own line outweighs any one statement, and not two that agree against it: an edited h1 is often a live
    // blog's latest news, an edited og:title often meant for one network.
    private static int WeightOf(Claim claim) => claim.Origin switch
    {
        { Kind: OriginKind.Element, Path: "title" } => 1,
        { Kind: OriginKind.Element } => 5,
        { Path: "og:title" } => 4,
        { Kind: OriginKind.JsonLd } => claim.Origin.Path!.StartsWith("WebPage", StringComparison.Ordinal) ? 1 : 3,
        { Kind: OriginKind.Microdata } => 2,
        _ => 1,
    };
}
