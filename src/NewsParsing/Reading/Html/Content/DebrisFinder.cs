namespace NewsParsing;

/// <summary>
/// Finds the parts of a page that surround articles: bars, boxes, lists of links, forms, banners. Their names tell, unless they
/// hold much of the prose: then the name means something else, there and within.
/// </summary>
internal sealed class DebrisFinder
{
    private const NameHint Strong = NameHint.Related | NameHint.Share | NameHint.Newsletter | NameHint.Advertisement | NameHint.Navigation | NameHint.Consent
        | NameHint.Footer | NameHint.Breadcrumb | NameHint.Poll | NameHint.Comment | NameHint.Biography;

    private const NameHint Weak = NameHint.Sidebar | NameHint.Tool | NameHint.Promo | NameHint.Avatar | NameHint.Hidden | NameHint.Reply;

    private const NameHint Certain = NameHint.Consent | NameHint.Newsletter | NameHint.Breadcrumb;

    // A paragraph's name is mostly about its looks.
    private const NameHint OfParagraphs = NameHint.Related | NameHint.Share | NameHint.Newsletter | NameHint.Advertisement | NameHint.Hidden;

    private const NameHint Pictures = NameHint.Figure | NameHint.Gallery | NameHint.Caption;
    private const NameHint OfPictures = NameHint.Sidebar | NameHint.Tool | NameHint.Promo;

    // What holds more percent of the prose than this is no debris, whatever its name says.
    private const int StrongLimit = 40;
    private const int WeakLimit = 20;
    private const int CertainLimit = 75;
    private const int ApartLimit = 100;
    private const int MaxTagsProse = 80;
    private const int MinLinks = 2;
    private const int LinkedLimit = 60;
    private const int MaxListNodes = 400;
    private const int MaxHiddenLabel = 300;

    private readonly HtmlPage _page;
    private readonly HtmlTree _tree;
    private readonly TextSums _sums;
    private readonly int _anchor;
    private readonly int _total;
    private readonly Stack<(int End, NameHint Before)> _open = new();
    private NameHint _waived;

    private DebrisFinder(HtmlPage page, TextSums sums, int anchor, int total)
    {
        (_page, _tree, _sums, _anchor, _total) = (page, page.Tree, sums, anchor, total);
    }

    /// <summary>
    /// The roots of what is no part of the article, in document order, <paramref name="given"/> among them. What holds
    /// <paramref name="anchor"/> (-1 for none) stays, and what holds much of the <paramref name="total"/> prose.
    /// <paramref name="gone"/> takes the prose dropped before each node.
    /// </summary>
    public static List<int> Find(HtmlPage page, TextSums sums, int anchor, int total, IReadOnlyList<int> given, int[] gone)
    {
        var finder = new DebrisFinder(page, sums, anchor, total);
        var tree = page.Tree;
        var dropped = new List<int>();
        var teasers = TeaserFinder.Find(page, sums, anchor, total);
        int lost = 0, nextGiven = 0, nextTeaser = 0;
        for (var i = 0; i < tree.Count;)
        {
            gone[i] = lost;
            var tag = tree.Tag(i);
            if (tag == HtmlTag.Text)
            {
                i++;
                continue;
            }

            if (TagKinds.IsSilent(tag))
            {
                i = tree.End(i);
                continue;
            }

            if (!IsListed(given, ref nextGiven, i) && !IsListed(teasers, ref nextTeaser, i) && !finder.IsDebris(i, tag))
            {
                i++;
                continue;
            }

            dropped.Add(i);
            lost += sums.Prose(i);
            i = tree.End(i);
        }

        gone[tree.Count] = lost;
        return dropped;
    }

    private static bool IsListed(IReadOnlyList<int> nodes, ref int next, int node)
    {
        while (next < nodes.Count && nodes[next] < node) next++;
        return next < nodes.Count && nodes[next] == node;
    }

