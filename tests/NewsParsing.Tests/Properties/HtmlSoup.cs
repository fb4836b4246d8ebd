using CsCheck;

namespace NewsParsing.Tests;

/// <summary>Tags in any order, opened and closed by chance: what a tree builder has rules for.</summary>
internal static class HtmlSoup
{
    private static readonly Gen<string> Name = Gen.OneOf(
        "p", "b", "i", "a", "div", "table", "tr", "td", "tbody", "caption", "col", "colgroup", "select", "option", "ul", "li", "svg", "math", "foreignObject", "mi", "template",
        "button", "form", "h1", "pre", "font", "nobr", "span", "dd", "object", "body", "head", "html", "title", "noscript", "textarea", "br", "img", "hr", "input", "ruby", "rt");

    private static readonly Gen<string> Piece = Gen.Frequency<string>(
        (5, Name.Select(n => $"<{n}>")), (4, Name.Select(n => $"</{n}>")), (1, Name.Select(n => $"<{n} class=a id='b'>")), (1, Name.Select(n => $"<{n}/>")),
        (3, Gen.OneOf("x", " ", "y z", "&amp;", "&nbsp;", "\n", "<!-- c -->")));

    public static Gen<string> Pages { get; } = Piece.Array[1, 30].Select(string.Concat);
}
