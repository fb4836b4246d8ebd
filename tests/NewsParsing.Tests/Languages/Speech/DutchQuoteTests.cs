namespace NewsParsing.Tests.Languages.Speech;

public class DutchQuoteTests
{
    [Theory]
    [InlineData(
        "„Ik heb er niks tegen”, zegt sluiswachter Wiebe Hoekstra.",
        QuoteKind.Direct, "Ik heb er niks tegen", "sluiswachter Wiebe Hoekstra", "Wiebe Hoekstra")]
    [InlineData(
        "Burgemeester Els Dekker zei dat de brug dicht blijft.",
        QuoteKind.Indirect, "de brug dicht blijft", "Burgemeester Els Dekker", "Els Dekker")]
    [InlineData(
        "Volgens de politie is de dader gevlucht.",
        QuoteKind.Indirect, "is de dader gevlucht", "de politie", "politie")]
    [InlineData(
        "„We komen er samen uit”, aldus de woordvoerder.",
        QuoteKind.Direct, "We komen er samen uit", "de woordvoerder", "woordvoerder")]
    [InlineData(
        "Maandag verklaarde minister Jan Smit dat het geld op is.",
        QuoteKind.Indirect, "het geld op is", "minister Jan Smit", "Jan Smit")]
    [InlineData(
        "Een woordvoerder van het waterschap zegt dat de sleutel weg is.",
        QuoteKind.Indirect, "de sleutel weg is", "Een woordvoerder van het waterschap", "woordvoerder van het waterschap")]
    [InlineData(
        "‘Wij wachten al jaren’, schreven de bewoners.",
        QuoteKind.Direct, "Wij wachten al jaren", "de bewoners", "bewoners")]
    [InlineData(
        "\"Waar moeten onze kinderen leren zwemmen?\", vraagt voorzitter Henk Mulder zich af.",
        QuoteKind.Direct, "Waar moeten onze kinderen leren zwemmen?", "voorzitter Henk Mulder", "Henk Mulder")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("nl", text, kind, words, speaker, source);
}
