using System.Text;

namespace NewsParsing;

/// <summary>The text of an element as a browser shows it on one line: white space collapsed, invisible characters dropped.</summary>
internal static class InlineText
{
    public static string Of(HtmlTree tree, int node)
    {
        var text = new StringBuilder();
        var pending = false;
        for (var i = node; i < tree.End(node); i++)
        {
            if (tree.Tag(i) is HtmlTag.Script or HtmlTag.Style or HtmlTag.Noscript or HtmlTag.Template)
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (tree.Tag(i) == HtmlTag.Br) pending = text.Length > 0;
            foreach (var c in tree.Text(i))
            {
                if (char.IsWhiteSpace(c))
                {
                    pending = text.Length > 0;
                    continue;
                }

                if (TextCleaner.IsDropped(c)) continue;
                if (pending) text.Append(' ');
                pending = false;
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
