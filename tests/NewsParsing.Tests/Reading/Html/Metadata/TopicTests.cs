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

    [Theory]
    [InlineData("<nav class=tags><a href=/topic/a>Ferries</a></nav>")]
    [InlineData("<aside class=tags><a href=/topic/a>Ferries</a></aside>")]
    [InlineData("<footer><a href=/topic/a>Ferries</a></footer>")]
    public void Lists_of_the_page_are_not_the_articles(string list) => Assert.Empty(Topics("", list));

    [Fact]
    public void Metadata_counts_before_what_is_printed() => Assert.Equal(["Docks"], Topics("<meta name=keywords content=Docks>", "<ul class=tags><li><a href=/a>Ferries</a></li></ul>"));

    [Fact]
    public void Labels_for_machines_are_dropped_and_those_of_topics_are_topics() =>
        Assert.Equal(["Courts", "Harbour"], Topics("<meta name=keywords content='Day: Friday,Page Type: Article,Subject: Courts,Harbour,26157981-b4f7-4929-adc1-e860c6f03636'>"));

    [Fact]
    public void A_colon_within_a_topic_is_no_label() => Assert.Equal(["Apollo 11: the film", "Harbour"], Topics("<meta name=keywords content='Apollo 11: the film,Harbour'>"));
}
