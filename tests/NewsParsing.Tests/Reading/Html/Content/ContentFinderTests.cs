namespace NewsParsing.Tests.Reading.Html.Content;

public class ContentFinderTests
{
    private const string One = "The town council voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.";
    private const string Two = "Nobody spoke against it, and the meeting closed early because of the rain that had begun to fall outside.";
    private const string Three = "The ferry, which was built in 1931, can carry forty passengers at a time, the harbour master said.";

    [Theory]
    [InlineData("<article><h1>Bridge to shut</h1><p>{1}</p><p>{2}</p></article><aside><p>{3}</p></aside>")]
    [InlineData("<div class='x1'><div class='x2'><div class='x3'><p>{1}</p><p>{2}</p></div></div></div><footer><p>{3}</p></footer>")]
    [InlineData("<nav><ul><li><a href='/a'>World</a></li><li><a href='/b'>Sport</a></li></ul></nav><main><p>{1}</p><p>{2}</p></main>")]
    [InlineData("<div itemprop='articleBody'><p>{1}</p><p>{2}</p></div><div class='comments'><p>{3}</p></div>")]
    [InlineData("<table><tr><td><p>{1}</p><p>{2}</p></td><td><a href='/a'>World</a> <a href='/b'>Sport</a></td></tr></table>")]
    [InlineData("<div class='cookie-consent'><p>{3}</p></div><div><p>{1}</p><p>{2}</p></div>")]
    [InlineData("<article><p>{1}</p><div class='newsletter-box'><p>{3}</p></div><p>{2}</p></article>")]
    [InlineData("<article><p>{1}</p><p>{2}</p><div class='author-bio biography'><p>{3}</p></div></article>")]
    [InlineData("<article><p>{1}</p><div class='q'><h3><a href='/z'>Ferry to be mended</a></h3><p>What it will cost and who is to pay.</p></div><p>{2}</p></article>")]
    public void Article_is_told_from_what_surrounds_it(string body) => Assert.Equal(One + "\n\n" + Two, TextOf(body));

    [Fact]
    public void Body_in_two_containers_is_one_article() => Assert.Equal(
        $"{One}\n\n{Two}\n\nThe ferry\n\n{Three}",
        TextOf("<main><div class='part'><p>{1}</p><p>{2}</p></div><div class='ad'>Advertisement</div><div><h2>The ferry</h2></div><div class='part'><p>{3}</p></div></main>"));

    [Theory]
    [InlineData("<p class='paywall'>{2}</p>")]
    [InlineData("<p class='paywall' aria-hidden='true'>{2}</p>")]
    [InlineData("<div style='display:none' class='premium'><p>{2}</p></div>")]
    public void Paywalled_text_that_is_there_stays(string rest) => Assert.Equal(One + "\n\n" + Two, TextOf("<article><p>{1}</p>" + rest + "</article>"));

    [Theory]
    [InlineData("<span style='display: none'>unseen</span>")]
    [InlineData("<span hidden>unseen</span>")]
    [InlineData("<span class='sr-only'>unseen</span>")]
    public void Unseen_words_are_left_out(string unseen) => Assert.Equal(One + "\n\n" + Two, TextOf($"<article><p>{{1}} {unseen}</p><p>{{2}}</p></article>"));

    [Fact]
    public void Stated_body_serves_where_none_is_printed()
    {
        var claims = new List<Claim> { new(ClaimFields.Body, One + "\n" + Two + " " + Three, new FieldOrigin { Field = "body", Kind = OriginKind.JsonLd }) };
        Assert.Equal([One, Two + " " + Three], BodyClaimReader.Complete([new DraftBlock { Text = "Subscribe to read on." }], claims, guide: null, new ParseRun(ArticleParserOptions.Default)).Select(b => b.Text));
    }

    private static string TextOf(string body) => ArticleParser.Default.ParseHtml(
        "<html><body class='has-sidebar'>" + body.Replace("{1}", One, StringComparison.Ordinal).Replace("{2}", Two, StringComparison.Ordinal).Replace("{3}", Three, StringComparison.Ordinal) + "</body></html>").Text;
}
