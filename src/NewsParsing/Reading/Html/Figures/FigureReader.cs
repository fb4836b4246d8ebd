namespace NewsParsing;

/// <summary>Reads an image with what is printed under it.</summary>
internal static class FigureReader
{
    private const int MaxNodes = 300;
    private const int MaxImages = 3;
    private const int MaxCaption = 1200;
    private const int MaxCredit = 160;
    private const int MaxLooseCaption = 400;
    private const int MinLooseCaption = 10;
    private const int MaxLooseCredit = 80;
    private const int MaxVideoAncestors = 4;
    private const int MaxLinkAncestors = 8;
    private const int MinTeaser = 16;
    private static readonly string[] Images = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"];
    private const NameHint Names = NameHint.Caption | NameHint.Credit;

    private static readonly FigureBlock NoImage = new() { Figure = new Figure() };

    /// <summary>
    /// Whether <paramref name="node"/> begins a figure, which belongs to list or quotation <paramref name="group"/> of
    /// <paramref name="page"/> (0 for none): then the walk goes on at <paramref name="end"/>, one past the last node it takes and
    /// never past <paramref name="limit"/>. <paramref name="figure"/> is a block whose text is the caption; null when it is none of
    /// the article's. A caption or credit that stands apart from its image is a figure without one, for <see cref="FigureJoiner"/>.
    /// </summary>
    internal static bool TryRead(HtmlPage page, int node, int group, int limit, out DraftBlock? figure, out int end)
    {
        var tree = page.Tree;
        (figure, end) = (null, tree.End(node));
        if (end - node > MaxNodes) return false;
        var parts = FigureParts.Of(page, node);
        if (parts.IsArticle || parts.Images > MaxImages || !IsFigure(page, node, parts)) return false;
        var image = parts.Image >= 0 ? parts.Image : parts.Fallback;
        // What a player says of its film is no caption of the article's, nor is the headline of another one.
        if ((image < 0 && IsOfVideo(page, node)) || IsTeaser(page, node, parts)) return true;
        using var text = new CaptionText(page);
        AddWords(page, node, parts, text);
        if (image >= 0)
        {
            AddAttributes(tree, image, text);
            if (text.Text.Length == 0) end = LooseCaption.Read(page, node, end, limit, text);
        }

        var (caption, credit) = (text.Text, text.Credit);
        if (caption.Length > MaxCaption || (image < 0 && caption.Length == 0 && (credit is null || credit.Length > MaxCredit))) return false;
        var alt = image < 0 ? null : InlineText.OfValue(tree.Attribute(image, HtmlAttribute.Alt));
        figure = new DraftBlock
        {
            Text = caption,
            Credit = credit,
            Group = group,
            Content = FigureOf(AddressOf(page, parts), alt),
        };
        return true;
    }

    // A page may hold any number of images that have neither.
    private static FigureBlock FigureOf(string? address, string? alt) =>
        address is null && string.IsNullOrEmpty(alt) ? NoImage : new FigureBlock { Figure = new Figure { ImageUrl = address, Alt = string.IsNullOrEmpty(alt) ? null : alt } };

    // What stands for an image until a script loads it has its address in the version for readers without scripts.
    private static string? AddressOf(HtmlPage page, FigureParts parts)
    {
        var address = parts.Image < 0 ? null : ImageFinder.AddressOf(page, parts.Image);
        return address ?? (parts.Fallback < 0 ? null : ImageFinder.AddressOf(page, parts.Fallback));
    }

    private static bool IsFigure(HtmlPage page, int node, FigureParts parts)
    {
        var tag = page.Tree.Tag(node);
        if (tag is HtmlTag.Img or HtmlTag.AmpImg or HtmlTag.Picture) return parts.Image >= 0;
        if (parts.Image < 0 && parts.Fallback < 0)
        {
            // Without an image only what calls itself a caption or a credit is one.
            return (tag is HtmlTag.Figure or HtmlTag.Figcaption || page.Has(node, Names)) && parts.Images == 0 && parts.Regions.Count > 0 && parts.Loose == 0;
        }

        return tag == HtmlTag.Figure || parts.Loose == 0 || (!parts.HasCaption && parts.Loose <= MaxLooseCaption && !parts.LinksText);
    }

    private static bool IsTeaser(HtmlPage page, int node, FigureParts parts)
    {
        var tree = page.Tree;
        var words = parts.HasCaption ? parts.Regions[0] : parts.LinksText && tree.Tag(node) == HtmlTag.Figure ? node : -1;
        if (words < 0) return false;
        for (int i = words, up = 0; up < MaxLinkAncestors && i > 0; i = tree.Parent(i), up++)
        {
            if (tree.Tag(i) == HtmlTag.A) return LeadsAway(tree, i);
        }

        // A link holds most of the words.
        var length = InlineText.Of(tree, words).Length;
        for (var i = words + 1; i < tree.End(words); i++)
        {
            if (tree.Tag(i) == HtmlTag.A && LeadsAway(tree, i) && InlineText.Of(tree, i).Length is > MinTeaser and var linked && linked * 10 >= length * 7) return true;
        }

        return false;
    }

    // A link to the image itself, or to a larger view of it on the page, leads nowhere else.
    private static bool LeadsAway(HtmlTree tree, int link)
    {
        var address = tree.Attribute(link, HtmlAttribute.Href).Trim();
        if (address.IsEmpty || address[0] == '#' || address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) return false;
        var query = address.IndexOfAny('?', '#');
        if (query >= 0) address = address[..query];
        foreach (var extension in Images)
        {
            if (address.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static bool IsOfVideo(HtmlPage page, int node)
    {
        for (var up = 0; up < MaxVideoAncestors && node > 0; up++, node = page.Tree.Parent(node))
        {
            if (page.Has(node, NameHint.Video)) return true;
        }

        return false;
    }

    private static void AddWords(HtmlPage page, int node, FigureParts parts, CaptionText text)
    {
        if (!parts.HasCaption && parts.Loose >= (parts.Regions.Count == 0 ? 1 : MinLooseCaption))
        {
            text.Add(node);
            return;
        }

        foreach (var region in parts.Regions)
        {
            if (CaptionText.IsCredit(page, region)) text.AddCredit(region);
            else if (parts.Regions.Count == 1) text.Add(region);
            else text.AddOnce(region);
        }

        if (parts.HasCaption && parts.Loose is > 2 and <= MaxLooseCredit && text.Credit is null) text.AddLabelled(node, parts.Regions);
    }

    // What a script shows with the image when it is enlarged.
    private static void AddAttributes(HtmlTree tree, int image, CaptionText text)
    {
        var (needsText, needsCredit) = (text.Text.Length == 0, text.Credit is null);
        for (var i = 0; i < tree.AttributeCount(image) && (needsText || needsCredit); i++)
        {
            var value = tree.AttributeAt(image, i, out var name);
            if (!name.StartsWith("data-", StringComparison.Ordinal) || value.ContainsAny("<{[") || !value.ContainsAny(" -")) continue;
            if (needsText && name.EndsWith("caption", StringComparison.Ordinal)) text.AddText(value);
            else if (needsCredit && (name.EndsWith("credit", StringComparison.Ordinal) || name.EndsWith("copyright", StringComparison.Ordinal))) text.AddCredit(value);
        }
    }
}
