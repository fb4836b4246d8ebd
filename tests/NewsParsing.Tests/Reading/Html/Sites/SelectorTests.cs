using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsParsing.Tests;

public class SelectorTests
{
    private const string Page = """
        <!doctype html><html lang="en-GB"><body id="top">
        <div class="story  wide" data-kind="news item"><p class="lead">A</p><section><p>B</p><div><p>C <b>bold</b></p></div></section></div>
        <aside><p class="lead">D</p><a href="https://a.example/x.pdf" title="">E</a></aside>
        <svg><g id="G"></g></svg><x-note class="Story">F</x-note>
        </body></html>
        """;

    [Theory]
    [InlineData("p")]
    [InlineData("*")]
    [InlineData("P")]
    [InlineData(".lead")]
    [InlineData(".story")]
    [InlineData(".Story")]
    [InlineData("#top")]
    [InlineData("#g, #G")]
    [InlineData("div.story.wide")]
    [InlineData("div > p")]
    [InlineData("div p")]
    [InlineData("div>section>p , aside p.lead")]
    [InlineData("div div p b")]
    [InlineData("body > p")]
    [InlineData("[href]")]
    [InlineData("[title='']")]
    [InlineData("[title^='']")]
    [InlineData("[data-kind~=item]")]
    [InlineData("[data-kind = \"news item\"]")]
    [InlineData("[HREF$='.pdf']")]
    [InlineData("[href^=\"https:\"]")]
    [InlineData("[href*=example]")]
    [InlineData("[lang|=en] p")]
    [InlineData("[lang|=e] p")]
    [InlineData("x-note, b")]
    [InlineData("section *")]
    public void Selector_finds_what_AngleSharp_finds_but_for_what_lies_within_another(string selector)
    {
        var document = new HtmlParser().ParseDocument(Page);
        var expected = document.QuerySelectorAll(selector).ToList();
        expected.RemoveAll(e => expected.Any(outer => outer != e && outer.Contains(e)));
        using var tree = DocumentReader.Read(document);
        var found = SelectorParser.Parse(selector).Find(tree);
        Assert.Equal(expected.Select(e => Collapse(e.TextContent)), found.Select(n => Collapse(InlineText.Of(tree, n))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("p,")]
    [InlineData("p >")]
    [InlineData("> p")]
    [InlineData(".")]
    [InlineData("#")]
    [InlineData("p:first-child")]
    [InlineData("p + p")]
    [InlineData("p ~ p")]
    [InlineData("[")]
    [InlineData("[a")]
    [InlineData("[a=]")]
    [InlineData("[a='b]")]
    [InlineData("[a!=b]")]
    [InlineData("p{}")]
    public void A_selector_that_is_not_known_is_the_callers_mistake(string selector) =>
        Assert.Throws<ArgumentException>(() => SelectorParser.Parse(selector));

    [Fact]
    public void A_list_has_a_bounded_number_of_parts()
    {
        Assert.NotNull(SelectorParser.Parse(string.Join(' ', Enumerable.Repeat("p", Selector.MaxCompounds))));
        Assert.Throws<ArgumentException>(() => SelectorParser.Parse(string.Join(' ', Enumerable.Repeat("p", Selector.MaxCompounds + 1))));
    }

    private static string Collapse(string text) => string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
