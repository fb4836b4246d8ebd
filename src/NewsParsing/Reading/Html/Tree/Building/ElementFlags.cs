using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;

namespace NewsParsing;

/// <summary>What the tree builder must know of an element by its name. AngleSharp's own elements tell it, so it is never out of step with them.</summary>
internal static class ElementFlags
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    private static readonly string[] HtmlOnly = ("applet basefont bgsound big dir isindex keygen listing marquee menuitem nobr plaintext rb rtc track xmp image "
        + "acronym blink multicol nextid spacer datalist meter bdi bdo portal frame noframes noembed object").Split(' ');

    private static readonly string[] Svg = "svg foreignObject desc title circle path g a text script style image use symbol defs line rect polygon polyline ellipse".Split(' ');

    private static readonly string[] Mathml = "math mi mo mn ms mtext annotation-xml mglyph malignmark mrow semantics annotation".Split(' ');

    private static readonly IDocument Document = new HtmlParser().ParseDocument(string.Empty);

    private static readonly NodeFlags[] ByTag = [.. Enum.GetValues<HtmlTag>().Select(t => t <= HtmlTag.Document ? NodeFlags.HtmlMember : Of(Document.CreateElement(HtmlNames.NameOf(t))))];

    private static readonly SpanTable<NodeFlags> ByName = new(HtmlOnly.Select(n => KeyValuePair.Create(n, Of(Document.CreateElement(n)))));
    private static readonly SpanTable<NodeFlags> SvgByName = new(Svg.Select(n => KeyValuePair.Create(n, Of(Document.CreateElement(SvgNamespace, n)))));
    private static readonly SpanTable<NodeFlags> MathByName = new(Mathml.Select(n => KeyValuePair.Create(n, Of(Document.CreateElement(MathNamespace, n)))));

    public static NodeFlags OfHtml(HtmlTag tag, ReadOnlySpan<char> name) =>
        tag != HtmlTag.Other ? ByTag[(int)tag] : ByName.TryGetValue(name, out var flags) ? flags : NodeFlags.HtmlMember;

    public static NodeFlags OfSvg(ReadOnlySpan<char> name) => SvgByName.TryGetValue(name, out var flags) ? flags : NodeFlags.SvgMember;

    public static NodeFlags OfMath(ReadOnlySpan<char> name) => MathByName.TryGetValue(name, out var flags) ? flags : NodeFlags.MathMember;

    private static NodeFlags Of(IElement element) => ((IConstructableNode)element).Flags;
}
