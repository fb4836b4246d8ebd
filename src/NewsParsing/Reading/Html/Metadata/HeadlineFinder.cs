namespace NewsParsing;

/// <summary>
/// Finds the element that prints the article's headline: of the headings the one that statements bear out, and that is no link to the
/// site's front page. Where no heading is, the line that says a part of the page's title.
/// </summary>
internal static class HeadlineFinder
{
    private const Beside Outside = Beside.Aside | Beside.Nav | Beside.Footer | Beside.Related | Beside.Comment | Beside.FooterName | Beside.Sidebar | Beside.Consent;
    private const int MaxLength = 400;
    private const int MinScore = 40;
    private const int MaxLineNodes = 8;
    private const int MaxLines = 400;
    private const int MinPiece = 10;
    private const int MinBoldPiece = 15;

    // Each candidate is compared with each statement.
    private const int MaxStatements = 60;
    private const int MaxCandidates = 200;

    private static readonly string[] Separators = [.. HeadlineText.Separators, " -- ", ": "];

    /// <summary>-1 for none.</summary>
    public static int Find(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        var heading = FindHeading(page, content, claims);
        return heading >= 0 ? heading : FindLine(page, content, claims);
    }

    private static int FindHeading(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        var tree = page.Tree;
        int best = -1, bestScore = int.MinValue, seen = 0;
        var stated = claims.Where(static c => c.Field == ClaimFields.Headline).Take(MaxStatements).ToArray();
        for (var i = 0; i < tree.Count && seen < MaxCandidates; i++)
        {
            var isFirst = tree.Tag(i) == HtmlTag.H1;
            if (!isFirst && !(tree.Tag(i) == HtmlTag.H2 && page.Has(i, NameHint.Headline))) continue;
            if (InlineText.Of(tree, i) is not { Length: > 0 and <= MaxLength } text) continue;
            seen++;
            var score = isFirst ? 40 : 0;
            foreach (var claim in stated)
            {
                if (HeadlineText.Same(text, claim.Value)) score += 50;
                else if (text.Length > 12 && (claim.Value.Contains(text, StringComparison.OrdinalIgnoreCase) || text.Contains(claim.Value, StringComparison.OrdinalIgnoreCase))) score += 25;
            }

            if (page.Has(i, NameHint.Headline)) score += 10;
            if (text.Contains(' ', StringComparison.Ordinal)) score += 10;
            if (page.IsIn(i, Outside)) score -= 60;
            if (LeadsHome(tree, i)) score -= 60;
            foreach (var root in content.Roots)
            {
                if (tree.IsWithin(i, root)) score += 10;
            }

            if (score <= bestScore) continue;
            (best, bestScore) = (i, score);
        }

        return bestScore >= MinScore ? best : -1;
    }

    // "Harbour Blog » Archive » The quay at dawn": what else of the title stands in a line of its own, a heading first.
    private static int FindLine(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        if (content.Roots.Count == 0 || claims.Find(static c => c is { Field: ClaimFields.Headline, Origin.Path: "title" }) is not { Value.Length: <= MaxLength } title) return -1;
        var tree = page.Tree;
        var pieces = title.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (prose, _) = NearText.EndsOf(tree, content);
        int line = -1, seen = 0;
        for (var i = 0; i < tree.End(content.Roots[^1]) && seen < MaxLines; i++)
        {
            var tag = tree.Tag(i);
            var isHeading = tag is >= HtmlTag.H2 and <= HtmlTag.H5;
            // Of two the one nearer to the text: the other names the site above it.
            if (!isHeading && (line >= 0 && (i > prose || tree.IsWithin(i, line)) || tree.End(i) - i > MaxLineNodes || !(tag is HtmlTag.Font or HtmlTag.B or HtmlTag.Strong or HtmlTag.Big || (tag != HtmlTag.Text && page.Has(i, NameHint.Headline))))) continue;
            seen++;
            if (page.IsIn(i, Outside) || InlineText.Of(tree, i) is not { Length: >= MinPiece and <= MaxLength } text || LeadsHome(tree, i) || !SaysPiece(text, pieces, isHeading) || (!isHeading && OpensSentence(tree, i))) continue;
            if (isHeading) return i;
            line = i;
        }

        return line;
    }

    private static bool SaysPiece(string text, string[] pieces, bool isHeading)
    {
        foreach (var piece in pieces)
        {
            if (piece.Length < MinPiece || !piece.Contains(' ', StringComparison.Ordinal)) continue;
            if (HeadlineText.Same(text, piece) || (!isHeading && piece.Length >= MinBoldPiece && text.StartsWith(piece, StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }

    // "<p><b>The quay at dawn</b> is no place for …"
    private static bool OpensSentence(HtmlTree tree, int node)
    {
        var next = tree.End(node);
        while (next < tree.Count && tree.IsText(next) && tree.Text(next).IsWhiteSpace()) next++;
        return next < tree.Count && tree.IsText(next);
    }

    // <h1><a href="/">The Daily</a></h1>
    private static bool LeadsHome(HtmlTree tree, int heading)
    {
        for (var i = heading; i < tree.End(heading); i++)
        {
            if (tree.Tag(i) == HtmlTag.A) return WebAddress.IsHome(tree.Attribute(i, HtmlAttribute.Href)) || tree.Attribute(i, HtmlAttribute.Rel).Equals("home", StringComparison.OrdinalIgnoreCase);
        }

        return tree.Tag(tree.Parent(heading)) == HtmlTag.A && WebAddress.IsHome(tree.Attribute(tree.Parent(heading), HtmlAttribute.Href));
    }
}
