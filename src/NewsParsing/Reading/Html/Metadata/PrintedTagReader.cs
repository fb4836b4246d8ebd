namespace NewsParsing;

/// <summary>
/// The list of topics printed with an article, as claims: links marked rel=tag, links in a list that calls itself tags, links
/// to topics' pages, and behind the text a row of links whose addresses end with the words they show ("Red Harbour",
/// /sport/red-harbour). Of several rows the surest counts, and of these the one nearest to the text's end.
/// </summary>
internal static class PrintedTagReader
{
    private const int MaxTags = 30;
    private const int MaxFound = 200;
    private const int MaxLength = 60;
    private const int MaxWords = 6;
    private const int MaxRowWords = 4;

    // A container with more nodes is a page of tags, or one whose name means something else.
    private const int MaxNodes = 300;

    // A row stands soon before or behind the text; elsewhere are the site's sections.
    private const int MaxNodesNear = 80;
    private const int MaxNodesBefore = 200;
    private const int MaxNodesBehind = 500;
    private const int MaxGap = 14;
    private const NameHint Others = NameHint.Related | NameHint.Promo | NameHint.Newsletter | NameHint.Breadcrumb | NameHint.Byline | NameHint.Biography;

    private static readonly string[] TopicPaths = ["/tag/", "/tags/", "/topic/", "/topics/", "/thema/", "/themen/", "/tema/", "/temas/", "/temat/", "/keyword/", "/keywords/", "/etiqueta/", "/etiquetas/", "/sujet/", "/argomenti/", "/konu/", "/emne/", "/amne/"];
    private static readonly string[] OtherPaths = ["/category/", "/categories/", "/kategorie/", "/categoria/", "/categorie/", "/kategori/", "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/"];

    private enum Sureness
    {
        None,
        SaysItsAddress,
        TopicAddress,
        Marked,
    }

    public static void Read(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        var tree = page.Tree;
        var start = content.Roots.Count > 0 ? content.Roots[0] : 0;
        var end = content.Roots.Count > 0 ? tree.End(content.Roots[^1]) : tree.Count;
        int best = -1, bestEnd = 0, bestScore = 0, bestDistance = int.MaxValue;
        var article = NearText.ArticleOf(tree, start);
        var found = Find(page, start, end, article);
        for (int i = 0, next; i < found.Count; i = next)
        {
            next = i + 1;
            while (next < found.Count && found[next].Node - tree.End(found[next - 1].Node) <= MaxGap) next++;
            var distance = Math.Abs(found[i].Node - end);
            var score = (int)found[i].Sureness + (distance <= MaxNodesNear || tree.IsWithin(found[i].Node, Math.Max(0, article)) && article > 0 ? 1 : 0);
            if (next - i > MaxTags || score < bestScore || (score == bestScore && distance >= bestDistance)) continue;
            (best, bestEnd, bestDistance, bestScore) = (i, next, distance, score);
        }

        if (best < 0) return;
        var isCounted = bestEnd - best > 1 && found.FindIndex(best, bestEnd - best, static f => !char.IsAsciiDigit(f.Text[^1])) < 0;
        for (var i = best; i < bestEnd; i++)
        {
            // "Gulls 12", "Ferries 408": behind each stands the number of its articles.
            var text = isCounted ? found[i].Text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ') : found[i].Text;
            if (text.Length > 1) claims.Add(new Claim(ClaimFields.Keyword, text, new FieldOrigin { Field = ClaimFields.Keyword, Kind = OriginKind.Element, Path = "tags" }));
        }
    }

    private static List<(int Node, string Text, Sureness Sureness)> Find(HtmlPage page, int start, int end, int article)
    {
        var tree = page.Tree;
        var found = new List<(int Node, string Text, Sureness Sureness)>();
        var first = Math.Max(article < 0 ? 0 : article, start - MaxNodesBefore);
        var last = Math.Min(tree.Count, Math.Max(article < 0 ? 0 : tree.End(article), end + MaxNodesBehind));
        int listEnd = 0, apartEnd = 0;
        for (var i = first; i < last && found.Count < MaxFound; i++)
        {
            var tag = tree.Tag(i);
            if (tag is HtmlTag.Text or HtmlTag.Html or HtmlTag.Body or HtmlTag.Main or HtmlTag.Head) continue;
            if (tag is HtmlTag.Aside or HtmlTag.Nav && !tree.IsWithin(start, i))
            {
                // Topics often stand in one; then they are marked as such.
                apartEnd = Math.Max(apartEnd, tree.End(i));
            }
            else if (tag == HtmlTag.A || (tag == HtmlTag.Button && i < listEnd && tree.Attribute(i, HtmlAttribute.Role) is "link"))
            {
                var sureness = SurenessOf(page, i, i < listEnd, i >= end, out var text);
                if (sureness == Sureness.Marked || (sureness != Sureness.None && i >= apartEnd)) found.Add((i, text, sureness));
                i = tree.End(i) - 1;
            }
            else if (!(tag == HtmlTag.Button && i < listEnd) && IsApart(page, i, start, article))
            {
                i = tree.End(i) - 1;
            }
            else if (page.Has(i, NameHint.Tags) && tree.End(i) - i <= MaxNodes && !tree.IsWithin(start, i))
            {
                listEnd = Math.Max(listEnd, tree.End(i));
            }
        }

        return found;
    }

    // What stands beside the article is no topic of it; its own footer, unlike the page's, often holds them.
    private static bool IsApart(HtmlPage page, int node, int start, int article)
    {
        if (NearText.IsApart(page, node, page.Has(node, NameHint.Tags) ? NameHint.None : Others, start)) return true;
        if (page.Tree.Tag(node) != HtmlTag.Footer && !page.Has(node, NameHint.Footer)) return false;
        if (page.Tree.IsWithin(start, node) || (article > 0 && page.Tree.IsWithin(node, article))) return false;
        // So does what is named a footer right beside the text: "post-footer".
        return page.Tree.Tag(node) == HtmlTag.Footer || page.Tree.Tag(page.Tree.Parent(node)) == HtmlTag.Body || !page.Tree.IsWithin(start, page.Tree.Parent(node));
    }

    private static Sureness SurenessOf(HtmlPage page, int node, bool isListed, bool isBehind, out string text)
    {
        text = "";
        var tree = page.Tree;
        var href = tree.Attribute(node, HtmlAttribute.Href);
        if (WebAddress.HoldsAny(href, OtherPaths)) return Sureness.None;
        var isInText = tree.Tag(tree.Parent(node)) == HtmlTag.P && !isListed;
        var sureness = tree.Attribute(node, HtmlAttribute.Rel).Contains("tag", StringComparison.OrdinalIgnoreCase) ? Sureness.Marked
            : isListed && !TopicAddress.IsOfArticle(href) ? Sureness.Marked
            : isInText ? Sureness.None
            : WebAddress.HoldsAny(href, TopicPaths) ? isListed ? Sureness.Marked : Sureness.TopicAddress
            : isBehind ? Sureness.SaysItsAddress : Sureness.None;
        if (sureness == Sureness.None) return sureness;
        text = InlineText.Of(tree, node);
        var words = TextFacts.WordCount(text);
        if (text.Length is < 2 or > MaxLength || words > MaxWords) return Sureness.None;
        if (tree.End(node) > node + 1 && page.Has(node + 1, NameHint.Tags) && TopicAddress.Says(href, text)) return Sureness.Marked;
        return sureness == Sureness.SaysItsAddress && (words > MaxRowWords || !TopicAddress.Says(href, text)) ? Sureness.None : sureness;
    }
}
