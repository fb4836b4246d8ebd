namespace NewsParsing;

/// <summary>The list of topics printed with an article, as claims of the lowest rank: links marked rel=tag, or in a list that calls itself tags.</summary>
internal static class PrintedTagReader
{
    private const int MaxTags = 30;
    private const int MaxLength = 60;

    // A container with more nodes is a page of tags, or one whose name means something else.
    private const int MaxNodes = 300;

    private static readonly string[] TopicPaths = ["/tag/", "/tags/", "/topic/", "/topics/", "/thema/", "/themen/", "/tema/", "/temas/", "/temat/", "/keyword/", "/keywords/", "/etiqueta/", "/etiquetas/", "/sujet/", "/argomenti/", "/konu/", "/emne/", "/amne/"];

    public static void Read(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        if (claims.Exists(static c => c.Field == ClaimFields.Keyword)) return;
        var tree = page.Tree;
        var start = content.Roots.Count > 0 ? content.Roots[0] : 0;
        var tags = 0;
        var listEnd = 0;
        for (var i = 0; i < tree.Count && tags < MaxTags; i++)
        {
            var tag = tree.Tag(i);
            if (tag is HtmlTag.Text or HtmlTag.Html or HtmlTag.Body or HtmlTag.Main or HtmlTag.Head) continue;
            if (NearText.IsApart(page, i, NameHint.Footer, start) || (tag == HtmlTag.Footer && !tree.IsWithin(start, i)))
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (tag == HtmlTag.A)
            {
                if ((i < listEnd || tree.Attribute(i, HtmlAttribute.Rel).Contains("tag", StringComparison.OrdinalIgnoreCase) || (tree.Tag(tree.Parent(i)) != HtmlTag.P && IsTopicLink(tree.Attribute(i, HtmlAttribute.Href)))) && InlineText.Of(tree, i) is { Length: > 1 and <= MaxLength } text)
                {
                    claims.Add(new Claim(ClaimFields.Keyword, text, new FieldOrigin { Field = ClaimFields.Keyword, Kind = OriginKind.Element, Path = "tags" }));
                    tags++;
                }

                i = tree.End(i) - 1;
            }
            else if (page.Has(i, NameHint.Tags) && tree.End(i) - i <= MaxNodes && !tree.IsWithin(start, i))
            {
                listEnd = Math.Max(listEnd, tree.End(i));
            }
        }
    }

    private static bool IsTopicLink(ReadOnlySpan<char> href)
    {
        foreach (var path in TopicPaths)
        {
            if (href.Contains(path, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
