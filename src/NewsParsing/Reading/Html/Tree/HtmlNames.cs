namespace NewsParsing;

/// <summary>The kinds of nodes that rules ask for. An element of another name is <see cref="Other"/>; <see cref="HtmlTree.NameOf"/> tells it.</summary>
internal enum HtmlTag : ushort
{
    Other, Text, Document,
    A, Abbr, Address, Applet, Area, Article, Aside, Audio, B, Base, Basefont, Bgsound, Big, Blockquote, Body, Br, Button, Canvas, Caption,
    Center, Cite, Code, Col, Colgroup, Data, Dd, Del, Details, Dfn, Dialog, Dir, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font,
    Footer, Form, Frame, Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I, Iframe, Image, Img, Input, Ins, Kbd, Keygen,
    Label, Legend, Li, Link, Listing, Main, Map, Mark, Marquee, Math, Menu, Meta, Nav, Nobr, Noembed, Noframes, Noscript, Object, Ol,
    Optgroup, Option, Output, P, Param, Picture, Plaintext, Pre, Progress, Q, Rb, Rp, Rt, Rtc, Ruby, S, Samp, Script, Search, Section,
    Select, Slot, Small, Source, Span, Strike, Strong, Style, Sub, Summary, Sup, Svg, Table, Tbody, Td, Template, Textarea, Tfoot, Th,
    Thead, Time, Title, Tr, Track, Tt, U, Ul, Var, Video, Wbr, Xmp,

    /// <summary>An image on an AMP page; what stands in it is shown in its place only.</summary>
    AmpImg,
}

/// <summary>Attributes that rules ask for. Another one is found by its name.</summary>
internal enum HtmlAttribute : ushort
{
    Other,
    About, Alt, AriaHidden, AriaLabel, AriaLevel, Charset, Cite, Class, Content, DataComponent, DataCy, DataQa, DataSrc, DataSrcset, DataTest, DataTestid, Datetime, Dir, Height, Hidden, Href, Hreflang,
    HttpEquiv, Id, Itemid, Itemprop, Itemref, Itemscope, Itemtype, Lang, Media, Name, Poster, Property, Rel, Resource, Role, Sizes, Src,
    Srcset, Start, Style, Title, Type, Typeof, Value, Vocab, Width,
}

/// <summary>Names and their kinds.</summary>
internal static class HtmlNames
{
    private static readonly string[] Tags = [.. Enum.GetNames<HtmlTag>().Select(n => n == nameof(HtmlTag.AmpImg) ? "amp-img" : n.ToLowerInvariant())];
    private static readonly string[] Attributes = [.. Enum.GetNames<HtmlAttribute>().Select(Hyphenated)];

    private static readonly SpanTable<HtmlTag> TagsByName = new(Tags.Skip((int)HtmlTag.A).Select((n, i) => KeyValuePair.Create(n, (HtmlTag)(i + (int)HtmlTag.A))));
    private static readonly SpanTable<HtmlAttribute> AttributesByName = new(Attributes.Skip(1).Select((n, i) => KeyValuePair.Create(n, (HtmlAttribute)(i + 1))));

    /// <summary>The kind of an element by its name in lower case.</summary>
    public static HtmlTag TagOf(ReadOnlySpan<char> name) => TagsByName.TryGetValue(name, out var tag) ? tag : HtmlTag.Other;

    /// <summary>As <see cref="TagOf(ReadOnlySpan{char})"/>, for whoever hashed the name on the way, as a <see cref="SpanTable{T}"/> does.</summary>
    public static HtmlTag TagOf(ReadOnlySpan<char> name, uint hash) => TagsByName.TryGetValue(name, hash, out var tag) ? tag : HtmlTag.Other;

    /// <summary>The kind of an attribute by its name in lower case.</summary>
    public static HtmlAttribute AttributeOf(ReadOnlySpan<char> name) => AttributesByName.TryGetValue(name, out var attribute) ? attribute : HtmlAttribute.Other;

    /// <summary>As <see cref="AttributeOf(ReadOnlySpan{char})"/>, for whoever hashed the name on the way, as a <see cref="SpanTable{T}"/> does.</summary>
    public static HtmlAttribute AttributeOf(ReadOnlySpan<char> name, uint hash) => AttributesByName.TryGetValue(name, hash, out var attribute) ? attribute : HtmlAttribute.Other;

    /// <summary>The name in lower case; meaningless for <see cref="HtmlTag.Other"/> and what is no element.</summary>
    public static string NameOf(HtmlTag tag) => Tags[(int)tag];

    /// <summary>The name in lower case; meaningless for <see cref="HtmlAttribute.Other"/>.</summary>
    public static string NameOf(HtmlAttribute attribute) => Attributes[(int)attribute];

    /// <summary>ASCII letters in lower case: HTML takes no others for the same.</summary>
    public static string ToLower(string name) =>
        name.AsSpan().IndexOfAnyInRange('A', 'Z') < 0 ? name : string.Create(name.Length, name, static (lower, n) =>
        {
            for (var i = 0; i < n.Length; i++) lower[i] = n[i] is >= 'A' and <= 'Z' ? (char)(n[i] | 0x20) : n[i];
        });

    // AriaHidden is aria-hidden.
    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
