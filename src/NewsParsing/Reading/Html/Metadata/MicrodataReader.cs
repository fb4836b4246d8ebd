namespace NewsParsing;

/// <summary>What attributes within the page state: itemprop (schema.org microdata) and property (RDFa).</summary>
internal static class MicrodataReader
{
    private static readonly SpanTable<string> Fields = new(
    [
        new("headline", ClaimFields.Headline), new("datePublished", ClaimFields.Published), new("dateCreated", ClaimFields.Published),
        new("dateModified", ClaimFields.Modified), new("articleSection", ClaimFields.Section), new("keywords", ClaimFields.Keyword),
        new("author", ClaimFields.Author), new("creator", ClaimFields.Author), new("isAccessibleForFree", ClaimFields.IsAccessibleForFree),
    ]);

    // A teaser's or a comment's item is not this page's.
    private const Beside Elsewhere = Beside.Aside | Beside.Nav | Beside.Footer | Beside.Related | Beside.Comment | Beside.Sidebar | Beside.Item;

    public static void Read(HtmlPage page, int node, ReadOnlySpan<char> name, List<Claim> claims)
    {
        if (name.IndexOf(':') is var prefix and >= 0) name = name[(prefix + 1)..];
        if (!Fields.TryGetValue(name, out var field) || page.IsIn(node, Elsewhere)) return;
        if (ValueOf(page, node, field) is not { } value) return;
        claims.Add(new Claim(field, value, new FieldOrigin { Field = field, Kind = OriginKind.Microdata, Path = name.ToString() }) { Detail = field == ClaimFields.Keyword ? "list" : null });
    }

    private static string? ValueOf(HtmlPage page, int node, string field)
    {
        var tree = page.Tree;
        if (tree.Attribute(node, HtmlAttribute.Content) is { IsEmpty: false } content) return ClaimText.Clean(content);
        if (tree.Attribute(node, HtmlAttribute.Datetime) is { IsEmpty: false } time) return ClaimText.Clean(time);
        // <abbr class="published" title="2024-05-04T08:30:00-07:00">8:30 AM</abbr>
        if (field is ClaimFields.Published or ClaimFields.Modified && tree.Tag(node) == HtmlTag.Abbr && tree.Attribute(node, HtmlAttribute.Title) is { IsEmpty: false } title) return ClaimText.Clean(title);
        if (field == ClaimFields.Author)
        {
            for (var i = node + 1; i < tree.End(node); i++)
            {
                if (tree.IsText(i) || !(tree.Attribute(i, HtmlAttribute.Itemprop) is "name" || tree.Attribute(i, HtmlAttribute.Property) is "name" or "schema:name")) continue;
                return ClaimText.Clean(tree.Attribute(i, HtmlAttribute.Content) is { IsEmpty: false } named ? named : InlineText.Of(tree, i));
            }
        }

        return tree.End(node) - node > 60 ? null : ClaimText.Clean(InlineText.Of(tree, node));
    }
}
