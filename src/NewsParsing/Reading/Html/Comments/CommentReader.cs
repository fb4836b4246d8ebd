namespace NewsParsing;

/// <summary>Reads the readers' comments that stand in the page itself.</summary>
internal static class CommentReader
{
    /// <summary>The section; null when the page holds none. Its roots are no part of the article.</summary>
    public static DraftComments? Read(HtmlPage page, int maxComments, DiagnosticBag diagnostics) => null;
}
