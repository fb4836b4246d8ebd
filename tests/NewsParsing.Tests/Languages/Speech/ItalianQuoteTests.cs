namespace NewsParsing.Tests.Languages.Speech;

public class ItalianQuoteTests
{
    [Theory]
    [InlineData(
        "Il presidente della Regione, Luca Ardenti, è partito. «Nessuno sarà lasciato solo», ha promesso.",
        QuoteKind.Direct, "Nessuno sarà lasciato solo", null, "Luca Ardenti")]
    [InlineData(
        "“È una vittoria del buon senso”, ha detto il sindaco Piero Baldacci.",
        QuoteKind.Direct, "È una vittoria del buon senso", "il sindaco Piero Baldacci", "Piero Baldacci")]
    [InlineData(
        "La ministra Carla Neri ha spiegato che la campana suonerà a Pasqua.",
        QuoteKind.Indirect, "la campana suonerà a Pasqua", "La ministra Carla Neri", "Carla Neri")]
    [InlineData(
        "Secondo la procura, il documento è falso.",
        QuoteKind.Indirect, "il documento è falso", "la procura", "procura")]
    [InlineData(
        "«Domenica sarò lì», dice Assunta Poli. «Con il cuscino».",
        QuoteKind.Direct, "Domenica sarò lì Con il cuscino", "Assunta Poli", "Assunta Poli")]
    [InlineData(
        "«Domenica sarò lì», dice Assunta Poli. Ha aggiunto che verrà da sola.",
        QuoteKind.Indirect, "verrà da sola", null, "Assunta Poli")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("it", text, kind, words, speaker, source);
}
