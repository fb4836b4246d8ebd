namespace NewsParsing;

/// <summary>
/// Names that stand near the text but in no line of the head: links to an author's page, elements that call themselves byline
/// above the headline or below the text, "Text: Nora Holm" as the first or last line. They count only where nobody better is named.
/// </summary>
internal static class LooseAuthorReader
{
    private const int MaxNodes = 40;
    private const int MaxName = 60;
    private const int MaxLine = 120;
    private const int MaxFound = 16;

    // More different names than these are those of a list of posts.
    private const int MaxNames = 3;
    private const int MaxLineWords = 12;

    private static readonly string[] AuthorPaths = ["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/"];

    /// <summary>Adds the claims, the nearest to the body's beginning first.</summary>
    public static void Read(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        if (IsNamed(claims)) return;
        var tree = page.Tree;
        var start = content.Roots.Count > 0 ? content.Roots[0] : 0;
        var end = content.Roots.Count > 0 ? tree.End(content.Roots[^1]) : tree.Count;
        var found = new List<(int Distance, string Field, string Text)>();
        for (var i = 0; i < tree.Count && found.Count < MaxFound; i++)
        {
            var tag = tree.Tag(i);
            if (tag is HtmlTag.Text or HtmlTag.Html or HtmlTag.Body or HtmlTag.Main or HtmlTag.Head) continue;
            if (NearText.IsApart(page, i, NearText.Others | NameHint.Caption | NameHint.Credit, start))
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (tree.End(i) - i > MaxNodes) continue;
            var distance = Math.Min(Math.Abs(i - start), Math.Abs(i - end));
            if (tag == HtmlTag.A && IsAuthorLink(tree, i))
            {
                if (InlineText.Of(tree, i) is { Length: > 1 and <= MaxName } name) found.Add((distance, ClaimFields.Author, name));
                i = tree.End(i) - 1;
                continue;
            }

            var isNamed = page.Has(i, NameHint.Byline);
            if (!isNamed && !(tag is HtmlTag.P or HtmlTag.Div or HtmlTag.Em or HtmlTag.I or HtmlTag.Small or HtmlTag.Span or HtmlTag.Strong or HtmlTag.H6 && MayBeLine(tree, i))) continue;
            if (InlineText.Of(tree, i) is not { Length: > 3 and <= MaxLine } text || (!isNamed && !LooksLikeLine(text))) continue;
            if (!HoldsAuthorLink(tree, i)) found.Add((distance, ClaimFields.Byline, text));
            else continue;
            i = tree.End(i) - 1;
        }

        found.Sort(static (a, b) => a.Distance.CompareTo(b.Distance));
        var names = found.Where(f => f.Field == ClaimFields.Author).Select(f => f.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        foreach (var (_, field, text) in found)
        {
            if (field != ClaimFields.Author || names <= MaxNames) claims.Add(new Claim(field, text, new FieldOrigin { Field = field, Kind = OriginKind.Element, Path = ClaimFields.LooseAuthor }));
        }
    }

    // Metadata that names a person is sure to count; one word may be an account or the site.
    private static bool IsNamed(List<Claim> claims)
    {
        var publisher = claims.Find(static c => c.Field == ClaimFields.Publisher)?.Value;
        return claims.Exists(c => c.Field == ClaimFields.Author && c.Origin.Kind == OriginKind.JsonLd && c.Value.Contains(' ', StringComparison.Ordinal) && !string.Equals(c.Value, publisher, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsAuthorLink(HtmlTree tree, int node)
    {
        if (tree.Attribute(node, HtmlAttribute.Rel).Contains("author", StringComparison.OrdinalIgnoreCase)) return true;
        var href = tree.Attribute(node, HtmlAttribute.Href);
        foreach (var path in AuthorPaths)
        {
            if (href.Contains(path, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool HoldsAuthorLink(HtmlTree tree, int node)
    {
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.A && IsAuthorLink(tree, i)) return true;
        }

        return false;
    }

    // Most elements open with a long text: looked at before a string is made.
    private static bool MayBeLine(HtmlTree tree, int node)
    {
        var length = 0;
        for (var i = node; i < tree.End(node) && length <= MaxLine; i++) length += tree.Text(i).Length;
        return length is > 3 and <= MaxLine;
    }

    // A first word and a name with capitals behind it; whether the word says "by" is for who knows the language.
    private static bool LooksLikeLine(string text)
    {
        if (TextFacts.WordCount(text) is < 2 or > MaxLineWords || TextFacts.EndsSentence(text)) return false;
        var space = text.AsSpan().IndexOfAny(' ', ':');
        return space is > 0 and <= 14 && text.AsSpan(space).IndexOfAnyInRange('A', 'Z') >= 0;
    }
}
