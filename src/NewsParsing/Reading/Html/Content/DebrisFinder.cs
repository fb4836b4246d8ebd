namespace NewsParsing;

/// <summary>Finds the parts of a page that surround articles: bars, boxes, lists of links, forms, banners.</summary>
internal static class DebrisFinder
{
    private const NameHint Strong = NameHint.Related | NameHint.Share | NameHint.Newsletter | NameHint.Advertisement | NameHint.Navigation | NameHint.Consent
        | NameHint.Footer | NameHint.Breadcrumb | NameHint.Poll | NameHint.Comment | NameHint.Biography;

    private const NameHint Weak = NameHint.Sidebar | NameHint.Tags | NameHint.Tool | NameHint.Promo | NameHint.Avatar | NameHint.Hidden | NameHint.Reply;

    // What holds more of the prose than this is no debris, whatever its name says.
    private const int StrongLimit = 40;
    private const int WeakLimit = 20;
    private const int MinLinks = 2;
    private const int LinkedLimit = 60;
    private const int MaxHiddenLabel = 300;

    /// <summary>
    /// Whether <paramref name="node"/> and all it holds are no part of the article: not where it holds <paramref name="core"/>
    /// (-1 for none), nor where it holds much of the <paramref name="total"/> prose that <paramref name="sums"/> find on <paramref name="page"/>.
    /// </summary>
    public static bool IsDebris(HtmlPage page, TextSums sums, int node, int core, int total)
    {
        var tree = page.Tree;
        var tag = tree.Tag(node);
        if (tag is HtmlTag.Html or HtmlTag.Body or HtmlTag.Main || (core >= 0 && tree.IsWithin(core, node))) return false;
        var prose = sums.Prose(node);
        if (tag is HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Dialog or HtmlTag.Menu) return IsBelow(prose, StrongLimit, total);
        if (tag is HtmlTag.Aside or HtmlTag.Form or HtmlTag.Fieldset or HtmlTag.Label) return IsBelow(prose, WeakLimit, total);
        if (IsHidden(tree, node)) return IsBelow(prose, WeakLimit, total);
        if (tag != HtmlTag.P && tree.Attribute(node, HtmlAttribute.AriaHidden).SequenceEqual("true") && sums.Ink(node) < MaxHiddenLabel && IsBelow(prose, WeakLimit, total)) return true;
        var hints = page.HintsOf(node);
        if (!TagKinds.IsBlock(tag) && tag != HtmlTag.Other) return (hints & NameHint.Hidden) != 0 && IsBelow(prose, WeakLimit, total);
        if ((hints & Strong) != 0) return IsBelow(prose, StrongLimit, total);
        if ((hints & Weak) != 0) return IsBelow(prose, WeakLimit, total);
        return tag is HtmlTag.Ul or HtmlTag.Ol && IsLinkList(page, sums, node);
    }

    private static bool IsBelow(int prose, int limit, int total) => prose * 100L < (long)total * limit || prose == 0;

    private static bool IsHidden(HtmlTree tree, int node)
    {
        if (tree.HasAttribute(node, HtmlAttribute.Hidden)) return true;
        var style = tree.Attribute(node, HtmlAttribute.Style);
        if (style.IsEmpty) return false;
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && style[(at + "display".Length)..].TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase)) return true;
        at = style.IndexOf("visibility", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + "visibility".Length)..].TrimStart(" :").StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLinkList(HtmlPage page, TextSums sums, int node)
    {
        var ink = sums.Ink(node);
        if (ink == 0 || sums.Linked(node) * 100L < (long)ink * LinkedLimit) return false;
        var links = 0;
        for (var i = node + 1; i < page.Tree.End(node) && links < MinLinks; i++)
        {
            if (page.Tree.Tag(i) == HtmlTag.A) links++;
        }

        return links >= MinLinks;
    }
}
