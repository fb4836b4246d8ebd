namespace NewsParsing;

/// <summary>Reads an image with what is printed under it.</summary>
internal static class FigureReader
{
    private const int MaxNodes = 300;
    private const int MaxImages = 3;
    private const int MaxCaption = 1200;
    private const int MaxCredit = 160;
    private const int MaxLooseCaption = 400;
    private const NameHint Names = NameHint.Caption | NameHint.Credit;

    /// <summary>
    /// Whether <paramref name="node"/> begins a figure, which belongs to list or quotation <paramref name="group"/> of
    /// <paramref name="page"/> (0 for none): then the walk goes on at <paramref name="end"/>, one past the last node it takes.
    /// <paramref name="figure"/> is a block whose text is the caption; null when it is none of the article's. A caption or
    /// credit that stands apart from its image is a figure without one, for <see cref="FigureJoiner"/>.
    /// </summary>
    internal static bool TryRead(HtmlPage page, int node, int group, out DraftBlock? figure, out int end)
    {
        var tree = page.Tree;
        (figure, end) = (null, tree.End(node));
        if (end - node > MaxNodes) return false;
        var parts = FigureParts.Of(page, node);
        if (parts.IsArticle || parts.Images > MaxImages) return false;
        var tag = tree.Tag(node);
        if (tag is HtmlTag.Img or HtmlTag.Picture)
        {
            if (parts.Image < 0) return false;
        }
        else if (parts.Image < 0 && parts.Fallback < 0)
        {
            // Without an image only what calls itself a caption or a credit is one.
            if (tag != HtmlTag.Figure && !page.Has(node, Names)) return false;
            if (parts.Images > 0 || parts.Regions.Count == 0 || parts.Loose > 0) return false;
        }
        else if (tag != HtmlTag.Figure && parts.Loose > 0 && (parts.Regions.Count > 0 || parts.Loose > MaxLooseCaption || parts.LinksText))
        {
            return false;
        }

        using var text = new CaptionText(page);
        if (parts.Regions.Count == 0 && parts.Loose > 0) text.Add(node);
        foreach (var region in parts.Regions)
        {
            if (CaptionText.IsCredit(page, region)) text.AddCredit(region);
            else text.Add(region);
        }

        var image = parts.Image >= 0 ? parts.Image : parts.Fallback;
        if (image >= 0) AddAttributes(tree, image, text);
        var (caption, credit) = (text.Text, text.Credit);
        if (caption.Length > MaxCaption || (image < 0 && caption.Length == 0 && (credit is null || credit.Length > MaxCredit))) return false;
        var alt = image < 0 ? null : InlineText.OfValue(tree.Attribute(image, HtmlAttribute.Alt));
        figure = new DraftBlock
        {
            Text = caption,
            Credit = credit,
            Group = group,
            Content = new FigureBlock
            {
                Figure = new Figure
                {
                    ImageUrl = image < 0 ? null : ImageFinder.AddressOf(page, image),
                    Alt = string.IsNullOrEmpty(alt) ? null : alt,
                },
            },
        };
        return true;
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
