using System.Globalization;

namespace NewsParsing;

/// <summary>Tells an article's picture from icons, portraits and markers, and finds its best address.</summary>
internal static class ImageFinder
{
    private const int MinSide = 100;
    private const int MaxRatio = 21;
    private const int MaxAncestors = 3;
    private const NameHint NoContent = NameHint.Avatar | NameHint.Share | NameHint.Advertisement | NameHint.Navigation;
    private static readonly string[] Placeholders = ["placeholder", "transparent", "blank.", "1x1", "lazyload", "lazy-load", "dummy.", "empty."];
    private static readonly string[] Icons = ["icon", "logo", "avatar", "emoji", "spacer", "pixel", "badge", "smiley", "gravatar"];

    /// <summary>Whether an <c>img</c> shows something of the article, as far as it tells itself.</summary>
    public static bool IsContent(HtmlPage page, int image)
    {
        var tree = page.Tree;
        var (width, height) = (PixelsOf(tree.Attribute(image, HtmlAttribute.Width)), PixelsOf(tree.Attribute(image, HtmlAttribute.Height)));
        // width=16 height=9 states a shape.
        var isRatio = width is > 1 and <= MaxRatio && height is > 1 and <= MaxRatio && width != height;
        if (!isRatio && (width is > 0 and < MinSide || height is > 0 and < MinSide)) return false;
        if (HoldsWord(tree.Attribute(image, HtmlAttribute.Class)) || tree.Attribute(image, HtmlAttribute.Role).SequenceEqual("presentation")) return false;
        var node = image;
        for (var up = 0; up < MaxAncestors && node > 0 && tree.Tag(node) is not (HtmlTag.Main or HtmlTag.Article or HtmlTag.Body); up++, node = tree.Parent(node))
        {
            if (page.Has(node, NoContent)) return false;
        }

        var address = FileOf(tree.Attribute(image, HtmlAttribute.Src));
        return !address.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && !HoldsWord(address);
    }

    /// <summary>
    /// The largest address among what the image names itself, what the sources of its <c>picture</c> do, and what scripts are
    /// to load later; null for none.
    /// </summary>
    public static string? AddressOf(HtmlPage page, int image)
    {
        var tree = page.Tree;
        ReadOnlySpan<char> best = [];
        double width = 0;
        var parent = tree.Parent(image);
        if (parent >= 0 && tree.Tag(parent) == HtmlTag.Picture)
        {
            for (var i = parent + 1; i < image; i++)
            {
                if (tree.Tag(i) == HtmlTag.Source) TakeSets(tree, i, ref best, ref width);
            }
        }

        TakeSets(tree, image, ref best, ref width);
        if (!best.IsEmpty && page.Resolve(best) is { } largest) return largest;
        foreach (var lazy in LazySources(tree, image))
        {
            if (page.Resolve(tree.AttributeAt(image, lazy, out _)) is { } later) return later;
        }

        var source = tree.Attribute(image, HtmlAttribute.Src);
        return IsPlaceholder(FileOf(source)) ? null : page.Resolve(source);
    }

    private static void TakeSets(HtmlTree tree, int node, ref ReadOnlySpan<char> best, ref double width)
    {
        for (var i = 0; i < tree.AttributeCount(node); i++)
        {
            var value = tree.AttributeAt(node, i, out var name);
            if (value.IsEmpty || !name.EndsWith("srcset", StringComparison.Ordinal)) continue;
            var candidate = SourceSet.Best(value, out var size);
            if (!candidate.IsEmpty && size > width)
            {
                best = candidate;
                width = size;
            }
        }
    }

    // data-src, data-lazy-src, data-original, data-full-url: what a script puts in the place of a blank picture.
    private static List<int> LazySources(HtmlTree tree, int image)
    {
        var found = new List<int>();
        for (var i = 0; i < tree.AttributeCount(image); i++)
        {
            var value = tree.AttributeAt(image, i, out var name);
            if (!name.StartsWith("data-", StringComparison.Ordinal) || value.IsEmpty || value.ContainsAny(" {<\n")) continue;
            if (name.EndsWith("src", StringComparison.Ordinal) || name.EndsWith("url", StringComparison.Ordinal) || name.Contains("original", StringComparison.Ordinal))
            {
                if (value.Contains('/') || value.Contains('.')) found.Add(i);
            }
        }

        return found;
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> file)
    {
        foreach (var word in Placeholders)
        {
            if (file.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> FileOf(ReadOnlySpan<char> address)
    {
        var query = address.IndexOfAny('?', '#');
        if (query >= 0) address = address[..query];
        return address[(address.LastIndexOf('/') + 1)..];
    }

    private static int PixelsOf(ReadOnlySpan<char> size) => int.TryParse(size.TrimEnd("px "), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : 0;

    private static bool HoldsWord(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return false;
        foreach (var icon in Icons)
        {
            var at = name.IndexOf(icon, StringComparison.OrdinalIgnoreCase);
            // "icon" is a word of its own: "silicon" and "iconic" are none.
            if (at >= 0 && (at == 0 || !char.IsLetter(name[at - 1])) && (at + icon.Length == name.Length || !char.IsLower(name[at + icon.Length]))) return true;
        }

        return false;
    }
}
