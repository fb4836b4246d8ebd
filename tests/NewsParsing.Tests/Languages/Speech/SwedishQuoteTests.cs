namespace NewsParsing.Tests.Languages.Speech;

public class SwedishQuoteTests
{
    [Theory]
    [InlineData(
        "– Vi har väntat på bron i tio år, säger kommunalrådet Anna Lund.",
        QuoteKind.Direct, "Vi har väntat på bron i tio år", "kommunalrådet Anna Lund", "Anna Lund")]
    [InlineData(
        "– Det här är början på något nytt, tror Johanna Ek, projektledare på Trafikverket.",
        QuoteKind.Direct, "Det här är början på något nytt", "Johanna Ek, projektledare på Trafikverket", "Johanna Ek")]
    [InlineData(
        "– Vi har väntat länge, säger Anna Lund, och nu får det vara nog.",
        QuoteKind.Direct, "Vi har väntat länge och nu får det vara nog.", "Anna Lund", "Anna Lund")]
    [InlineData(
        "– Vad ska vi nu göra? undrar Siv Ek.",
        QuoteKind.Direct, "Vad ska vi nu göra?", "Siv Ek", "Siv Ek")]
    [InlineData(
        "”Bron är säker”, skriver Trafikverket i rapporten.",
        QuoteKind.Direct, "Bron är säker", "Trafikverket", "Trafikverket")]
    [InlineData(
        "Ministern Erik Holm sade på måndagen att bron öppnar i maj.",
        QuoteKind.Indirect, "bron öppnar i maj", "Ministern Erik Holm", "Erik Holm")]
    [InlineData(
        "Enligt polisen körde mannen för fort.",
        QuoteKind.Indirect, "körde mannen för fort", "polisen", "polisen")]
    [InlineData(
        "Bron stängs i maj, enligt kommunen.",
        QuoteKind.Indirect, "Bron stängs i maj", "kommunen", "kommunen")]
    [InlineData(
        "Hamnens vd, Stefan Rask, kallar kritiken för ”helt orimlig”.",
        QuoteKind.Direct, "helt orimlig", "Hamnens vd, Stefan Rask", "Stefan Rask")]
    [InlineData(
        "Hon lade till att ingen hade frågat.",
        QuoteKind.Indirect, "ingen hade frågat", "Hon", null)]
    [InlineData(
        "I rapporten står det att pelarna har rostat.",
        QuoteKind.Indirect, "pelarna har rostat", "rapporten", "rapporten")]
    [InlineData(
        "Bron öppnar i maj, säger Erik Holm. Han hoppas att färjan kan gå längre.",
        QuoteKind.Indirect, "färjan kan gå längre", "Han", "Erik Holm")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("sv", text, kind, words, speaker, source);
}
