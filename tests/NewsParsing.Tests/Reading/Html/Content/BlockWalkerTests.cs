namespace NewsParsing.Tests.Reading.Html.Content;

public class BlockWalkerTests
{
    private const string One = "The town council voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.";
    private const string Two = "Nobody spoke against it, and the meeting closed early because of the rain that had begun to fall outside.";

    [Theory]
    [InlineData("<div>{1}<br><br>{2}</div>")]
    [InlineData("<div>{1}<br> <br/>\n{2}<br></div>")]
    [InlineData("<div>{1}<p>{2}</p></div>")]
    [InlineData("<div><div>{1}</div>{2}</div>")]
    [InlineData("<div><span>{1}</span><div></div><span>{2}</span></div>")]
    [InlineData("{1}<hr>{2}")]
    public void Paragraphs_end_where_a_browser_ends_them(string body) => Assert.Equal([One, Two], Texts(body));

    [Theory]
    [InlineData("<b>T</b>he <a href='/x'>town</a> coun&shy;cil<sup>1</sup>", "The town council1")]
    [InlineData("The&nbsp;town\n   <small>council</small>", "The town council")]
    [InlineData("<span class=dropcap>T</span>he town<br>council", "The town council")]
    [InlineData("The <wbr>town coun<wbr>cil", "The town council")]
    [InlineData("<ruby>京<rp>（</rp><rt>きょう</rt><rp>）</rp></ruby>", "京（きょう）")]
    public void Words_of_a_line_are_complete(string inline, string shown) => Assert.Equal([One, shown + " will meet again.", Two], Texts($"<p>{{1}}</p><p>{inline} will meet again.</p><p>{{2}}</p>"));

    [Fact]
    public void Lists_keep_their_items_and_kind()
    {
        var list = Assert.IsType<ListBlock>(Blocks("<p>{1}</p><ol><li><p>Flour</p></li><li>Two <b>eggs</b></li></ol><p>{2}</p>")[1]);
        Assert.Equal(["Flour", "Two eggs"], list.Items);
        Assert.True(list.IsOrdered);
    }

    [Fact]
    public void Two_quotations_on_end_stay_two() => Assert.Equal(2, Blocks("<p>{1}</p><blockquote><p>We shall mend it.</p></blockquote><blockquote>We shall not.</blockquote><p>{2}</p>").OfType<BlockQuotation>().Count());

    [Fact]
    public void Pull_quote_repeats_the_body_and_is_dropped() =>
        Assert.Equal([One, Two], Texts("<p>{1}</p><blockquote>“the meeting closed early because of the rain”</blockquote><p>{2}</p>"));

    [Fact]
    public void Repeated_paragraph_stands_once() => Assert.Equal([One, Two], Texts("<p>{1}</p><p>{2}</p><p>{1}</p>"));

    [Fact]
    public void Headline_is_no_block() => Assert.Equal([One, Two], Texts("<h1>Bridge to shut for a year</h1><h2>Council: Bridge to shut for a year</h2><p>{1}</p><p>{2}</p>"));

    [Fact]
    public void Bold_line_over_a_paragraph_is_a_heading() =>
        Assert.Equal("Rain outside", Assert.IsType<Heading>(Blocks("<p>{1}</p><p><strong>Rain outside</strong></p><p>{2}</p>")[1]).Text);

    [Fact]
    public void Heading_of_nothing_is_dropped() => Assert.Equal([One, Two], Texts("<p>{1}</p><p>{2}</p><h3>Elsewhere in the paper</h3><ul><li><a href='/a'>A tall ship</a></li><li><a href='/b'>A short one</a></li></ul>"));

    [Theory]
    [InlineData("<p>Les også: <a href='/x'>Slik blir den nye broen</a></p>")]
    [InlineData("<p><a href='/x'>Ferry to be mended, mayor says</a></p>")]
    public void Line_that_only_leads_elsewhere_is_a_related_link(string line)
    {
        var article = ArticleParser.Default.ParseHtml(Page("<p>{1}</p>" + line + "<p>{2}</p>"));
        Assert.Equal(One + "\n\n" + Two, article.Text);
        Assert.Single(article.RelatedLinks);
    }

    [Fact]
    public void Table_of_data_is_a_block_and_its_cells_no_text()
    {
        var table = Assert.IsType<TableBlock>(Blocks("<p>{1}</p><table><tr><th>Year</th><th>Boats</th></tr><tr><td>1931</td><td>2</td></tr></table><p>{2}</p>")[1]);
        Assert.Equal(["1931", "2"], table.Rows[1].Cells);
    }

    [Fact]
    public void Post_is_an_embed_with_its_words()
    {
        var embed = Assert.IsType<EmbedBlock>(Blocks("<p>{1}</p><blockquote class='twitter-tweet'><p>No bridge, no vote.</p><a href='https://twitter.com/a/status/1'>May 1</a></blockquote><p>{2}</p>")[1]);
        Assert.Equal(("twitter.com", "https://twitter.com/a/status/1"), (embed.Provider, embed.Url));
        Assert.StartsWith("No bridge, no vote.", embed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_keeps_its_lines() => Assert.Contains("if x:\n    y()", Texts("<p>{1}</p><pre>if x:\n    y()\n</pre><p>{2}</p>"));

    [Theory]
    [InlineData("<p>By Jane Roe</p>")]
    [InlineData("<p>May 27, 2020 10:15 AM</p>")]
    public void Byline_and_date_over_the_story_are_no_paragraphs(string line) => Assert.Equal([One, Two], Texts(line + "<p>{1}</p><p>{2}</p>"));

    private static string[] Texts(string body) => [.. Blocks(body).OfType<TextBlock>().Select(b => b.Text)];

    private static EquatableArray<Block> Blocks(string body) => ArticleParser.Default.ParseHtml(Page(body)).Blocks;

    private static string Page(string body) =>
        "<html><head><meta property='og:title' content='Bridge to shut for a year'></head><body><article>" + body.Replace("{1}", One, StringComparison.Ordinal).Replace("{2}", Two, StringComparison.Ordinal) + "</article></body></html>";
}
