namespace NewsParsing;

/// <summary>Where the readers of loose dates, names and topics do not look: in what a page shows beside its article.</summary>
internal static class NearText
{
    private const NameHint Aside = NameHint.Sidebar | NameHint.Navigation | NameHint.Comment | NameHint.Consent | NameHint.Advertisement;

    /// <summary>What other articles and offers are shown in.</summary>
    public const NameHint Others = NameHint.Related | NameHint.Promo | NameHint.Newsletter;

    /// <summary>
    /// Whether nothing within <paramref name="node"/> of <paramref name="page"/> can be the article's, by its tag or name, <paramref name="more"/>
    /// names included; unless the body, which begins at <paramref name="start"/>, stands in it.
    /// </summary>
    public static bool IsApart(HtmlPage page, int node, NameHint more, int start)
    {
        var tag = page.Tree.Tag(node);
        return TagKinds.IsSilent(tag) || ((tag is HtmlTag.Aside or HtmlTag.Nav || page.Has(node, Aside | more)) && !page.Tree.IsWithin(start, node));
    }
}
