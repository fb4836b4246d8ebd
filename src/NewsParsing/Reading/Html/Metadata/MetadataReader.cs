namespace NewsParsing;

/// <summary>What a page says of itself in its head and in scripts and attributes, as claims in the page's order.</summary>
internal static class MetadataReader
{
    private const int MaxClaims = 2000;
    private const int MaxNodesBetween = 3;

    public static List<Claim> Read(HtmlPage page, ParseRun run)
    {
        var claims = new List<Claim>();
        var tree = page.Tree;
        using var json = new JsonTree(tree, run.Options);
        for (var i = 0; i < tree.Count && claims.Count < MaxClaims; i++)
        {
            switch (tree.Tag(i))
            {
                case HtmlTag.Text:
                    continue;
                case HtmlTag.Meta:
                    ReadMeta(page, i, claims);
                    continue;
                case HtmlTag.Link:
                    if (tree.Attribute(i, HtmlAttribute.Rel).Equals("canonical", StringComparison.OrdinalIgnoreCase) && page.Resolve(tree.Attribute(i, HtmlAttribute.Href)) is { } canonical)
                        claims.Add(new Claim(ClaimFields.CanonicalUrl, canonical, Origin(ClaimFields.CanonicalUrl, OriginKind.Meta, "link rel=canonical")));
                    continue;
                case HtmlTag.Title when tree.Tag(Math.Max(0, tree.Parent(i))) != HtmlTag.Svg:
                    // Where a page begins with text, its head's elements stand in the body.
                    if (tree.NameOf(tree.Parent(i)) is "head" or "body" && ClaimText.Clean(InlineText.Of(tree, i)) is { } title)
                        claims.Add(new Claim(ClaimFields.Headline, title, Origin(ClaimFields.Headline, OriginKind.Element, "title")));
                    continue;
                case HtmlTag.Script:
                    if (tree.FirstChild(i) is var script and >= 0 && tree.Attribute(i, HtmlAttribute.Type).Contains("ld+json", StringComparison.OrdinalIgnoreCase)) json.Read(script);
                    continue;
            }

            if (tree.AttributeCount(i) == 0) continue;
            if (tree.Attribute(i, HtmlAttribute.Itemprop) is { IsEmpty: false } property) MicrodataReader.Read(page, i, property, claims);
            else if (tree.Attribute(i, HtmlAttribute.Property) is { IsEmpty: false } rdfa) MicrodataReader.Read(page, i, rdfa, claims);
        }

        JsonLdReader.Read(page, json, claims);
        ImageObjectReader.Read(json, claims);
        ResolveAddresses(page, claims);
        if (json.IsTruncated)
            run.Diagnostics.Add(DiagnosticCodes.JsonLdTruncated, $"Only {run.Options.MaxJsonLdLength} characters of JSON-LD and {run.Options.MaxJsonLdDepth} levels of it are read; the rest was left out.");
        return claims;
    }

    // What meta elements and scripts state is any text.
    private static void ResolveAddresses(HtmlPage page, List<Claim> claims)
    {
        for (var i = claims.Count - 1; i >= 0; i--)
        {
            var claim = claims[i];
            if (claim.Url is not null) claims[i] = claim with { Url = page.Resolve(claim.Url) };
            if (claim.Field is not (ClaimFields.CanonicalUrl or ClaimFields.Image)) continue;
            if (page.Resolve(claim.Value) is { } address) claims[i] = claim with { Value = address };
            else claims.RemoveAt(i);
        }
    }

