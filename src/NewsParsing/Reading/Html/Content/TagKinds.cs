namespace NewsParsing;

/// <summary>How a browser lays elements out, as far as the text's borders depend on it.</summary>
internal static class TagKinds
{
    private static readonly bool[] Blocks = Of(
        HtmlTag.Document, HtmlTag.Html, HtmlTag.Body, HtmlTag.Address, HtmlTag.Article, HtmlTag.Aside, HtmlTag.Blockquote, HtmlTag.Center, HtmlTag.Dd, HtmlTag.Details,
        HtmlTag.Dialog, HtmlTag.Div, HtmlTag.Dl, HtmlTag.Dt, HtmlTag.Fieldset, HtmlTag.Figcaption, HtmlTag.Figure, HtmlTag.Footer, HtmlTag.Form, HtmlTag.H1, HtmlTag.H2,
        HtmlTag.H3, HtmlTag.H4, HtmlTag.H5, HtmlTag.H6, HtmlTag.Header, HtmlTag.Hgroup, HtmlTag.Hr, HtmlTag.Legend, HtmlTag.Li, HtmlTag.Main, HtmlTag.Menu, HtmlTag.Nav, HtmlTag.Ol,
        HtmlTag.P, HtmlTag.Pre, HtmlTag.Listing, HtmlTag.Plaintext, HtmlTag.Xmp, HtmlTag.Dir, HtmlTag.Search, HtmlTag.Section, HtmlTag.Summary, HtmlTag.Table, HtmlTag.Tbody, HtmlTag.Td, HtmlTag.Tfoot, HtmlTag.Th, HtmlTag.Thead, HtmlTag.Tr,
        HtmlTag.Caption, HtmlTag.Colgroup, HtmlTag.Ul, HtmlTag.Optgroup, HtmlTag.Option, HtmlTag.Iframe, HtmlTag.Video);

    private static readonly bool[] Silent = Of(
        HtmlTag.Head, HtmlTag.Script, HtmlTag.Style, HtmlTag.Noscript, HtmlTag.Template, HtmlTag.Svg, HtmlTag.Math, HtmlTag.Canvas, HtmlTag.Iframe, HtmlTag.Object, HtmlTag.Applet, HtmlTag.Embed,
        HtmlTag.Audio, HtmlTag.Video, HtmlTag.Select, HtmlTag.Button, HtmlTag.Input, HtmlTag.Textarea, HtmlTag.Option, HtmlTag.Title, HtmlTag.Map, HtmlTag.Progress, HtmlTag.Noembed,
        HtmlTag.Noframes, HtmlTag.Frameset);

    /// <summary>Whether the text before, in and behind the element stand on lines of their own.</summary>
    public static bool IsBlock(HtmlTag tag) => Blocks[(int)tag];

    /// <summary>Whether nothing within the element is the page's running text.</summary>
    public static bool IsSilent(HtmlTag tag) => Silent[(int)tag];

    public static bool IsImage(HtmlTag tag) => tag is HtmlTag.Img or HtmlTag.AmpImg;

    public static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    private static bool[] Of(params ReadOnlySpan<HtmlTag> tags)
    {
        var kinds = new bool[ElementTraitsTable.TagCount];
        foreach (var tag in tags) kinds[(int)tag] = true;
        return kinds;
    }
}