    private bool IsDebris(int node, HtmlTag tag)
    {
        while (_open.TryPeek(out var frame) && node >= frame.End) _waived = _open.Pop().Before;
        if (tag is HtmlTag.Html or HtmlTag.Body or HtmlTag.Main) return false;
        var hints = _page.HintsOf(node);
        // A line's prose is counted where it ends, which may be within its last words' element.
        var prose = TagKinds.IsBlock(tag) ? _sums.Prose(node) : _sums.Ink(node);
        if (_anchor >= 0 && _tree.IsWithin(_anchor, node))
        {
            Waive(node, hints);
            return false;
        }

        if (tag is HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Dialog or HtmlTag.Menu && IsBelow(prose, CertainLimit)) return true;
        // "widget", "banner" and "aside" are said of the article's pictures too.
        var pictured = (tag == HtmlTag.Figure || (hints & Pictures) != 0) && _sums.Linked(node) == 0 && IsWithinArticle(node);
        if (tag == HtmlTag.Aside && !pictured && IsBelow(prose, LimitOf(node, WeakLimit))) return true;
        if (tag is HtmlTag.Form or HtmlTag.Fieldset or HtmlTag.Label && IsBelow(prose, LimitOf(node, WeakLimit))) return true;
        if (IsHidden(node) && IsBelow(prose, WeakLimit)) return true;
        if (tag != HtmlTag.P && _tree.Attribute(node, HtmlAttribute.AriaHidden).SequenceEqual("true") && _sums.Ink(node) < MaxHiddenLabel && IsBelow(prose, WeakLimit)) return true;
        hints &= ~_waived;
        // A post bears its network's name, as share bars do.
        if ((hints & NameHint.Embed) != 0) hints &= ~NameHint.Share;
        if (tag == HtmlTag.P || TagKinds.IsHeading(tag)) hints &= OfParagraphs;
        // Words within a line may be named for their looks too.
        if (!TagKinds.IsBlock(tag) && tag != HtmlTag.Other) hints &= NameHint.Hidden;
        if ((hints & NameHint.Comment) != 0 && (_anchor >= 0 || IsBelow(prose, CertainLimit))) return true;
        if ((hints & Certain) != 0 && IsBelow(prose, CertainLimit)) return true;
        if ((hints & Strong) != 0 && IsBelow(prose, LimitOf(node, StrongLimit))) return true;
        if (pictured) hints &= ~OfPictures;
        if ((hints & Weak) != 0 && IsBelow(prose, LimitOf(node, WeakLimit))) return true;
        if ((hints & NameHint.Tags) != 0 && prose <= MaxTagsProse) return true;
        Waive(node, hints);
        return tag is HtmlTag.Ul or HtmlTag.Ol && IsLinkList(node);
    }

    // A name that is wrong here is wrong for the parts named after it.
    private void Waive(int node, NameHint hints)
    {
        if ((hints & (Strong | Weak) & ~_waived) == 0) return;
        _open.Push((_tree.End(node), _waived));
        _waived |= hints & (Strong | Weak);
    }

    private bool IsBelow(int prose, int limit) => prose * 100L < (long)_total * limit || prose == 0;

    // Beside what calls itself the article, a name may be trusted.
    private int LimitOf(int node, int limit) => _anchor >= 0 && !_tree.IsWithin(node, _anchor) ? ApartLimit : limit;

    private bool IsWithinArticle(int node) => _anchor >= 0 && _tree.IsWithin(node, _anchor);

    private bool IsHidden(int node)
    {
        if (_tree.HasAttribute(node, HtmlAttribute.Hidden)) return true;
        var style = _tree.Attribute(node, HtmlAttribute.Style);
        if (style.IsEmpty) return false;
        return Says(style, "display", "none") || Says(style, "visibility", "hidden");
    }

    private static bool Says(ReadOnlySpan<char> style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + property.Length)..].TrimStart(" :").StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private bool IsLinkList(int node)
    {
        var ink = _sums.Ink(node);
        if (ink == 0 || _sums.Linked(node) * 100L < (long)ink * LinkedLimit) return false;
        var links = 0;
        var end = Math.Min(_tree.End(node), node + MaxListNodes);
        for (var i = node + 1; i < end && links < MinLinks; i++)
        {
            if (_tree.Tag(i) == HtmlTag.A) links++;
        }

        return links >= MinLinks;
    }
}
