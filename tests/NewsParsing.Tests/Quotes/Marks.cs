namespace NewsParsing.Tests.Quotes;

/// <summary>One text through the mark scanner.</summary>
internal static class Marks
{
    public static List<QuotedSpan> Scan(string text)
    {
        var spans = new List<QuotedSpan>();
        MarkScanner.Scan(text, new TextSpan(0, text.Length), spans);
        return spans;
    }

    public static string[] Inside(string text) => [.. Scan(text).Select(s => text[s.Inner.Range])];
}
