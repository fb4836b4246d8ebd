namespace NewsParsing.Tests.Structure;

public class DatelineTests
{
    [Theory]
    [InlineData("PESHAWAR -- ", "PESHAWAR", null, null)]
    [InlineData("KABUL, Afghanistan (AP) — ", "KABUL, Afghanistan", "AP", null)]
    [InlineData("WASHINGTON, May 27 (Reuters) - ", "WASHINGTON", "Reuters", "May 27")]
    [InlineData("LA CROSSE, Wis. (AP) — ", "LA CROSSE, Wis.", "AP", null)]
    [InlineData("Berlin (dpa) - ", "Berlin", "dpa", null)]
    [InlineData("Wien/APA – ", "Wien", "APA", null)]
    [InlineData("STRATFORD-UPON-AVON, England — ", "STRATFORD-UPON-AVON, England", null, null)]
    [InlineData("MADRID, 3 (EUROPA PRESS) ", "MADRID", "EUROPA PRESS", "3")]
    [InlineData("(Reuters) - ", null, "Reuters", null)]
    [InlineData("Nov 5 (Reuters) - ", null, "Reuters", "Nov 5")]
    [InlineData("PORTLAND, Maine, March 3, 2025 /WireService/ -- ", "PORTLAND, Maine", "WireService", "March 3, 2025")]
    [InlineData("（東京＝共同）", "東京", "共同", null)]
    [InlineData("МОСКВА, 14 мая — ТАСС. ", "МОСКВА", "ТАСС", "14 мая")]
    public void Dateline_is_taken_off_the_first_paragraph(string dateline, string? place, string? agency, string? date)
    {
        var text = "Bridge to shut for a year\n\n" + dateline + "The bridge will shut in May, and nobody has said when it will open again.\n\nIt rained.\n";
        var language = dateline.Contains("мая", StringComparison.Ordinal) ? "ru" : "en";
        var lexicon = PageLexicon.For(language);
        var found = DatelineParser.Find(text.Split('\n')[2], lexicon)!.Value;
        Assert.Equal((dateline, place, agency, date), (found.Dateline.Text, found.Dateline.Place, found.Dateline.Agency, found.Dateline.Date));

        var article = new ArticleParser(ArticleParserOptions.Default with { Language = language }).ParseText(text);
        Assert.StartsWith("The bridge", article.Text, StringComparison.Ordinal);
        Assert.Equal("The bridge", text[article.SourceSpanOf(new TextSpan(0, 10))!.Value.Range]);
        Assert.Equal(article.Dateline!.Text.TrimEnd(), text[article.Dateline.SourceSpan!.Value.Range].TrimEnd());
    }

    [Fact]
    public void Capitals_and_a_colon_are_a_dateline_where_nobody_speaks_in_turn()
    {
        var article = ArticleParser.Default.ParseText("Court hears plea on bridge\n\nNEW DUNMORE: The court will hear the plea in May, and nobody has said when it will rule on it.\n\nIt rained.\n");
        Assert.Equal("NEW DUNMORE", article.Dateline?.Place);
        var transcript = ArticleParser.Default.ParseText("Holm on the bridge\n\nHOLM: The bridge will be shut in May, and nobody has said when it will open again.\n\nREYES: Who will pay for all of that, and when?\n");
        Assert.Null(transcript.Dateline);
    }

    [Theory]
    [InlineData("NATO — the alliance — said on Monday it would not.")]
    [InlineData("Trump – Who else? – was there.")]
    [InlineData("UPDATE — The bridge is shut.")]
    [InlineData("The well-known mayor said so.")]
    [InlineData("It was, he said — And nobody answered — a long day.")]
    public void Dash_in_a_sentence_is_no_dateline(string paragraph) => Assert.Null(DatelineParser.Find(paragraph, PageLexicon.For("en")));
}
