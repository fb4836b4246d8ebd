using System.Globalization;

namespace NewsParsing.Tests.Reading.Html.Content;

/// <summary>Live blogs and timelines: entries in order, each with its time at its first block.</summary>
public class LiveBlogTests
{
    private const string Intro = "<p>The council of Oster decides tonight whether the old bridge shuts for a year. Follow the session with us.</p>";

    private static readonly (string Time, string Heading, string Text)[] Entries =
    [
        ("14:05", "Session closes early", "Mayor Nora Holm ends the session because of the rain, and the members walk home along the quay in twos."),
        ("13:30", "Council votes to shut the bridge", "Nobody speaks against it. The ferry will run until nine, harbour master Tom Ruiz says, and later on Fridays."),
        ("12:10", "Fishermen hand over a letter", "They fear for their berths, since the works will need the eastern quay from March on, they write to the council."),
    ];

    [Theory]
    [InlineData("<article class='entry'><header><time datetime='2026-05-04T{0}:00+02:00'>{0}</time><span class='author'>Ida Lund</span></header><h3>{1}</h3><p>{2}</p></article>")]
    [InlineData("<div class='c-7x'><div><h3>{1}</h3><time datetime='2026-05-04T{0}:00+02:00'>an hour ago, {0}</time></div><div><p>{2}</p></div></div>")]
    [InlineData("<li><span class='timestamp'><time datetime='2026-05-04T{0}:00+02:00'>{0}</time></span><h2>{1}</h2><p>{2}</p></li>")]
    [InlineData("<div class='post'><p class='date'>Updated <time datetime='2026-05-04T{0}:00+02:00'>{0}</time></p><h4>{1}</h4><p>{2}</p></div>")]
    [InlineData("<section><h3><time datetime='2026-05-04T{0}:00+02:00'>{0}</time> {1}</h3><p>{2}</p></section>")]
    public void Entries_keep_their_order_headings_and_times(string entry)
    {
        var article = Parse($"<div class='live'>{string.Concat(Entries.Select(e => Entry(entry, e)))}</div>");
        Assert.Equal(Entries.Select(e => e.Heading), article.Blocks.OfType<Heading>().Select(h => h.Text));
        Assert.Equal(Entries.Select(e => e.Text), article.Blocks.OfType<Paragraph>().Select(p => p.Text).Where(t => !Intro.Contains(t, StringComparison.Ordinal)));
        var times = article.Blocks.Where(b => b.Time is not null).ToArray();
        Assert.All(times, b => Assert.IsType<Heading>(b));
        Assert.Equal(Entries.Select(e => e.Time), times.Select(b => b.Time!.Instant.ToString("HH:mm", CultureInfo.InvariantCulture)));
        Assert.All(times, b => Assert.True(b.Time!.HasOffset));
    }

