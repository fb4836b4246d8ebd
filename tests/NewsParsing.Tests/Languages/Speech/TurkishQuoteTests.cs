namespace NewsParsing.Tests.Languages.Speech;

public class TurkishQuoteTests
{
    [Theory]
    [InlineData(
        "Bakan Selçuk Aytaç, “Her ağacın bir kimlik kartı var” dedi.",
        QuoteKind.Direct, "Her ağacın bir kimlik kartı var", "Bakan Selçuk Aytaç", "Selçuk Aytaç")]
    [InlineData(
        "Vali Hatice Yurdakul, yolun pazartesi günü açılacağını söyledi.",
        QuoteKind.Indirect, "yolun pazartesi günü açılacağını", "Vali Hatice Yurdakul", "Hatice Yurdakul")]
    [InlineData(
        "Sözcü Ali Kaya şunları söyledi: “Ağaçlar taşındı.”",
        QuoteKind.Direct, "Ağaçlar taşındı.", "Sözcü Ali Kaya", "Ali Kaya")]
    [InlineData(
        "Karayolları Bölge Müdürü Selçuk Aytaç, \"Her ağacın bir kimliği var\" dedi.",
        QuoteKind.Direct, "Her ağacın bir kimliği var", "Karayolları Bölge Müdürü Selçuk Aytaç", "Selçuk Aytaç")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("tr", text, kind, words, speaker, source);
}
