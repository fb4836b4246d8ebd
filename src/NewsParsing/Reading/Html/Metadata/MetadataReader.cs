namespace NewsParsing;

/// <summary>What a page says of itself in its head and in scripts and attributes, as claims.</summary>
internal static class MetadataReader
{
    public static List<Claim> Read(HtmlPage page, DiagnosticBag diagnostics)
    {
        var claims = new List<Claim>();
        var tree = page.Tree;
        for (var i = 0; i < tree.Count && tree.Tag(i) != HtmlTag.Body; i++)
        {
            if (tree.Tag(i) != HtmlTag.Meta) continue;
            var name = tree.Attribute(i, HtmlAttribute.Property);
            if (name.SequenceEqual("og:title") && !tree.Attribute(i, HtmlAttribute.Content).IsWhiteSpace()) claims.Add(new Claim(ClaimFields.Headline, tree.Attribute(i, HtmlAttribute.Content).Trim().ToString(), Origin("headline", "og:title")));
        }

        return claims;
    }

    public static string? LanguageOf(HtmlPage page) => null;

    private static FieldOrigin Origin(string field, string path) => new() { Field = field, Kind = OriginKind.Meta, Path = path };
}
