namespace NewsParsing;

/// <summary>What the page prints around its headline, as claims: headline, deck, byline, dates, section.</summary>
internal static class HeadReader
{
    private const NameHint NotHead = NameHint.Related | NameHint.Comment | NameHint.Footer | NameHint.Navigation | NameHint.Sidebar | NameHint.Consent | NameHint.Biography | NameHint.Newsletter | NameHint.Advertisement | NameHint.Promo | NameHint.Share;
    private const int MaxLineNodes = 80;
    private const int MaxLineLength = 320;
    private const int MinDeck = 25;
    private const int MaxDeck = 700;
    private const int MaxKicker = 60;
    private const int MaxKickerWords = 7;
    private const int MaxKickerNodes = 40;
    private const int MinParagraph = 80;
    private const int MaxHeadNodes = 600;
    private const int MaxDateline = 48;
    private const int MinPlace = 3;

    // A line is compared with each.
    private const int MaxStatements = 60;

    /// <summary>Adds the claims, and returns the nodes they were read from: no part of the body, in the page's order.</summary>
    public static IReadOnlyList<int> Read(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        var used = new List<int>();
        var headline = HeadlineFinder.Find(page, content, claims);
        var start = headline >= 0 ? page.Tree.End(headline) : content.Roots.Count > 0 ? content.Roots[0] : -1;
        if (headline >= 0)
        {
            var kicker = KickerOf(page, headline);
            var text = InlineText.Of(page.Tree, headline);
            if (kicker >= 0)
            {
                var words = InlineText.Of(page.Tree, kicker);
                Add(claims, ClaimFields.Kicker, words.TrimEnd(':', ' ', '|'), "kicker");
                if (page.Tree.IsWithin(kicker, headline) && text.Length > words.Length && text.StartsWith(words, StringComparison.Ordinal)) text = text[words.Length..].TrimStart(':', ' ', '|', '–', '—', '-');
                else if (!page.Tree.IsWithin(kicker, headline)) used.Add(kicker);
            }

            Add(claims, ClaimFields.Headline, text, HtmlNames.NameOf(page.Tree.Tag(headline)));
            used.Add(headline);
        }

        if (start < 0) return used;
        var plain = headline >= 0 && PlainDeckReader.Find(page, headline, out var deck) is var found && found >= 0 && !OpensWithDateline(deck) && !IsHeadline(deck, claims) ? found : -1;
        ReadLines(page, start, plain, claims, used);
        if (headline >= 0 && !claims.Exists(static c => c.Field == ClaimFields.Deck)) ReadStatedDeck(page, headline, claims, used);
        if (plain >= 0 && !claims.Exists(static c => c.Field == ClaimFields.Deck))
        {
            Add(claims, ClaimFields.Deck, InlineText.Of(page.Tree, plain), "under the headline");
            used.Add(plain);
        }

        return used;
    }

    /// <summary>The element that calls itself a kicker, in the headline's or shortly before it; -1 for none.</summary>
    private static int KickerOf(HtmlPage page, int headline)
    {
        var tree = page.Tree;
        for (var i = tree.End(headline) - 1; i > Math.Max(0, headline - MaxKickerNodes); i--)
        {
            if (i == headline || tree.IsText(i) || !page.Has(i, NameHint.Kicker) || page.Has(i, NameHint.Headline | NameHint.Navigation | NameHint.Breadcrumb) || (i < headline && tree.End(i) > headline)) continue;
            if (tree.End(i) - i <= MaxKickerNodes / 2 && InlineText.Of(tree, i) is { Length: > 1 and <= MaxKicker } text && TextFacts.WordCount(text) <= MaxKickerWords) return i;
        }

        return -1;
    }

