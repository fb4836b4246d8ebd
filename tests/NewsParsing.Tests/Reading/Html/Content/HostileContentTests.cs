using System.Diagnostics;

namespace NewsParsing.Tests.Reading.Html.Content;

/// <summary>Markup made to be looked at again and again: read in a time that grows with its length, not with its square.</summary>
public class HostileContentTests
{
    private const int Length = 256 * 1024;

    // A page of this length takes some 50 ms; one that is quadratic takes minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Pieces { get; } =
    [
        "<blockquote>The same forty words are quoted here for the {0}th time</blockquote>", "<ul><li>", "<ul><li><a href=/{0}>a</a>", "<li><p>", "<div class=caption>", "<div class=image>", "<figure>",
        "<figure><img src=/{0}.jpg>", "<div><img src=/{0}.jpg>", "<div><img src=/{0}.jpg></div>", "<img src=/{0}.jpg><div>The pier</div>", "<figure class=image><figcaption>", "<span class=credit>",
        "<div class=comment>", "<div id=comment-{0} class=comment></div>", "<div class=comments>", "<div class=comment><time>1</time>", "<div class=comment-text>a", "<h2><a href=/{0}>a</a></h2>", "<div><h2><a href=/{0}>a</a></h2>",
        "<p class=y{0}>Ab</p><p>Ab is longer than Ab</p>", "<p><strong>Ab</strong></p><p>Ab is longer</p>", "<h2>Ab {0}</h2>", "<header><h2>Ab {0}</h2>", "<aside>", "<div class='related hidden'>", "<article>", "<table><tr><td>",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Repeated_markup_is_read_in_time(string piece)
    {
        var html = string.Concat(Enumerable.Range(0, Length / piece.Length).Select(i => piece.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var watch = Stopwatch.StartNew();
        ArticleParser.Default.ParseHtml($"<html lang=en><body><article><h1>A piano at sea</h1><p>The ferry left the harbour at dawn with forty people and a piano on board.</p>{html}");
        Assert.True(watch.Elapsed < Limit, $"took {watch.Elapsed}");
    }
}
