namespace NewsParsing;

/// <summary>Reads posts, videos and other foreign content shown within the body.</summary>
internal static class EmbedReader
{
    private const int MaxText = 1200;

    /// <summary>Whether the element is such content; <paramref name="embed"/> is null when it shows nothing worth naming.</summary>
    public static bool TryRead(HtmlPage page, int node, out EmbedBlock? embed)
    {
        embed = null;
        var tree = page.Tree;
        switch (tree.Tag(node))
        {
            case HtmlTag.Iframe or HtmlTag.Embed or HtmlTag.Object or HtmlTag.Video or HtmlTag.Audio:
                embed = Of(page, AddressOf(tree, node), text: null);
                return true;
            // A post leads to where it stands; a quotation may be named an embed for how it was put in.
            case HtmlTag.Blockquote when page.Has(node, NameHint.Embed) && !LastLink(tree, node).IsEmpty:
                embed = Of(page, LastLink(tree, node), InlineText.Of(tree, node));
                return true;
            default:
                return false;
        }
    }

    private static EmbedBlock? Of(HtmlPage page, ReadOnlySpan<char> address, string? text)
    {
        var url = page.Resolve(address);
        if (url is null && string.IsNullOrEmpty(text)) return null;
        if (text is { Length: > MaxText }) text = text[..MaxText];
        return new EmbedBlock { Url = url, Provider = ProviderOf(url), Text = string.IsNullOrEmpty(text) ? null : text };
    }

    private static string? ProviderOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Host.Length == 0) return null;
        return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host["www.".Length..] : address.Host;
    }

    private static ReadOnlySpan<char> AddressOf(HtmlTree tree, int node)
    {
        var address = tree.Attribute(node, HtmlAttribute.Src);
        if (address.IsEmpty || address.StartsWith("about:")) address = tree.Attribute(node, HtmlAttribute.DataSrc);
        if (!address.IsEmpty) return address;
        if (tree.Tag(node) == HtmlTag.Object) return tree.Attribute(node, "data");
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.Source && tree.Attribute(i, HtmlAttribute.Src) is { IsEmpty: false } source) return source;
        }

        return [];
    }

    // A post's own address is its last link: the date.
    private static ReadOnlySpan<char> LastLink(HtmlTree tree, int node)
    {
        ReadOnlySpan<char> last = tree.Attribute(node, HtmlAttribute.Cite);
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.A && tree.Attribute(i, HtmlAttribute.Href) is { IsEmpty: false } href) last = href;
        }

        return last;
    }
}
