namespace NewsParsing.Tests.Structure;

public class HeadTests
{
    private const string Story = "The town council voted on Monday night to shut the old bridge for a year, and the ferry will run until nine.\n\nNobody spoke against it, and the meeting closed early because of the rain that had begun to fall.\n";

    [Fact]
    public void Head_is_read_in_its_usual_order()
    {
        var article = Parse("World\n\nExclusive\n\nBridge to shut for a year\n\nFerry to run until nine as repairs begin in May\n\nBy Ann Lee and Tom Roe, Staff Writers\n\nPublished: May 27, 2020, 10:15 a.m. EDT | Updated: May 28, 2020\n\nShare\n\n" + Story);
        Assert.Equal("World", article.Section);
        Assert.Equal("Exclusive", article.Kicker);
        Assert.Equal("Bridge to shut for a year", article.Headline);
        Assert.Equal("Ferry to run until nine as repairs begin in May", article.Deck);
        Assert.Equal(["Ann Lee", "Tom Roe"], article.Byline!.Authors.Select(a => a.Name));
        Assert.Equal(new DateTimeOffset(2020, 5, 27, 10, 15, 0, TimeSpan.FromHours(-4)), article.Published!.Instant);
        Assert.False(article.Modified!.HasTime);
        Assert.Equal(2, article.Blocks.Count);
        Assert.All(["headline", "kicker", "deck", "byline", "published", "modified", "section", "language"], f => Assert.Contains(article.Provenance, o => o.Field == f));
    }

    [Fact]
    public void Provenance_points_at_the_line()
    {
        const string Text = "Bridge to shut for a year\n\nBy Ann Lee\n\n" + Story;
        var origin = Assert.Single(Parse(Text).Provenance, o => o.Field == "byline");
        Assert.Equal("By Ann Lee", Text[origin.SourceSpan!.Value.Range]);
    }

    [Fact]
    public void First_sentence_of_a_story_without_a_title_is_no_headline()
    {
        var article = Parse("In the canton of Bern voters decided on Sunday that the old bridge over the river will be shut.\n\n" + Story);
        Assert.Null(article.Headline);
        Assert.Contains(article.Diagnostics, d => d.Code == DiagnosticCodes.NoHeadline);
        Assert.Equal(3, article.Blocks.Count);
    }

    [Fact]
    public void Lead_is_not_taken_for_a_deck()
    {
        var article = Parse("Bridge to shut for a year\n\nBy Ann Lee\n\nThe bridge will shut in May.\n\n" + Story);
        Assert.Null(article.Deck);
        Assert.Equal(3, article.Blocks.Count);
    }

    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("BY ANN LEE", "ANN LEE")]
    [InlineData("Ann Lee in Kabul", "Ann Lee")]
    [InlineData("ANN LEE, TOM ROE and JAN DE VRIES", "ANN LEE|TOM ROE|JAN DE VRIES")]
    [InlineData("By Ann Lee, Staff Writer", "Ann Lee")]
    [InlineData("By Ann Lee, The Daily Harbour", "Ann Lee")]
    [InlineData("By Ann Lee | ann@example.com", "Ann Lee")]
    [InlineData("By Ann Lee Education correspondent", "Ann Lee")]
    [InlineData("By ann lee", "ann lee")]
    public void Authors_are_people(string line, string names)
    {
        var article = Parse("Bridge to shut for a year\n\n" + line + "\n\n" + Story);
        Assert.Equal(names.Split('|'), article.Byline!.Authors.Select(a => a.Name));
        Assert.Equal(line, article.Byline.Text);
    }

    [Theory]
    [InlineData("AFP")]
    [InlineData("Guardian staff reporter")]
    [InlineData("The Daily Harbour")]
    [InlineData("example.org")]
    [InlineData("News desk")]
    public void Agencies_and_desks_are_organizations(string line)
    {
        var article = Parse("Bridge to shut for a year\n\n" + line + "\n\n" + Story);
        Assert.True(article.Byline!.Authors.IsEmpty);
        Assert.Equal([line], article.Byline.Organizations);
    }

    [Fact]
    public void Place_role_and_employer_stay_with_their_author()
    {
        var byline = BylineParser.ParseLabelled("By Ann Lee in Kabul, Tom Roe, Senior Reporter and Jan Poe for The Daily", PageLexicon.For("en"))!;
        Assert.Equal(("Kabul", "Senior Reporter", "The Daily"), (byline.Authors[0].Place, byline.Authors[1].Role, byline.Authors[2].Affiliation));
    }

    [Fact]
    public void A_time_without_a_day_parts_no_byline_from_its_headline()
    {
        var article = Parse("Live: Bridge to shut for a year\n\nLast updated 14:32\n\nAnn Lee\n\n" + Story);
        Assert.Equal(("Ann Lee", null), (article.Byline?.Text, article.Modified));
    }

    [Fact]
    public void A_press_release_says_so_above_its_headline()
    {
        var article = Parse("PRESS RELEASE\n\nFOR IMMEDIATE RELEASE\n\nContact: Jill Marsh, 555-0100\n\nHarbor Trust Names a New Head\n\n" + Story);
        Assert.Equal(("PRESS RELEASE", "Harbor Trust Names a New Head"), (article.Kicker, article.Headline));
    }

    [Fact]
    public void The_paper_under_a_name_is_the_employer()
    {
        var author = Assert.Single(Parse("Bridge to shut for a year\n\nAnn Lee\n\nHarbor News, Shropshire\n\n" + Story).Byline!.Authors);
        Assert.Equal(("Ann Lee", null, "Harbor News", "Shropshire"), (author.Name, author.Role, author.Affiliation, author.Place));
    }

    [Theory]
    [InlineData("de", "Von Ina Graf und Uwe Moor", "Ina Graf|Uwe Moor")]
    [InlineData("fr", "Par Léa Morel et Paul Roy", "Léa Morel|Paul Roy")]
    [InlineData("es", "Por Ana Ruiz y Luis Gil", "Ana Ruiz|Luis Gil")]
    [InlineData("it", "di Ada Neri e Ugo Bo", "Ada Neri|Ugo Bo")]
    [InlineData("pt", "Por Rui Sá e Inês Mota", "Rui Sá|Inês Mota")]
    [InlineData("nl", "Door Jan de Wit en Els Bos", "Jan de Wit|Els Bos")]
    [InlineData("ru", "Автор: Анна Белова", "Анна Белова")]
    [InlineData("ar", "بقلم: ليلى حداد", "ليلى حداد")]
    [InlineData("fa", "گزارش از نرگس یوسفی", "نرگس یوسفی")]
    [InlineData("ur", "تحریر: سارہ خان", "سارہ خان")]
    [InlineData("tr", "Haber: Ayşe Kaya", "Ayşe Kaya")]
    [InlineData("pl", "Autor: Anna Lis", "Anna Lis")]
    [InlineData("zh", "记者：李文昊", "李文昊")]
    [InlineData("ja", "文・山田太郎", "山田太郎")]
    [InlineData("ko", "글: 김철수", "김철수")]
    public void Byline_words_are_known_in_every_language(string language, string line, string names) =>
        Assert.Equal(names.Split('|'), BylineParser.ParseLabelled(line, PageLexicon.For(language))!.Authors.Select(a => a.Name));

    private static Article Parse(string text) => ArticleParser.Default.ParseText(text);
}
