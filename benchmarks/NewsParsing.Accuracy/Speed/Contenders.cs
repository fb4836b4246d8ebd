using System.Text;
using AngleSharp.Html.Parser;

namespace NewsParsing.Accuracy;

/// <summary>Who is measured.</summary>
internal static class Contenders
{
    // SmartReader takes some ten times as long as the others together.
    private const int SmartReaderEvery = 5;

    // SmartReader wants an address; pages of a list may have none.
    private const string SomeAddress = "https://page.example/";

    public static Contender Text(IReadOnlyList<SpeedInput> texts) =>
        new("NewsParsing, `ParseText(string)`, articles as text", texts, i => ArticleParser.Default.ParseText(i.Text));

    /// <summary>Bytes to article, quotes included.</summary>
    public static Contender Html(IReadOnlyList<SpeedInput> pages) =>
        new("NewsParsing, `ParseHtml(bytes)`, the whole article", pages, i => ArticleParser.Default.ParseHtml(i.Bytes, i.Url));

    /// <summary>The yardstick: a DOM from a string that is there already, and nothing else.</summary>
    public static Contender AngleSharp(IReadOnlyList<SpeedInput> pages)
    {
        var parser = new HtmlParser();
        return new Contender("AngleSharp, `ParseDocument(string)` alone, a reused parser", pages, i => parser.ParseDocument(i.Text).Dispose());
    }

    public static Contender SmartReader(IReadOnlyList<SpeedInput> pages) =>
        new("SmartReader 0.11.1, `GetArticle()` from a string", pages, ReadSmartly) { Every = SmartReaderEvery };

    public static Contender Decoding(IReadOnlyList<SpeedInput> pages)
    {
        var characters = new char[pages.Select(p => p.Bytes.Length).DefaultIfEmpty(0).Max()];
        return new Contender("UTF-8 decoded into one buffer", pages, i => Encoding.UTF8.GetChars(i.Bytes, characters));
    }

    private static void ReadSmartly(SpeedInput input)
    {
        using var reader = new SmartReader.Reader(Uri.TryCreate(input.Url, UriKind.Absolute, out _) ? input.Url! : SomeAddress, input.Text);
        reader.GetArticle();
    }
}
