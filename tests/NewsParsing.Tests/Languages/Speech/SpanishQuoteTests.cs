namespace NewsParsing.Tests.Languages.Speech;

public class SpanishQuoteTests
{
    [Theory]
    [InlineData(
        "En un comunicado, su directora, Inés Olmedo, lamentó la decisión, pero aseguró que no había alternativa.",
        QuoteKind.Indirect, "no había alternativa", null, "Inés Olmedo")]
    [InlineData(
        "“Nunca habíamos visto el campanario entero”, dijo Amparo Rueda, de 84 años.",
        QuoteKind.Direct, "Nunca habíamos visto el campanario entero", "Amparo Rueda, de 84 años", "Amparo Rueda")]
    [InlineData(
        "La alcaldesa Rosa Vidal aseguró que el agua llegará el lunes.",
        QuoteKind.Indirect, "el agua llegará el lunes", "La alcaldesa Rosa Vidal", "Rosa Vidal")]
    [InlineData(
        "El portavoz ha señalado que no habrá recortes.",
        QuoteKind.Indirect, "no habrá recortes", "El portavoz", "portavoz")]
    [InlineData(
        "Según la policía, el conductor dormía.",
        QuoteKind.Indirect, "el conductor dormía", "la policía", "policía")]
    [InlineData(
        "“Se llevan las tejas”, dijo el alcalde Fermín Doblas. “Y las puertas”.",
        QuoteKind.Direct, "Se llevan las tejas Y las puertas", "el alcalde Fermín Doblas", "Fermín Doblas")]
    [InlineData(
        "“Se llevan las tejas”, dijo el alcalde Fermín Doblas. Añadió que ha contratado a dos vigilantes.",
        QuoteKind.Indirect, "ha contratado a dos vigilantes", null, "Fermín Doblas")]
    [InlineData(
        "La consejera, Pilar Monzón, anunció este miércoles que habrá cortes.",
        QuoteKind.Indirect, "habrá cortes", "La consejera, Pilar Monzón", "Pilar Monzón")]
    [InlineData(
        "«No es un castigo», se quejó Eusebio Calatrava.",
        QuoteKind.Direct, "No es un castigo", "Eusebio Calatrava", "Eusebio Calatrava")]
    [InlineData(
        "«Ahorramos el agua que no nos dan —se quejó el presidente de los regantes, Luis Vega—. Este año no regamos.»",
        QuoteKind.Direct, "Ahorramos el agua que no nos dan Este año no regamos.", "el presidente de los regantes, Luis Vega", "Luis Vega")]
    [InlineData(
        "El mercado cerrará en mayo, según informó ayer el Ayuntamiento.",
        QuoteKind.Indirect, "El mercado cerrará en mayo", "el Ayuntamiento", "Ayuntamiento")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("es", text, kind, words, speaker, source);
}
