namespace NewsParsing.Tests;

public class DeclaredLanguageTests
{
    private const string German = "<p>Die Fähre ist am Samstag nach drei Wochen im Dock zurückgekehrt, und vierzig Menschen standen im Regen, um sie zu sehen. Das sagte die Hafenbehörde, die für den Betrieb und die Wartung der Schiffe zuständig ist.</p><p>Der Kapitän sagte, dass es keine weiteren Verzögerungen gibt und dass sich alle auf die erste Fahrt freuen, die nun an diesem Sonntag in den Süden geht.</p>";
    private const string English = "<p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it, the harbour office said. It is the office that sees to all of the ships and to the work that is done on them.</p>";

    private static Article Parse(string declared, string body) => ArticleParser.Default.ParseHtml($"<html lang={declared}><body><article><h1>Ferry</h1>{body}</article></body></html>");

    [Fact]
    public void A_template_that_declares_another_language_than_the_texts_is_not_believed()
    {
        var article = Parse("en-US", German);
        Assert.Equal("de", article.Language);
        Assert.Equal(OriginKind.Inferred, article.Provenance.Single(o => o.Field == "language").Kind);
    }

    [Theory]
    [InlineData("en-GB", English)]
    [InlineData("de-AT", German)]
    [InlineData("gsw", German)]
    [InlineData("de", "<p>The Ferry</p>")]
    [InlineData("en", "<p>The old sign at the pier said 渡し船は土曜日に戻ってきた and 港の人たちは雨の中で待っていた, and the people who wait at the pier for the ferry have read it to each other for as long as they can think of.</p>")]
    public void A_declaration_that_may_be_true_is(string declared, string body) => Assert.Equal(declared, Parse(declared, body).Language);
}
