namespace NewsParsing;

/// <summary>
/// Finds the deck that no name calls so: the first words under the headline, set apart from the text by the byline, the date or a
/// picture behind them.
/// </summary>
internal static class PlainDeckReader
{
    private const NameHint NotDeck = NameHint.Byline | NameHint.Date | NameHint.Caption | NameHint.Credit | NameHint.Body | NameHint.Breadcrumb | NameHint.Tags | NameHint.Related | NameHint.Newsletter | NameHint.Promo | NameHint.Comment;
    private const NameHint Skipped = NameHint.Share | NameHint.Advertisement | NameHint.Navigation | NameHint.Hidden | NameHint.Tool | NameHint.Kicker;
    private const int MaxNodes = 40;
    private const int MaxNodesBehind = 120;
    private const int MaxLineNodes = 24;
    private const int MaxNodesStated = 200;
    private const int MinLength = 30;
    private const int MaxLength = 400;
    private const int MinWords = 5;
    private const int MinProse = 60;

    /// <summary>The deck's element below <paramref name="headline"/>, -1 for none, and its words.</summary>
    public static int Find(HtmlPage page, int headline, out string deck)
    {
        var tree = page.Tree;
        deck = "";
        var limit = Math.Min(tree.Count, tree.End(headline) + MaxNodes);
        for (var i = tree.End(headline); i < limit; i++)
        {
            var tag = tree.Tag(i);
            if (tag == HtmlTag.Text)
            {
                if (!tree.Text(i).IsWhiteSpace()) return -1;
                continue;
            }

            if (TagKinds.IsSilent(tag) || page.Has(i, Skipped))
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (EndsHead(page, i, tag) || page.Has(i, NotDeck) || tag is HtmlTag.A or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Table or HtmlTag.Nav or HtmlTag.Blockquote) return -1;
            if (!(tag == HtmlTag.P || tag is >= HtmlTag.H2 and <= HtmlTag.H4) || tree.End(i) == i + 1) continue;
            deck = InlineText.Of(tree, i);
            return IsDeck(page, i, deck) ? i : -1;
        }

        return -1;
    }

    /// <summary>The element below <paramref name="headline"/> that prints the words the page states as its second headline; -1 for none.</summary>
    public static int FindStated(HtmlPage page, int headline, string stated)
    {
        var tree = page.Tree;
        var limit = Math.Min(tree.Count, tree.End(headline) + MaxNodesStated);
        for (var i = tree.End(headline); i < limit; i++)
        {
            if (tree.IsText(i) || !TagKinds.IsBlock(tree.Tag(i)) || tree.End(i) - i > MaxLineNodes) continue;
            if (TagKinds.IsSilent(tree.Tag(i))) i = tree.End(i) - 1;
            else if (!page.Has(i, NotDeck & ~NameHint.Body) && HeadlineText.Same(InlineText.Of(tree, i), stated)) return i;
        }

        return -1;
    }

    private static bool IsDeck(HtmlPage page, int node, string text)
    {
        var tree = page.Tree;
        if (text.Length is < MinLength or > MaxLength || tree.End(node) - node > MaxLineNodes || HoldsLink(tree, node)) return false;
        if (TextFacts.WordCount(text) < MinWords && !TextFacts.IsWide(text[0])) return false;
        var isHeading = tree.Tag(node) != HtmlTag.P;
        var limit = Math.Min(tree.Count, tree.End(node) + MaxNodesBehind);
        for (var i = tree.End(node); i < limit; i++)
        {
            var tag = tree.Tag(i);
            if (tag == HtmlTag.Text) continue;
            if (EndsHead(page, i, tag)) return isHeading || tag is not (HtmlTag.Figure or HtmlTag.Picture or HtmlTag.Img or HtmlTag.AmpImg) || tree.Tag(tree.Parent(node)) == HtmlTag.Header;
            if (TagKinds.IsSilent(tag)) i = tree.End(i) - 1;
            else if (TagKinds.IsHeading(tag) || (tag == HtmlTag.P && InlineText.Of(tree, i).Length >= MinProse)) return false;
        }

        return false;
    }

    private static bool HoldsLink(HtmlTree tree, int node)
    {
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.A) return true;
        }

        return false;
    }

    // The line of author and date, or the picture above the text.
    private static bool EndsHead(HtmlPage page, int node, HtmlTag tag) =>
        tag is HtmlTag.Time or HtmlTag.Address or HtmlTag.Figure or HtmlTag.Picture or HtmlTag.Img or HtmlTag.AmpImg
        || page.Has(node, NameHint.Byline | NameHint.Date) || (tag == HtmlTag.A && LooseAuthorReader.IsAuthorLink(page.Tree, node));
}
