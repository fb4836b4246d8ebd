namespace NewsParsing.Tests.Languages.Speech;

public class PortugueseQuoteTests
{
    [Theory]
    [InlineData(
        "“Hoje a cidade recupera o bonde”, afirmou o prefeito Anselmo Tavares.",
        QuoteKind.Direct, "Hoje a cidade recupera o bonde", "o prefeito Anselmo Tavares", "Anselmo Tavares")]
    [InlineData(
        "A ministra Nilza Barreto disse que as obras terminam em maio.",
        QuoteKind.Indirect, "as obras terminam em maio", "A ministra Nilza Barreto", "Nilza Barreto")]
    [InlineData(
        "Segundo a polícia, o motorista fugiu.",
        QuoteKind.Indirect, "o motorista fugiu", "a polícia", "polícia")]
    [InlineData(
        "“Parece uma geladeira”, conta Nilza Barreto. “De dez em dez minutos”, diz ela.",
        QuoteKind.Direct, "De dez em dez minutos", "ela", "Nilza Barreto")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("pt", text, kind, words, speaker, source);
}
