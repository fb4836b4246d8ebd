namespace NewsParsing;

/// <summary>Reads an image with what is printed under it.</summary>
internal static class FigureReader
{
    /// <summary>Whether <paramref name="node"/> begins a figure: then the walk goes on behind it.</summary>
    /// <param name="group">What the blocks of the node's list or quotation share; 0 for none.</param>
    /// <param name="figure">The figure as a block whose text is its caption; null when it is none of the article's.</param>
    /// <param name="end">One past the last node the figure takes.</param>
    internal static bool TryRead(HtmlPage page, int node, int group, out DraftBlock? figure, out int end)
    {
        (figure, end) = (null, node);
        return false;
    }
}
