namespace NewsParsing.Tests.Languages;

public class LanguageTests
{
    [Theory]
    [InlineData("en", "The mayor said on Monday that the bridge would be shut for a year and that the ferry would run.")]
    [InlineData("de", "Die Bürgermeisterin sagte am Montag, dass die Brücke für ein Jahr gesperrt werde und die Fähre fahre.")]
    [InlineData("fr", "La maire a déclaré lundi que le pont serait fermé pour un an et que le bac serait en service.")]
    [InlineData("es", "La alcaldesa dijo el lunes que el puente estará cerrado por un año y que el barco saldrá cada hora.")]
    [InlineData("it", "La sindaca ha detto lunedì che il ponte sarà chiuso per un anno e che il traghetto non si ferma.")]
    [InlineData("pt", "A prefeita disse na segunda-feira que a ponte não vai abrir em um ano e que o barco sai às oito.")]
    [InlineData("nl", "De burgemeester zei maandag dat de brug een jaar dicht gaat en dat het veer tot negen uur vaart.")]
    [InlineData("ru", "Мэр сказала в понедельник, что мост будет закрыт на год, и что паром будет ходить до вечера, как и было.")]
    [InlineData("ar", "قالت رئيسة البلدية يوم الاثنين إن الجسر سيغلق لمدة عام وإن العبارة ستعمل حتى المساء في كل يوم من هذا العام")]
    [InlineData("fa", "شهردار روز دوشنبه گفت که پل برای یک سال بسته خواهد شد و این کشتی تا شب کار می کند و باز است")]
    [InlineData("ur", "میئر نے پیر کو کہا کہ پل ایک سال کے لیے بند رہے گا اور کشتی رات تک چلتی ہے")]
    [InlineData("tr", "Belediye başkanı köprünün bir yıl için kapalı olacağını ve vapurun her gün daha geç kalkacağını söyledi, ancak tarih vermedi.")]
    [InlineData("pl", "Burmistrz powiedziała w poniedziałek, że most będzie zamknięty przez rok i że prom nie stanie na zimę.")]
    [InlineData("zh", "市长星期一表示，大桥将关闭一年，渡轮将运行到晚上九点。")]
    [InlineData("ja", "市長は月曜日、橋を一年間閉鎖し、渡し船は九時まで運航すると述べた。")]
    [InlineData("ko", "시장은 월요일 다리를 일 년 동안 폐쇄하고 배는 아홉 시까지 운항한다고 말했다.")]
    [InlineData("ps", "ښاروال د دوشنبې په ورځ وویل چې پله به د یوه کال لپاره تړلې وي او دا چې بېړۍ به هم تر ماښامه کار کوي")]
    [InlineData("sv", "Borgmästaren sade på måndagen att bron ska vara stängd under ett år och att färjan inte går efter nio.")]
    public void Language_is_known_by_script_and_common_words(string tag, string text) =>
        Assert.Equal(tag, ArticleParser.Default.ParseText(text).Language);

    [Theory]
    [InlineData("")]
    [InlineData("Zxqv brtk")]
    [InlineData("42")]
    public void Unknown_language_is_null(string text) => Assert.Null(ArticleParser.Default.ParseText(text).Language);

    [Fact]
    public void Callers_language_is_kept() =>
        Assert.Equal("pt-BR", new ArticleParser(ArticleParserOptions.Default with { Language = "pt-BR" }).ParseText("The bridge and the ferry.").Language);

    [Theory]
    [InlineData("en"), InlineData("de"), InlineData("fr"), InlineData("es"), InlineData("it"), InlineData("pt"), InlineData("nl"), InlineData("ru")]
    [InlineData("ar"), InlineData("fa"), InlineData("ur"), InlineData("tr"), InlineData("pl"), InlineData("zh"), InlineData("ja"), InlineData("ko")]
    public void Every_language_has_its_page_words(string tag)
    {
        var words = System.Text.Json.JsonSerializer.Deserialize(EmbeddedData.ReadText(tag + ".page.json"), PageWordsContext.Default.PageWords)!;
        Assert.NotEqual("", words.Provenance);
        Assert.Equal(12, words.Months.Length);
        Assert.All([words.BylineWords, words.Published, words.Updated, words.Debris, words.CommentHeads, words.RelatedHeads, words.CreditWords], w => Assert.NotEmpty(w));
    }

    [Theory]
    [InlineData("Was this article helpful? Yes No", "was this article helpful yes no")]
    [InlineData("1,234 Comments", "# comments")]
    [InlineData("EDITOR’S NOTE:", "editor's note")]
    public void Lines_are_compared_folded(string line, string folded) => Assert.Equal(folded, LineFold.Fold(line));
}
