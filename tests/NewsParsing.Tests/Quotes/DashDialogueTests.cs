using NewsParsing.Tests.Languages.Speech;

namespace NewsParsing.Tests.Quotes;

public class DashDialogueTests
{
    [Theory]
    [InlineData("es", "—Venimos de muy lejos —dijo la alcaldesa Ana Ruiz—. Mañana seguimos el camino.", "Venimos de muy lejos Mañana seguimos el camino.", "Ana Ruiz")]
    [InlineData("es", "— Llegamos tarde —explicó el capitán Luis Vega.", "Llegamos tarde", "Luis Vega")]
    [InlineData("ru", "— Мы готовы к зиме, — сказал мэр Олег Зимин. — Ждём только снега.", "Мы готовы к зиме Ждём только снега.", "Олег Зимин")]
    [InlineData("pl", "– Jesteśmy gotowi do zimy – powiedział burmistrz Jan Nowak. – Czekamy na śnieg.", "Jesteśmy gotowi do zimy Czekamy na śnieg.", "Jan Nowak")]
    [InlineData("pt", "— Estamos prontos — disse a prefeita Ana Lima.", "Estamos prontos", "Ana Lima")]
    [InlineData("it", "– Siamo pronti – ha detto la sindaca Anna Riva.", "Siamo pronti", "Anna Riva")]
    [InlineData("fr", "— Nous sommes prêts, a déclaré la maire Anne Roux.", "Nous sommes prêts", "Anne Roux")]
    public void Words_between_dashes_are_quoted_where_somebody_says_them(string language, string text, string words, string speaker)
    {
        var article = ReportedSpeech.Read(language, text);
        var quote = Assert.Single(article.Quotes);
        Assert.Equal(words, quote.Text);
        Assert.Equal(QuoteKind.Direct, quote.Kind);
        Assert.Equal(speaker, article.Sources.First(s => s.Id == quote.SourceId).Name);
    }

    [Theory]
    [InlineData("es", "— Primer punto de la lista del puerto")]
    [InlineData("fr", "— Le pont ferme lundi – et le bac aussi.")]
    [InlineData("ru", "— Первый пункт списка — ремонт моста.")]
    [InlineData("en", "— The bridge shuts, said the mayor.")]
    public void A_dash_that_opens_a_lists_item_quotes_nobody(string language, string text) =>
        Assert.DoesNotContain(ReportedSpeech.Read(language, text).Quotes, q => q.Kind == QuoteKind.Direct);
}