    [Fact]
    public void Clock_alone_counts_on_the_day_of_publication()
    {
        var article = Parse(string.Concat(Entries.Select(e => $"<div class='entry'><div class='time'>{e.Time}</div><p>{e.Text}</p></div>")));
        Assert.Equal(Entries.Select(e => "2026-05-04T" + e.Time), article.Blocks.Where(b => b.Time is not null).Select(b => b.Time!.Instant.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)));
        Assert.Equal(3, article.Blocks.Count(b => b.Time is not null));
        Assert.DoesNotContain("14:05", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clocks_on_lines_of_their_own_need_no_markup()
    {
        var article = Parse(string.Concat(Entries.Select(e => $"<p>{e.Time}</p><p>{e.Text}</p>")));
        Assert.Equal(Entries.Select(e => e.Time), article.Blocks.Where(b => b.Time is not null).Select(b => b.Time!.Text));
        Assert.Equal(4, article.Blocks.Count);
    }

    [Fact]
    public void Entry_of_a_headline_alone_stays()
    {
        var article = Parse($"<article><time datetime='2026-05-04T15:00+02:00'>15:00</time><h3>Bridge shuts on Monday</h3></article>{string.Concat(Entries.Select(e => $"<article><time datetime='2026-05-04T{e.Time}+02:00'>{e.Time}</time><h3>{e.Heading}</h3><p>{e.Text}</p></article>"))}");
        Assert.Equal("Bridge shuts on Monday", article.Blocks.OfType<Heading>().First().Text);
    }

    [Fact]
    public void Entry_that_opens_with_a_picture_has_its_time_there()
    {
        var article = Parse(string.Concat(Entries.Select((e, i) => $"<article><time datetime='2026-05-04T{e.Time}+02:00'>{e.Time}</time><figure><img src='https://oster.example/{i}.jpg' width='800'></figure><p>{e.Text}</p></article>")));
        Assert.Equal(3, article.Blocks.OfType<FigureBlock>().Count(f => f.Time is not null));
    }

    [Fact]
    public void Times_within_sentences_stay()
    {
        var text = string.Concat(Entries.Select(e => $"<p>At <time datetime='2026-05-04T{e.Time}'>{e.Time}</time> the council heard this. {e.Text}</p>"));
        var article = Parse(text);
        Assert.Contains("At 14:05 the council heard this.", article.Text, StringComparison.Ordinal);
        Assert.Equal(4, article.Blocks.Count);
    }

    [Fact]
    public void Entries_that_a_script_is_to_print_are_read_from_what_is_stated()
    {
        var updates = string.Join(',', Entries.Select(e => $"{{'@type':'BlogPosting','headline':'{e.Heading}','datePublished':'2026-05-04T{e.Time}:00+02:00','articleBody':'<p>{e.Text}</p><p>More soon.</p>'}}"));
        var article = Parse("", updates);
        Assert.Equal(Entries.Select(e => e.Heading), article.Blocks.OfType<Heading>().Select(h => h.Text));
        Assert.Equal(3, article.Blocks.OfType<Heading>().Count(h => h.Time is { HasOffset: true }));
        Assert.Contains("More soon.", article.Text, StringComparison.Ordinal);
        Assert.StartsWith("The council of Oster", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stated_times_serve_headings_that_are_printed_without_any()
    {
        var updates = string.Join(',', Entries.Select(e => $"{{'@type':'BlogPosting','headline':'{e.Heading}','datePublished':'2026-05-04T{e.Time}:00+02:00','articleBody':'{e.Text}'}}"));
        var article = Parse(string.Concat(Entries.Select(e => $"<h3>{e.Heading}</h3><p>{e.Text}</p>")), updates);
        Assert.Equal(3, article.Blocks.OfType<Heading>().Count(h => h.Time is { HasOffset: true }));
        Assert.Equal(7, article.Blocks.Count);
    }

    [Theory]
    [InlineData("'liveBlogUpdate':[{'headline':{},'articleBody':[]},7,null,{'articleBody':''}]")]
    [InlineData("'liveBlogUpdate':'none'")]
    public void Malformed_updates_are_passed_over(string updates)
    {
        var article = ArticleParser.Default.ParseHtml(Page(string.Concat(Entries.Select(e => $"<p>{e.Text}</p>")), updates));
        Assert.Equal(4, article.Blocks.Count);
    }

    [Fact]
    public void Plain_text_prints_the_time_above_each_entry()
    {
        var text = "Bridge live: council decides\n\nPublished 4 May 2026\n\nThe council of Oster decides tonight whether the old bridge shuts for a year. Follow the session with us.\n\n"
            + string.Join("\n\n", Entries.Select(e => $"{e.Time}\n\n{e.Text}"));
        var article = ArticleParser.Default.ParseText(text);
        Assert.Equal(Entries.Select(e => "2026-05-04T" + e.Time), article.Blocks.Where(b => b.Time is not null).Select(b => b.Time!.Instant.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)));
        Assert.Equal(Entries.Select(e => e.Text), article.Blocks.Where(b => b.Time is not null).Cast<Paragraph>().Select(p => p.Text));
        Assert.Equal(article, Article.FromJson(article.ToJson()));
    }

    private static string Entry(string markup, (string Time, string Heading, string Text) entry) =>
        markup.Replace("{0}", entry.Time, StringComparison.Ordinal).Replace("{1}", entry.Heading, StringComparison.Ordinal).Replace("{2}", entry.Text, StringComparison.Ordinal);

    private static Article Parse(string entries, string updates = "") => ArticleParser.Default.ParseHtml(Page(entries, $"'liveBlogUpdate':[{updates}]"));

    private static string Page(string entries, string updates) =>
        "<html lang='en'><head><script type='application/ld+json'>" + ("{'@type':'LiveBlogPosting','headline':'Bridge live: council decides','datePublished':'2026-05-04T12:00:00+02:00'," + updates + "}").Replace('\'', '"')
        + $"</script></head><body><main><h1>Bridge live: council decides</h1>{Intro}{entries}</main></body></html>";
}
