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

    [Fact]
    public void Control_characters_of_attributes_are_dropped_as_those_of_text()
    {
        // Found by fuzzing.
        var article = ArticleParser.Default.ParseHtml("<article><h1>Ferry returns</h1><p>The ferry came back on Saturday after three weeks in dock.</p><figure><img src=/a.jpg alt='The\u0001 quay\n on\u0002 Saturday'><figcaption>The quay.</figcaption></figure>");
        Assert.Equal("The quay on Saturday", Assert.Single(article.Blocks.OfType<FigureBlock>()).Figure.Alt);
    }
}
