namespace NewsParsing.Tests;

public class TopicTests
{
    private const string Story = "<h1>Ferry returns</h1><p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it, the harbour office said.</p>";

    private static string[] Topics(string head, string after = "") =>
        [.. ArticleParser.Default.ParseHtml($"<!doctype html><html lang=en><head><title>Ferry returns</title>{head}</head><body><article>{Story}</article>{after}</body></html>").Keywords];

    [Theory]
    [InlineData("<ul class=tags><li><a href=/a>Ferries</a></li><li><a href=/b>Harbour</a></li></ul>")]
    [InlineData("<p><a rel=tag href=/a>Ferries</a> <a rel='nofollow tag' href=/b>Harbour</a></p>")]
    [InlineData("<div><span><a href=/topic/ferries>Ferries</a></span><span><a href=/topic/harbour>Harbour</a></span></div>")]
    public void A_printed_list_of_topics_is_read_where_no_metadata_names_any(string list) => Assert.Equal(["Ferries", "Harbour"], Topics("", list));

    [Fact]
    public void Labels_in_the_footer_of_a_post_without_an_article_element_are_read() =>
        Assert.Equal(["Ferries", "Harbour"], ArticleParser.Default.ParseHtml($"<!doctype html><html lang=en><body><div class=post><div class=post-body>{Story}</div><div class=post-footer>Labels: <a rel=tag href=/a>Ferries</a>, <a rel=tag href=/b>Harbour</a></div></div><div class=footer><a rel=tag href=/c>Fish</a></div></body></html>").Keywords);

    [Theory]
    [InlineData("<nav class=tags><a href=/topic/a>Ferries</a></nav>")]
    [InlineData("<aside class=tags><a href=/topic/a>Ferries</a></aside>")]
    [InlineData("<footer><a href=/topic/a>Ferries</a></footer>")]
    public void Lists_of_the_page_are_not_the_articles(string list) => Assert.Empty(Topics("", list));

    [Theory]
    [InlineData("<section><h4>Read more on</h4><ul><li><a href=/sport/ferries/>Ferries</a></li><li><a href=/town/harbour>Harbour</a></li></ul></section>")]
    [InlineData("<aside><ul class=tags><li><a href=/a>Ferries</a></li><li><a href=/b>Harbour</a></li></ul></aside>")]
    [InlineData("<nav><a rel=tag href=/a>Ferries</a> <a rel=tag href=/b>Harbour</a></nav>")]
    [InlineData("<ul class=tags><li><a href=/tag/a>Ferries 408</a></li><li><a href=/tag/b>Harbour12</a></li></ul>")]
    [InlineData("<div class=taglist><button class=tag role=link>Ferries</button><button class=tag role=link>Harbour</button></div>")]
    [InlineData("<div><a href=/tag/a>Ferries</a> <a href=/tag/b>Harbour</a></div><div class=tags><a href=/2024/05/04/a>Mayor opens the new ferry terminal</a></div>")]
    public void Topics_stand_in_rows_behind_the_text(string list) => Assert.Equal(["Ferries", "Harbour"], Topics("", list));

    [Fact]
    public void The_articles_own_footer_holds_topics_and_its_category_is_none() =>
        Assert.Equal(["Ferries"], [.. ArticleParser.Default.ParseHtml($"<html lang=en><body><article>{Story}<footer class=entry-footer><a rel=tag href=/category/town>Town</a> <ul><li><a rel=tag href=/tag/f>Ferries</a></li></ul></footer></article></body></html>").Keywords]);

    [Fact]
    public void Links_that_do_not_say_their_address_are_no_topics() => Assert.Empty(Topics("", "<ul><li><a href=/about>Terms of use</a></li><li><a href=/ferry-returns-1234.html>Ferry returns</a></li></ul>"));

    [Fact]
    public void The_statement_that_agrees_with_what_is_printed_counts() =>
        Assert.Equal(["Ferries", "Harbour", "Docks", "Rain"], Topics("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"keywords\":[\"Sport\",\"News\",\"Web\"]}</script><meta name=keywords content='Ferries,Harbour,Docks,Rain'>", "<ul class=tags><li><a href=/a>Ferries</a></li><li><a href=/b>Harbour</a></li><li><a href=/c>Docks</a></li></ul>"));

    [Fact]
    public void The_printed_topics_count_where_no_statement_agrees_with_them() =>
        Assert.Equal(["Ferries", "Harbour", "Docks"], Topics("<meta name=keywords content='Sport,News,Web'>", "<ul class=tags><li><a href=/a>Ferries</a></li><li><a href=/b>Harbour</a></li><li><a href=/c>Docks</a></li></ul>"));

    [Fact]
    public void Metadata_counts_before_what_is_printed() => Assert.Equal(["Docks"], Topics("<meta name=keywords content=Docks>", "<ul class=tags><li><a href=/a>Ferries</a></li></ul>"));

    [Fact]
    public void Labels_for_machines_are_dropped_and_those_of_topics_are_topics() =>
        Assert.Equal(["Courts", "Harbour"], Topics("<meta name=keywords content='Day: Friday,Page Type: Article,Subject: Courts,Harbour,26157981-b4f7-4929-adc1-e860c6f03636'>"));

    [Fact]
    public void A_colon_within_a_topic_is_no_label() => Assert.Equal(["Apollo 11: the film", "Harbour"], Topics("<meta name=keywords content='Apollo 11: the film,Harbour'>"));
}
