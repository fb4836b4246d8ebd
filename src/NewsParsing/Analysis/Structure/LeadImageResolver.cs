namespace NewsParsing;

/// <summary>
/// Gives the lead image its caption: the one printed with it, else what the page's metadata states of that very image. Where none is
/// stated the first figure's is the lead image.
/// </summary>
internal static class LeadImageResolver
{
    private const string CaptionField = "leadImage.caption";

    public static Article Complete(Article article, IReadOnlyList<Claim> claims, PageLexicon lexicon)
    {
        if (article.LeadImage is not { ImageUrl: { } address } image) return WithFirstFigure(article);
        var key = ImageAddress.KeyOf(address);
        foreach (var block in article.Blocks)
        {
            if (block is FigureBlock { Figure: { ImageUrl: { } printed } figure } && (printed == address || ImageAddress.KeyOf(printed) == key))
                return article with { LeadImage = image with { Alt = figure.Alt, Caption = figure.Caption } };
        }

        var caption = Stated(claims, ClaimFields.ImageCaption, address, key);
        var credit = Stated(claims, ClaimFields.ImageCredit, address, key);
        if ((caption ?? credit) is not { } claim) return article;
        var (text, by) = (caption?.Value, credit is null ? null : CreditRules.Unlabelled(CreditRules.Clean(credit.Value, lexicon), lexicon));
        if (text is not null && string.IsNullOrEmpty(by) && CaptionParser.Find(text, lexicon) is { IsSure: true } parts) (text, by) = (text[..parts.TextLength], parts.Credit);
        return article with
        {
            LeadImage = image with { Caption = new Caption { Text = string.IsNullOrEmpty(text) ? null : text, Credit = string.IsNullOrEmpty(by) ? null : by } },
            Provenance = [.. article.Provenance, claim.Origin with { Field = CaptionField }],
        };
    }

    private static Article WithFirstFigure(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block is FigureBlock { Figure: { ImageUrl: not null } figure })
                return article with { LeadImage = figure, Provenance = [.. article.Provenance, new FieldOrigin { Field = ClaimFields.Image, Kind = OriginKind.Element, Path = "figure" }] };
        }

        return article;
    }

    private static Claim? Stated(IReadOnlyList<Claim> claims, string field, string address, string key)
    {
        foreach (var claim in claims)
        {
            if (claim.Field == field && claim.Url is { } url && (url == address || ImageAddress.KeyOf(url) == key)) return claim;
        }

        return null;
    }
}
