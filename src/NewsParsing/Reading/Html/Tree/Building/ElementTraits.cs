namespace NewsParsing;

/// <summary>What tree construction asks of an element by its name (HTML Standard 13.2.4.2 and 13.2.6).</summary>
[Flags]
internal enum ElementTraits : ushort
{
    None = 0,

    /// <summary>In the standard's category "special".</summary>
    Special = 1,

    /// <summary>Ends the search of "has an element in scope", and so of the narrower scopes below.</summary>
    Scope = 1 << 1,
    ListItemScope = 1 << 2,
    ButtonScope = 1 << 3,
    TableScope = 1 << 4,

    /// <summary>Closed by "generate implied end tags".</summary>
    ImpliedEnd = 1 << 5,

    Formatting = 1 << 6,
    Heading = 1 << 7,

    /// <summary>A start tag that closes an open paragraph and opens a plain block.</summary>
    Block = 1 << 8,

    /// <summary>Its start tag ends SVG or MathML.</summary>
    EndsForeign = 1 << 9,

    /// <summary>A part of the table's structure that does not hold text itself: what is not a table's goes before it.</summary>
    Fosters = 1 << 10,

    /// <summary>Its content is text up to its end tag.</summary>
    RawText = 1 << 11,

    /// <summary>As <see cref="RawText"/>, with character references.</summary>
    EscapableText = 1 << 12,

    MathTextPoint = 1 << 13,
    HtmlPoint = 1 << 14,

    AnyScope = Scope | ListItemScope | ButtonScope,
}

/// <summary>Traits by name.</summary>
internal static class ElementTraitsTable
{
    private static readonly ElementTraits[] Html = Build();

    private static readonly SpanTable<ElementTraits> Svg = new(
    [
        KeyValuePair.Create("foreignobject", ElementTraits.Special | ElementTraits.AnyScope | ElementTraits.HtmlPoint),
        KeyValuePair.Create("desc", ElementTraits.Special | ElementTraits.AnyScope | ElementTraits.HtmlPoint),
        KeyValuePair.Create("title", ElementTraits.Special | ElementTraits.AnyScope | ElementTraits.HtmlPoint),
    ]);

    private static readonly SpanTable<ElementTraits> Math = new(
    [
        .. new[] { "mi", "mo", "mn", "ms", "mtext" }.Select(n => KeyValuePair.Create(n, ElementTraits.Special | ElementTraits.AnyScope | ElementTraits.MathTextPoint)),
        KeyValuePair.Create("annotation-xml", ElementTraits.Special | ElementTraits.AnyScope),
    ]);

    public static int TagCount => Html.Length;

    public static ElementTraits Of(HtmlTag tag) => Html[(int)tag];

    /// <param name="space">Where the element is at home.</param>
    /// <param name="name">In lower case.</param>
    public static ElementTraits OfForeign(ElementSpace space, ReadOnlySpan<char> name) =>
        (space == ElementSpace.Svg ? Svg : Math).TryGetValue(name, out var traits) ? traits : ElementTraits.None;

    private static ElementTraits[] Build()
    {
        var table = new ElementTraits[Enum.GetValues<HtmlTag>().Length];
        Add(ElementTraits.Special, "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div "
            + "dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing "
            + "main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td "
            + "template textarea tfoot th thead title tr track ul wbr xmp");
        Add(ElementTraits.AnyScope, "applet caption html table td th marquee object select template");
        Add(ElementTraits.ListItemScope, "ol ul");
        Add(ElementTraits.ButtonScope, "button");
        Add(ElementTraits.TableScope, "html table template");
        Add(ElementTraits.ImpliedEnd, "dd dt li optgroup option p rb rp rt rtc");
        Add(ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u");
        Add(ElementTraits.Heading, "h1 h2 h3 h4 h5 h6");
        Add(ElementTraits.Block, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p "
            + "search section summary ul");
        Add(ElementTraits.EndsForeign, "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre "
            + "ruby s small span strong strike sub sup table tt u ul var");
        Add(ElementTraits.Fosters, "table tbody tfoot thead tr");
        Add(ElementTraits.RawText, "style xmp iframe noembed noframes");
        Add(ElementTraits.EscapableText, "title textarea");
        return table;

        void Add(ElementTraits traits, string names)
        {
            foreach (var name in names.Split(' ')) table[(int)HtmlNames.TagOf(name)] |= traits;
        }
    }
}

/// <summary>The vocabularies of a page.</summary>
internal enum ElementSpace : byte
{
    Html,
    Svg,
    Math,
}