    private static void ReadLines(HtmlPage page, int start, int plain, List<Claim> claims, List<int> used)
    {
        var tree = page.Tree;
        var deck = false;
        var limit = Math.Min(tree.Count, start + MaxHeadNodes);
        for (var i = start; i < limit; i++)
        {
            if (tree.IsText(i)) continue;
            if (tree.Tag(i) is HtmlTag.Script or HtmlTag.Style or HtmlTag.Noscript or HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Figure or HtmlTag.Form || (tree.Tag(i) == HtmlTag.Aside && !NearText.IsLineOfHead(tree, i, start)) || (page.Has(i, NotHead) && !page.Has(i, NameHint.Byline | NameHint.Deck | NameHint.Date)))
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (tree.Tag(i) == HtmlTag.Time)
            {
                var stated = tree.Attribute(i, HtmlAttribute.Datetime);
                Add(claims, page.Has(i, NameHint.Date) && tree.Attribute(i, HtmlAttribute.Class).Contains("updated", StringComparison.OrdinalIgnoreCase) ? ClaimFields.Modified : ClaimFields.Published, stated.IsEmpty ? InlineText.Of(tree, i) : ClaimText.Clean(stated) ?? "", "time");
                i = tree.End(i) - 1;
                continue;
            }

            var isSmall = tree.End(i) - i <= MaxLineNodes;
            if (isSmall && tree.Attribute(i, HtmlAttribute.Rel).Contains("author", StringComparison.OrdinalIgnoreCase)) Add(claims, ClaimFields.Author, InlineText.Of(tree, i), "a rel=author");
            if (isSmall && page.Has(i, NameHint.Byline) && !page.Has(i, NameHint.Credit | NameHint.Caption) && InlineText.Of(tree, i) is { Length: > 0 and <= MaxLineLength } line)
            {
                if (FirstLine(tree, i) is { } first) Add(claims, ClaimFields.Byline, first, "byline");
                Add(claims, ClaimFields.Byline, line, "byline");
                if (tree.Tag(i) is not HtmlTag.A) used.Add(i);
                AddTimes(tree, i, claims);
                i = tree.End(i) - 1;
                continue;
            }

            if (isSmall && page.Has(i, NameHint.Date) && InlineText.Of(tree, i) is { Length: > 0 and <= 160 } dates && dates.AsSpan().ContainsAnyInRange('0', '9'))
            {
                AddTimes(tree, i, claims);
                Add(claims, ClaimFields.Published, dates, "date");
                used.Add(i);
                i = tree.End(i) - 1;
                continue;
            }

            // What names itself a lead below the deck and the byline is the text's first paragraph.
            if (!deck && isSmall && (plain < 0 || i <= plain) && page.Has(i, NameHint.Deck) && !page.Has(i, NameHint.Body | NameHint.Caption) && !HoldsFigure(page, i) && !IsLead(tree, i) && InlineText.Of(tree, i) is { Length: >= MinDeck and <= MaxDeck } text && !OpensWithDateline(text))
            {
                Add(claims, ClaimFields.Deck, text, "deck");
                used.Add(i);
                deck = true;
                i = tree.End(i) - 1;
                continue;
            }

            if (tree.Tag(i) == HtmlTag.P && InlineText.Of(tree, i).Length >= MinParagraph) return;
        }
    }

    private static void ReadStatedDeck(HtmlPage page, int headline, List<Claim> claims, List<int> used)
    {
        var stated = claims.Find(static c => c.Field == ClaimFields.AlternativeHeadline && c.Value.Length is >= MinDeck and <= MaxDeck)?.Value;
        if (stated is null || IsHeadline(stated, claims) || BlockFilter.IsOtherHeadline(stated, BlockFilter.HeadlinesOf(page, claims, out _)) || PlainDeckReader.FindStated(page, headline, stated) is not (var deck and >= 0)) return;
        Add(claims, ClaimFields.Deck, InlineText.Of(page.Tree, deck), "alternativeHeadline");
        used.Add(deck);
    }

    private static bool HoldsFigure(HtmlPage page, int node)
    {
        var tree = page.Tree;
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) is HtmlTag.Figure or HtmlTag.Figcaption || page.Has(i, NameHint.Caption)) return true;
        }

        return false;
    }

    // What names itself an introduction may be the text's first paragraphs or its points, which are part of the body.
    private static bool IsLead(HtmlTree tree, int node)
    {
        int paragraphs = 0, items = 0;
        for (var i = node; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.Li) items++;
            else if (tree.Tag(i) == HtmlTag.P) paragraphs++;
        }

        return items > 1 || paragraphs > 1;
    }

    // "PORT ELLIS (Reuters) …", "PORT ELLIS – …": the first paragraph of wire copy.
    private static bool OpensWithDateline(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaxDateline)];
        if (!char.IsUpper(text[0])) return false;
        var open = text.IndexOf('(');
        if (open > 0 && text[open..].IndexOf(')') is var close and > 1 && NameShape.IsAgency(text.Slice(open + 1, close - 1))) return true;
        var dash = text.IndexOfAny("-–—");
        return dash > MinPlace && text[dash - 1] == ' ' && text[..dash].IndexOfAnyInRange('a', 'z') < 0 && text[..dash].ContainsAnyInRange('A', 'Z');
    }

    // The headline of another desk, perhaps behind its kicker.
    private static bool IsHeadline(string text, List<Claim> claims)
    {
        var seen = 0;
        foreach (var claim in claims)
        {
            if (claim.Field != ClaimFields.Headline || ++seen > MaxStatements) continue;
            if (HeadlineText.Same(text, claim.Value) || text.EndsWith(claim.Value, StringComparison.OrdinalIgnoreCase) || claim.Value.StartsWith(text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "By NORA HOLM and TOM RUIZ<br>Associated Press": the names end where the line does. Null where no line is broken.
    private static string? FirstLine(HtmlTree tree, int node)
    {
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) != HtmlTag.Br) continue;
            var line = InlineText.Of(tree, node, i);
            return line.Length > 0 ? line : null;
        }

        return null;
    }

    private static void AddTimes(HtmlTree tree, int node, List<Claim> claims)
    {
        for (var i = node; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.Time && tree.Attribute(i, HtmlAttribute.Datetime) is { IsEmpty: false } stated) Add(claims, ClaimFields.Published, ClaimText.Clean(stated) ?? "", "time");
        }
    }

    private static void Add(List<Claim> claims, string field, string text, string path)
    {
        if (text.Trim() is { Length: > 0 } value) claims.Add(new Claim(field, value, new FieldOrigin { Field = field, Kind = OriginKind.Element, Path = path }));
    }
}
