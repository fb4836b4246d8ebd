using System.Net;
using System.Text;

namespace NewsParsing.Benchmarks;

/// <summary>Articles written for these benchmarks.</summary>
internal static class SampleTexts
{
    private const int LongReadParts = 15;
    private const int PageBytes = 60_000;

    public static string Brief() => Read("brief.txt");

    public static string Story() => Read("story.txt");

    /// <summary>The story over and over, with other names, so that no part repeats another.</summary>
    public static string LongRead()
    {
        var story = Story();
        var text = new StringBuilder(story);
        for (var part = 2; part <= LongReadParts; part++)
        {
            text.Append("\n\nPart ").Append(part).Append("\n\n");
            text.Append(story[story.IndexOf("LINDHOLM", StringComparison.Ordinal)..]
                .Replace("Marsh", $"Marsh{(char)('a' + part)}ton", StringComparison.Ordinal)
                .Replace("Okafor", $"Okafor-{(char)('A' + part)}ll", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    /// <summary>The story as a paper's page has it: scripts, styles, menus, teasers.</summary>
    public static string Page()
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferry line to return</title>");
        page.Append("<style>.a{margin:0}.b>.c{color:#123}</style><script>window.dataLayer=[];function f(a){return a<3&&a>1}</script></head><body>");
        for (var i = 0; i < 40; i++) page.Append("<nav class=\"menu\"><ul><li><a href=\"/s/").Append(i).Append("\">Section</a></li></ul></nav>");
        page.Append("<main><article>");
        foreach (var paragraph in Story().Split("\n\n")) page.Append("<p class=\"a b\">").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>\n");
        page.Append("</article></main>");
        for (var i = 0; page.Length < PageBytes; i++)
        {
            page.Append("<aside class=\"teaser\" data-id=\"").Append(i).Append("\"><a href=\"/story/").Append(i)
                .Append("\"><img src=\"/img/").Append(i).Append(".jpg\" alt=\"A view\" width=\"320\"><h3>Another story</h3></a></aside>\n");
        }

        return page.Append("</body></html>").ToString();
    }

    private static string Read(string name)
    {
        using var stream = typeof(SampleTexts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
