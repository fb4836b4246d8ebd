namespace NewsParsing.Tests;

public class LooseDateTests
{
    private const string Story = "<p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it, the harbour office said.</p>";

    private static ArticleDate? Published(string body, string? url = null, string language = "en") =>
        ArticleParser.Default.ParseHtml($"<!doctype html><html lang={language}><head><title>Ferry returns</title></head><body>{body}</body></html>", url).Published;

    [Theory]
    [InlineData("https://news.example/2024/05/04/ferry", "2024-05-04")]
    [InlineData("https://news.example/2024/5/4/ferry", "2024-05-04")]
    [InlineData("https://news.example/ferry-2024-05-04.html", "2024-05-04")]
    [InlineData("https://news.example/20240504/ferry", "2024-05-04")]
    [InlineData("https://news.example/news/27-05-2024", "2024-05-27")]
    [InlineData("https://news.example/27-05-2024-ferry", "2024-05-27")]
    [InlineData("https://news.example/05.27.2024/ferry", "2024-05-27")]
    [InlineData("https://news.example/05-04-2024/ferry", null)]
    [InlineData("https://news.example/x-05-2024", null)]
    [InlineData("https://news.example/2024/05/ferry", null)]
    [InlineData("https://news.example/2024/13/04/ferry", null)]
    [InlineData("https://news.example/2023/02/29/ferry", null)]
    [InlineData("https://news.example/article/120240504", null)]
    [InlineData("https://news.example/202405041", null)]
    [InlineData("no address", null)]
    [InlineData(null, null)]
    public void An_address_tells_its_day(string? url, string? day) => Assert.Equal(day, LooseDateReader.OfAddress(url));

    [Theory]
    [InlineData("<div class=post-meta><span class=posted-on>Posted on May 4, 2024 by Nora Holm</span></div><article><h1>Ferry returns</h1>{0}</article>", "en")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><footer class=entry-meta><time datetime=2024-05-04>Saturday</time></footer>", "en")]
    [InlineData("<article><h1>Fähre</h1><div>Von Nora Holm</div><div>4.5.2024</div>{0}</article>", "de")]
    [InlineData("<div class=post><h3>Ferry returns</h3>{0}<abbr itemprop=datePublished title=2024-05-04T10:00:00>10:00</abbr></div>", "en")]
    [InlineData("<article><h3>Fähre</h3><div>Sa 04.05.24 | 14:07 Uhr | Von <span>Nora Holm</span></div>{0}</article>", "de")]
    [InlineData("<article><h1>Ferry returns</h1><div><abbr class=published title=2024-05-04T10:00:00>Saturday</abbr></div>{0}</article>", "en")]
    public void A_date_printed_near_the_text_counts(string body, string language) =>
        Assert.Equal(new DateTime(2024, 5, 4), Published(body.Replace("{0}", Story, StringComparison.Ordinal), language: language)!.Instant.Date);

    [Theory]
    [InlineData("<article><h1>Fähre</h1><p>4.5.2024 – The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it.</p>{0}</article>", "de")]
    [InlineData("<article><h1>Ferry returns</h1><aside class=meta><time datetime=2024-05-04>Saturday</time></aside>{0}</article>", "en")]
    [InlineData("<div class=news-banner><h1>Ferry returns</h1><time datetime='2024-05-04 10:00'>Saturday</time></div><article>{0}</article>", "en")]
    [InlineData("<article><h1>Ferry returns</h1><span><time class='entry-date published' datetime=2024-05-04>Saturday</time><time class=updated datetime=2024-06-01>June</time></span>{0}</article>", "en")]
    [InlineData("<span class=updated title=2024-05-04T18:52:11+02:00></span><article><h1>Ferry returns</h1>{0}</article>", "en")]
    [InlineData("<article><h1>Ferry returns</h1><p class=date>04 | 05 | 2024</p>{0}</article>", "en-GB")]
    [InlineData("<article><h1>Ferry returns</h1><p class=date>04/05/2024</p>{0}</article>", "en-AU")]
    [InlineData("<article><h1>Færgen</h1><p class=date>Opdateret 4. maj 2024</p>{0}</article>", "da")]
    [InlineData("<article><h1>Komp</h1><p class=date>4. května 2024</p>{0}</article>", "cs")]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"Ferry returns\"},{\"@type\":\"VideoObject\",\"name\":\"Ferry returns\",\"uploadDate\":\"2024-05-04T10:00:00Z\"}]}</script><article><h1>Ferry returns</h1>{0}</article>", "en")]
    [InlineData("<article><h1>Fähre</h1><div>am 04.05.2024</div>{0}</article>", "de")]
    [InlineData("<article><h1>Ferry returns</h1><div>Bonn, 4 May 2024</div>{0}</article>", "en")]
    [InlineData("<article><h1>Fähre</h1><div>4.5.2024 13:30 von nora</div>{0}</article>", "de")]
    [InlineData("<meta http-equiv=date content=2024-05-04><article><h1>Ferry returns</h1>{0}</article>", "en")]
    public void A_date_is_found_in_many_places(string body, string language) =>
        Assert.Equal(new DateTime(2024, 5, 4), Published(body.Replace("{0}", Story, StringComparison.Ordinal), language: language)!.Instant.Date);

    [Theory]
    [InlineData("<article><h1>Fähre</h1><div>Antworten bis 23.6.2006</div>{0}</article>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}<figure><figcaption>© Tom Ruiz, 31.05.2013</figcaption></figure></article>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><footer>© 2024 News</footer>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div class=related><time datetime=2024-05-04>May 4</time></div>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div id=comments><div class=comment><time datetime=2024-05-04>May 4</time><p>Yes.</p></div></div>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}<p>She was built in 1998 and has carried 3,000 cars since.</p></article>")]
    public void Years_and_dates_of_other_things_do_not(string body) => Assert.Null(Published(body.Replace("{0}", Story, StringComparison.Ordinal)));

    [Fact]
    public void What_the_page_states_counts_before_its_address() =>
        Assert.Equal(5, Published($"<article><h1>Ferry returns</h1><time datetime=2024-05-05>Sunday</time>{Story}</article>", "https://news.example/2024/05/04/ferry")!.Instant.Day);
}
