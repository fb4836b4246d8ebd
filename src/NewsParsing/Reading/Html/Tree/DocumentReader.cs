using AngleSharp.Dom;

namespace NewsParsing;

/// <summary>Copies an AngleSharp document into an <see cref="HtmlTree"/>.</summary>
internal static class DocumentReader
{
    public static HtmlTree Read(IDocument document)
    {
        var writer = new HtmlTreeWriter(expectedCharacters: 1 << 16);
        INode? node = document.FirstChild;
        // No recursion: a page may nest deeper than the stack.
        while (node is not null)
        {
            if (node is IElement element)
            {
                Open(writer, element);
                if (element.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                writer.Close();
            }
            else if (node is IText text)
            {
                writer.Text(text.Data);
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is null or IDocument) return writer.ToTree();
                writer.Close();
            }

            node = node?.NextSibling;
        }

        return writer.ToTree();
    }

    private static void Open(HtmlTreeWriter writer, IElement element)
    {
        writer.Open(HtmlNames.ToLower(element.LocalName));
        foreach (var attribute in element.Attributes) writer.Attribute(HtmlNames.ToLower(attribute.Name), attribute.Value);
    }
}
