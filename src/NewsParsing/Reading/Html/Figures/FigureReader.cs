namespace NewsParsing;

/// <summary>Reads an image with what is printed under it.</summary>
internal static class FigureReader
{
    /// <summary>The figure that begins at <paramref name="node"/>, and how many nodes it takes; null when it is none of the article's.</summary>
    public static DraftBlock? Read(HtmlPage page, int node) => null;
}
