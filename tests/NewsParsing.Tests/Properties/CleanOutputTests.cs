namespace NewsParsing.Tests;

public class CleanOutputTests
{
    [Fact]
    public void No_string_of_a_page_holds_NUL_half_a_pair_or_an_unsafe_address() => Property.Holds(HtmlGen.AnyText, html =>
    {
        CleanOutput.Assert(ArticleParser.Default.ParseHtml(html));
        CleanOutput.Assert(ArticleParser.Default.ParseHtml(html, CorpusInputs.Address));
    });

    [Fact]
    public void No_string_of_a_text_holds_NUL_or_half_a_pair() => Property.Holds(ArticleGen.AnyText, text => CleanOutput.Assert(ArticleParser.Default.ParseText(text)));
}
