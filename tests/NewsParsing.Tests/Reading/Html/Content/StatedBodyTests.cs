using System.Text.Json;

namespace NewsParsing.Tests.Reading.Html.Content;

/// <summary>What JSON-LD's articleBody tells of where the body stands and what is no part of it.</summary>
public class StatedBodyTests
{
    private const string One = "The town council of Oster voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.";
    private const string Two = "Nobody spoke against it, and the meeting closed early because of the rain that had begun to fall over the harbour.";
    private const string Three = "The ferry, which was built in 1931, can carry forty passengers at a time, said harbour master Nora Holm.";
    private const string Four = "Fishermen fear for their berths, since the works will need the eastern quay from March on and nobody has named another.";
    private const string Five = "A new bridge would cost eleven million crowns, four more than the council put aside when it last counted in autumn.";
    private const string Aside = "Tom Ruiz has lived by the water all his life and writes about boats, weather and whatever the tide brings in.";

    private static readonly string[] All = [One, Two, Three, Four, Five];
    private static readonly string Whole = string.Join("\n\n", All);

    [Fact]
    public void Body_that_nothing_names_is_found_by_its_words()
    {
        var terms = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>Clause {i} of our terms: whoever reads these pages agrees to read them at a pace of their own, and to fold them well.</p>"));
        Assert.Equal(Whole, Parse($"<article class='terms'>{terms}</article><div class='x'>{Paragraphs(All)}</div>", Whole).Text);
    }

    [Theory]
    [InlineData("<div style='display:none'>{0}</div>")]
    [InlineData("<section class='print-version'>{0}</section>")]
    public void Body_printed_twice_is_read_once(string copy)
    {
        var flat = copy.Replace("{0}", string.Join(' ', All), StringComparison.Ordinal);
        Assert.Equal(Whole, Parse($"<article><div>{Paragraphs(All)}</div>{flat}</article>", Whole).Text);
    }

    [Fact]
    public void Whole_text_that_is_hidden_beats_the_part_that_is_shown() =>
        Assert.Equal(Whole, Parse($"<article><div>{Paragraphs(All[..3])}</div><div style='display:none'>{Paragraphs(All)}</div></article>", Whole).Text);

    [Theory]
    [InlineData("<p>{0}</p>")]
    [InlineData("<div class='q7'><img src='/boat.jpg' width='600' height='400'><h3>A life by the water</h3><p>{0}</p></div>")]
    public void Paragraph_that_the_stated_body_lacks_is_none_of_it(string box)
    {
        var body = Paragraphs(All[..3]) + box.Replace("{0}", Aside, StringComparison.Ordinal) + Paragraphs(All[3..]);
        Assert.Equal(Whole, Parse($"<article>{body}</article>", Whole).Text);
    }

    [Fact]
    public void Deck_above_the_stated_body_stays() =>
        Assert.StartsWith(Aside, Parse($"<article><p>{Aside}</p>{Paragraphs(All)}</article>", Whole).Text);

    [Theory]
    [InlineData("The ferry timetable\n\nFirst boat at six\nLast boat at nine\n\n")]
    [InlineData("The ferry timetable First boat at six Last boat at nine ")]
    [InlineData("")]
    public void Subheading_and_list_stay_whatever_the_stated_body_made_of_them(string flattened)
    {
        var article = Parse(
            $"<article>{Paragraphs(All[..3])}<h2>The ferry timetable</h2><ul><li>First boat at six</li><li>Last boat at nine</li></ul>{Paragraphs(All[3..])}</article>",
            string.Join('\n', All[..3]) + "\n" + flattened + string.Join('\n', All[3..]));
        Assert.Equal("The ferry timetable", Assert.Single(article.Blocks.OfType<Heading>()).Text);
        Assert.Equal(2, Assert.Single(article.Blocks.OfType<ListBlock>()).Items.Count);
        Assert.Equal(5, article.Blocks.OfType<Paragraph>().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Part_of_the_body_loses_nothing(int paragraphs)
    {
        // A teaser, or what is free to read.
        var part = string.Join("\n", All[..paragraphs]);
        Assert.Equal(Whole + "\n\n" + Aside, Parse($"<article>{Paragraphs(All)}<p>{Aside}</p></article>", part + (paragraphs == 3 ? " …" : "")).Text);
    }

    [Theory]
    [InlineData("<p>", "</p>")]
    [InlineData("&lt;p&gt;", "&lt;/p&gt;")]
    [InlineData("&amp;lt;p&amp;gt;", "&amp;lt;/p&amp;gt;")]
    public void Stated_body_may_hold_markup(string open, string close) => Assert.Equal(
        Whole, Parse($"<article>{Paragraphs(All)}<p>{Aside}</p></article>", string.Concat(All.Select(p => open + p + close))).Text);

    [Fact]
    public void Body_of_another_article_changes_nothing()
    {
        var other = string.Join(' ', Enumerable.Range(1, 30).Select(i => $"Paragraph {i} of quite another story tells of sheep, hills and a shepherd who counts them twice a day."));
        Assert.Equal(Whole + "\n\n" + Aside, Parse($"<article>{Paragraphs(All)}<p>{Aside}</p></article>", other).Text);
    }

    [Fact]
    public void Correction_below_the_stated_body_is_a_note()
    {
        var article = Parse($"<article>{Paragraphs(All)}<p>Correction: An earlier version of this article gave a wrong year for the building of the ferry.</p></article>", Whole);
        Assert.Equal(NoteKind.Correction, Assert.Single(article.Notes).Kind);
    }

    [Fact]
    public void Body_in_a_script_without_spaces_is_a_guide_too()
    {
        string[] body = ["町議会は月曜日の夜、古い橋を一年間閉鎖することを決め、渡し船は午後九時まで運航することになった。", "反対する人はなく、港に雨が降り始めたため会議は早く終わったと議長は話している。", "一九三一年に造られた渡し船は一度に四十人を運べると港長は説明した。", "漁師たちは東の岸壁が三月から工事に使われるため、船を着ける場所を心配している。", "新しい橋には千百万かかり、議会が去年の秋に見積もった額より四百万多いという。"];
        var guide = string.Concat(Enumerable.Repeat(string.Concat(body), 3));
        Assert.Equal(string.Join("\n\n", body), Parse($"<article>{Paragraphs(body)}<p>水辺で暮らす筆者は船と天気について書き続けて二十年になるという。</p></article>", guide).Text);
    }

    [Fact]
    public void Rule_of_the_caller_counts_for_more()
    {
        var parser = new ArticleParser(ArticleParserOptions.Default with { SiteRules = [new SiteRule { Host = "oster.example", Body = ".all" }] });
        var article = parser.ParseHtml(Page($"<div class='all'>{Paragraphs(All)}<p>{Aside}</p></div>", Whole), "https://oster.example/bridge");
        Assert.EndsWith(Aside, article.Text);
    }

    private static string Paragraphs(IEnumerable<string> texts) => string.Concat(texts.Select(t => $"<p>{t}</p>"));

    private static Article Parse(string body, string stated) => ArticleParser.Default.ParseHtml(Page(body, stated));

    private static string Page(string body, string stated) =>
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge to shut\",\"articleBody\":" + JsonSerializer.Serialize(stated) + "}</script></head><body>" + body + "</body></html>";
}