    /// <summary>What the page declares in <c>html lang</c> or meta; null when silent or no tag (BCP 47).</summary>
    public static string? LanguageOf(HtmlPage page)
    {
        var tree = page.Tree;
        string? second = null;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Tag(i) == HtmlTag.Body) break;
            if (tree.Tag(i) == HtmlTag.Html && (TagOf(tree.Attribute(i, HtmlAttribute.Lang)) ?? TagOf(tree.Attribute(i, "xml:lang"))) is { } lang) return lang;
            if (tree.Tag(i) != HtmlTag.Meta) continue;
            var name = tree.Attribute(i, HtmlAttribute.Property) is { IsEmpty: false } p ? p : tree.Attribute(i, HtmlAttribute.Name) is { IsEmpty: false } n ? n : tree.Attribute(i, HtmlAttribute.HttpEquiv);
            if (name.Equals("og:locale", StringComparison.OrdinalIgnoreCase) || name.Equals("content-language", StringComparison.OrdinalIgnoreCase) || name.Equals("dc.language", StringComparison.OrdinalIgnoreCase) || name.Equals("language", StringComparison.OrdinalIgnoreCase))
                second ??= TagOf(tree.Attribute(i, HtmlAttribute.Content));
        }

        return second;
    }

    private static string? TagOf(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.IndexOfAny(',', ';') is var cut and > 0) value = value[..cut].Trim();
        if (value.IsEmpty || value.Length > 35) return null;
        var tag = value.ToString().Replace('_', '-');
        return LanguageTag.IsValid(tag) && LanguageTag.Primary(tag).Length <= 3 && !LanguageTag.Primary(tag).Equals("und", StringComparison.OrdinalIgnoreCase) ? Cased(tag) : null;
    }

    // "EN-us" is written en-US, "zh-hans" zh-Hans (RFC 5646, 2.1.1).
    private static string Cased(string tag)
    {
        var parts = tag.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (i, parts[i].Length) switch
            {
                (0, _) => parts[i].ToLowerInvariant(),
                (_, 2) => parts[i].ToUpperInvariant(),
                (_, 4) => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(),
                _ => parts[i].ToLowerInvariant(),
            };
        }

        return string.Join('-', parts);
    }

    private static void ReadMeta(HtmlPage page, int node, List<Claim> claims)
    {
        var tree = page.Tree;
        var content = tree.Attribute(node, HtmlAttribute.Content);
        if (content.IsEmpty) return;
        var rule = MetaTags.Find(tree.Attribute(node, HtmlAttribute.Property)) ?? MetaTags.Find(tree.Attribute(node, HtmlAttribute.Name)) ?? MetaTags.Find(tree.Attribute(node, HtmlAttribute.Itemprop)) ?? MetaTags.Find(tree.Attribute(node, HtmlAttribute.HttpEquiv));
        if (rule is null) ReadPair(tree, node, content, claims);
        if (rule is null || ClaimText.Clean(content) is not { } value) return;
        if (rule.Field is ClaimFields.Image or ClaimFields.CanonicalUrl)
        {
            if (page.Resolve(value) is not { } address) return;
            value = address;
        }

        claims.Add(new Claim(rule.Field, value, Origin(rule.Field, OriginKind.Meta, rule.Path)) { Detail = rule.IsList ? "list" : null });
    }

    // <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Nora Holm">: what the label says decides.
    private static void ReadPair(HtmlTree tree, int node, ReadOnlySpan<char> content, List<Claim> claims)
    {
        if (!NameOf(tree, node).StartsWith("twitter:data", StringComparison.OrdinalIgnoreCase) || content.ContainsAnyInRange('0', '9')) return;
        var label = node - 1;
        while (label > 0 && tree.Tag(label) != HtmlTag.Meta && node - label < MaxNodesBetween) label--;
        if (!NameOf(tree, label).StartsWith("twitter:label", StringComparison.OrdinalIgnoreCase) || ClaimText.Clean(tree.Attribute(label, HtmlAttribute.Content)) is not { } text || ClaimText.Clean(content) is not { } value) return;
        claims.Add(new Claim(ClaimFields.Byline, text + ": " + value, Origin(ClaimFields.Byline, OriginKind.Meta, ClaimFields.LooseAuthor)));
    }

    private static ReadOnlySpan<char> NameOf(HtmlTree tree, int node) => tree.Attribute(node, HtmlAttribute.Name) is { IsEmpty: false } name ? name : tree.Attribute(node, HtmlAttribute.Property);

    private static FieldOrigin Origin(string field, OriginKind kind, string path) => new() { Field = field, Kind = kind, Path = path };
}
