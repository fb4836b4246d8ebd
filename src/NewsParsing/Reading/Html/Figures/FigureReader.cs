namespace NewsParsing;

/// <summary>Reads an image with what is printed under it.</summary>
internal static class FigureReader
{
    /// <summary>
    /// Whether <paramref name="node"/> begins a figure, which belongs to list or quotation <paramref name="group"/> of
    /// <paramref name="page"/> (0 for none): then the walk goes on at <paramref name="end"/>, one past the last node it takes.
    /// <paramref name="figure"/> is a block whose text is the caption; null when it is none of the article's.
    /// </summary>
    internal static bool TryRead(HtmlPage page, int node, int group, out DraftBlock? figure, out int end)
    {
        (figure, end) = (null, node);
        return false;
    }
}
