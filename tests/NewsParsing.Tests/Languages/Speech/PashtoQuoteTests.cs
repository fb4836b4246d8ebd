namespace NewsParsing.Tests.Languages.Speech;

public class PashtoQuoteTests
{
    [Theory]
    [InlineData(
        "د ولایت ویاند احمد خان وویل: «پله به د ژمي تر پیله خلاصه شي.»",
        QuoteKind.Direct, "پله به د ژمي تر پیله خلاصه شي.", "د ولایت ویاند احمد خان", "احمد خان")]
    [InlineData(
        "د روغتیا وزیر احمد خان وویل چې روغتونونه به خلاص وي.",
        QuoteKind.Indirect, "روغتونونه به خلاص وي", "د روغتیا وزیر احمد خان", "احمد خان")]
    [InlineData(
        "«موږ ډېر صبر وکړ»، بزګر نور محمد وویل.",
        QuoteKind.Direct, "موږ ډېر صبر وکړ", "بزګر نور محمد", "نور محمد")]
    [InlineData(
        "ښوونکې مریم نوري وویل: «ښوونځی بیا خلاص شو.» هغې وویل چې زده‌کوونکي خوښ دي.",
        QuoteKind.Indirect, "زده‌کوونکي خوښ دي", "هغې", "مریم نوري")]
    [InlineData(
        "د والي احمد رحیمي په وینا، پل تړل شوی دی.",
        QuoteKind.Indirect, "پل تړل شوی دی", "والي احمد رحیمي", "احمد رحیمي")]
    [InlineData(
        "د ښاروال په وینا، «پل تړل شوی دی».",
        QuoteKind.Direct, "پل تړل شوی دی", "ښاروال", "ښاروال")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("ps", text, kind, words, speaker, source);

    [Fact]
    public void An_article_says_who_says_what_though_nobody_names_its_language()
    {
        var article = ArticleParser.Default.ParseText(
            """
            د کلي پله بیا خلاصه شوه

            د کلي پله له درې میاشتو وروسته نن د خلکو پر مخ بیا خلاصه شوه.

            د ولایت ویاند احمد خان وویل چې د پله د جوړولو لپاره ډېرې پیسې ورکړل شوې دي.

            هغه زیاته کړه: «دا یوازې یوه پله نه ده، د څلوېښت زره خلکو لاره ده.»

            «موږ ډېر صبر وکړ»، بزګر نور محمد وویل.
            """);
        Assert.Equal("ps", article.Language);
        Assert.Equal(["احمد خان", "احمد خان", "نور محمد"], article.Quotes.Select(q => article.Sources.First(s => s.Id == q.SourceId).Name));
    }
}
