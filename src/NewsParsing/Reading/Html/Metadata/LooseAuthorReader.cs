namespace NewsParsing;

/// <summary>
/// Names that stand near the text but in no line of the head: links to an author's page, elements that call themselves byline,
/// "Text: Nora Holm" close to the text's ends, the name its first or last line consists of. They count only where nobody better
/// is named. A claim's detail tells which it is.
/// </summary>
internal static class LooseAuthorReader
{
    /// <summary>The detail of a line whose element says that somebody's name stands in it.</summary>
    public const string Named = "named";

    /// <summary>The detail of the text's first and last line.</summary>
    public const string Signature = "signature";

    private const int MaxNodes = 40;
    private const int MaxName = 60;
    private const int MaxLine = 120;
    private const int MaxNamed = 24;
    private const int MaxLines = 60;

    // Plain lines are looked at only so near to where the text begins and ends.
    private const int MaxNodesAway = 120;

    // More different names than these are those of a list of posts.
    private const int MaxNames = 3;
    private const int MaxLineWords = 12;
    private const int MaxLabel = 16;
    private const int MaxSignature = 60;
    private const int MaxSignatureWords = 6;

    private static readonly string[] AuthorPaths = ["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/"];

    /// <summary>Adds the claims, the nearest to the body's beginning or end first.</summary>
    public static void Read(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        if (IsNamed(claims)) return;
        var tree = page.Tree;
        var start = content.Roots.Count > 0 ? content.Roots[0] : 0;
        var end = content.Roots.Count > 0 ? tree.End(content.Roots[^1]) : tree.Count;
        var found = new List<(int Distance, string Field, string Text, string? Detail)>();
        Find(page, start, end, found);
        found.Sort(static (a, b) => a.Distance.CompareTo(b.Distance));
        var names = found.Where(f => f.Field == ClaimFields.Author).Select(f => f.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        foreach (var (_, field, text, detail) in found)
        {
            if (field != ClaimFields.Author || names <= MaxNames) Add(claims, field, text, detail);
        }

        if (content.Roots.Count == 0) return;
        if (FirstLine(tree, start, end) is { } opening) Add(claims, ClaimFields.Byline, opening, Signature);
        if (LineBefore(tree, NearText.EndsOf(tree, content).First, start) is { } first) Add(claims, ClaimFields.Byline, first, Signature);
        if (LineBefore(tree, end, start) is { } last) Add(claims, ClaimFields.Byline, last, Signature);
    }

    private static void Add(List<Claim> claims, string field, string text, string? detail) =>
        claims.Add(new Claim(field, text, new FieldOrigin { Field = field, Kind = OriginKind.Element, Path = ClaimFields.LooseAuthor }) { Detail = detail });

    private static void Find(HtmlPage page, int start, int end, List<(int Distance, string Field, string Text, string? Detail)> found)
    {
        var tree = page.Tree;
        int named = 0, lines = 0;
        for (var i = 0; i < tree.Count; i++)
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
                if (named++ < MaxNamed && InlineText.Of(tree, i) is { Length: > 1 and <= MaxName } name) found.Add((distance, ClaimFields.Author, name, null));
                i = tree.End(i) - 1;
                continue;
            }

            var isNamed = page.Has(i, NameHint.Byline);
            if (!isNamed && (distance > MaxNodesAway || lines > MaxLines || !MayBeLine(tree, i))) continue;
            if (InlineText.Of(tree, i) is not { Length: > 2 and <= MaxLine } text) continue;
            if (!isNamed && text.Length <= MaxLabel && text[^1] == ':') text = WithNext(tree, i, text);
            else if (!isNamed && !(IsLine(tag) && IsAlone(tree, i) && LooksLikeLine(text))) continue;
            if (HoldsAuthorLink(tree, i) || (isNamed && named++ >= MaxNamed)) continue;
            if (!isNamed) lines++;
            found.Add((distance, ClaimFields.Byline, text, isNamed ? Named : null));
            i = tree.End(i) - 1;
        }
    }

    // Metadata that names a person is sure to count; one word may be an account or the site.
    private static bool IsNamed(List<Claim> claims)
    {
        var publisher = claims.Find(static c => c.Field == ClaimFields.Publisher)?.Value;
        return claims.Exists(c => c.Field == ClaimFields.Author && c.Origin.Kind == OriginKind.JsonLd && c.Value.Contains(' ', StringComparison.Ordinal) && !string.Equals(c.Value, publisher, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the link leads to an author's page, as far as it tells itself.</summary>
    public static bool IsAuthorLink(HtmlTree tree, int node)
    {
        if (tree.Attribute(node, HtmlAttribute.Rel).Contains("author", StringComparison.OrdinalIgnoreCase)) return true;
        return WebAddress.HoldsAny(tree.Attribute(node, HtmlAttribute.Href), AuthorPaths);
    }

    private static bool HoldsAuthorLink(HtmlTree tree, int node)
    {
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.A && IsAuthorLink(tree, i)) return true;
        }

        return false;
    }

    private static bool IsLine(HtmlTag tag) => tag is HtmlTag.P or HtmlTag.Div or HtmlTag.Em or HtmlTag.I or HtmlTag.Small or HtmlTag.Span or HtmlTag.Strong or HtmlTag.H6;

    // Bold words within a paragraph are no line of their own.
    private static bool IsAlone(HtmlTree tree, int node) => tree.Tag(node) is HtmlTag.P or HtmlTag.Div or HtmlTag.H6
        || !((tree.IsText(node - 1) && tree.Parent(node - 1) == tree.Parent(node) && !tree.Text(node - 1).IsWhiteSpace()) || (tree.NextSibling(node) is var next and >= 0 && tree.IsText(next) && !tree.Text(next).IsWhiteSpace()));

    // Most elements open with a long text: looked at before a string is made.
    private static bool MayBeLine(HtmlTree tree, int node)
    {
        var length = 0;
        for (var i = node; i < tree.End(node) && length <= MaxLine; i++) length += tree.Text(i).Length;
        return length is > 2 and <= MaxLine;
    }

    // "<b>Text:</b> Nora Holm<br>": the label is an element, the name the text behind it.
    private static string WithNext(HtmlTree tree, int node, string label)
    {
        for (var i = tree.End(node); i < Math.Min(tree.Count, tree.End(node) + 4); i++)
        {
            if (tree.IsText(i) && tree.Text(i).Trim() is { IsEmpty: false, Length: <= MaxName } text) return label + " " + text.ToString();
        }

        return label;
    }

    // A first word and a name with capitals behind it; whether the word says "by" is for who knows the language.
    private static bool LooksLikeLine(string text)
    {
        if (TextFacts.WordCount(text) is < 2 or > MaxLineWords || (TextFacts.EndsSentence(text) && text[^1] != '.')) return false;
        var space = text.AsSpan().IndexOfAny(' ', ':');
        return space is > 0 and <= 14 && text.AsSpan(space).IndexOfAnyInRange('A', 'Z') >= 0;
    }

    /// <summary>The first line of the text below its headings, as <see cref="LineOf"/>.</summary>
    private static string? FirstLine(HtmlTree tree, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (TagKinds.IsHeading(tree.Tag(i)) || TagKinds.IsSilent(tree.Tag(i)) || tree.Tag(i) == HtmlTag.Figure) i = tree.End(i) - 1;
            else if (tree.IsText(i) && !tree.Text(i).IsWhiteSpace()) return LineOf(tree, i, start);
        }

        return null;
    }

    private static string? LineBefore(HtmlTree tree, int node, int start)
    {
        for (var i = node - 1; i >= start; i--)
        {
            if (tree.IsText(i) && !tree.Text(i).IsWhiteSpace()) return LineOf(tree, i, start);
        }

        return null;
    }

    /// <summary>The line that a text stands in where it is short and set apart from the prose, in italics or bold; null otherwise.</summary>
    private static string? LineOf(HtmlTree tree, int text, int start)
    {
        var line = tree.Parent(text);
        var isSet = false;
        for (; line > start && tree.Tag(line) is HtmlTag.Em or HtmlTag.I or HtmlTag.B or HtmlTag.Strong or HtmlTag.Span or HtmlTag.Small or HtmlTag.Font; line = tree.Parent(line)) isSet |= tree.Tag(line) != HtmlTag.Span;
        if (!isSet || tree.Tag(line) is not (HtmlTag.P or HtmlTag.Div) || !MayBeLine(tree, line)) return null;
        return InlineText.Of(tree, line) is { Length: > 3 and <= MaxSignature } words && TextFacts.WordCount(words) is >= 2 and <= MaxSignatureWords ? words : null;
    }
}
