namespace NewsParsing.Tests.Languages.Speech;

public class RussianQuoteTests
{
    [Theory]
    [InlineData(
        "«Мы увидели слово на стене», — рассказала реставратор Тамара Еськова.",
        QuoteKind.Direct, "Мы увидели слово на стене", "реставратор Тамара Еськова", "Тамара Еськова")]
    [InlineData(
        "Министр Иван Петров заявил, что мост закроют в мае.",
        QuoteKind.Indirect, "мост закроют в мае", "Министр Иван Петров", "Иван Петров")]
    [InlineData(
        "По словам Ивана Петрова, деньги выделены.",
        QuoteKind.Indirect, "деньги выделены", "Ивана Петрова", "Ивана Петрова")]
    [InlineData(
        "«Мы готовы», — сказал губернатор Олег Зимин. Он добавил, что зал откроют в сентябре.",
        QuoteKind.Indirect, "зал откроют в сентябре", "Он", "Олег Зимин")]
    [InlineData(
        "Зал открыли вчера, сообщило министерство.",
        QuoteKind.Indirect, "Зал открыли вчера", "министерство", "министерство")]
    [InlineData(
        "«Мост закрыт, — сказал мэр Иван Петров, — и откроется только весной».",
        QuoteKind.Direct, "Мост закрыт и откроется только весной", "мэр Иван Петров", "Иван Петров")]
    [InlineData(
        "«Мост закрыт, — сказал мэр Иван Петров. — Он откроется весной».",
        QuoteKind.Direct, "Мост закрыт Он откроется весной", "мэр Иван Петров", "Иван Петров")]
    [InlineData(
        "Мэр Павел Громов заявил, что ремонт начнут. «Деньги выделены, — сказал он. — Запчасти уже в пути».",
        QuoteKind.Direct, "Деньги выделены Запчасти уже в пути", "он", "Павел Громов")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("ru", text, kind, words, speaker, source);
}
