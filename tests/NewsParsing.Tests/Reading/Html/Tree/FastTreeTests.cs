using System.Text;
using AngleSharp.Html.Parser;

namespace NewsParsing.Tests;

/// <summary>The tree of our own nodes is the one that AngleSharp's document gives, node for node.</summary>
public class FastTreeTests
{
    public static TheoryData<string> Cases { get; } =
    [
        "", "text", "<p>One<p>Two", "<!doctype html><html lang=en class=a><html class=b id=x><body a=1><body a=2 b=3>x",
        "<title>A &amp; B</title><meta charset=utf-8><link rel=canonical href=/a>", "a<!-- c -->b", "<!---->a<!-->b--><!--", "<!doctype><!DOCTYPE html PUBLIC \"x\">a",
        "<b>1<p>2</b>3</p>", "<b>1<i>2</b>3</i>4", "<a>1<a>2", "<a href=1>x<div>y<a href=2>z</a></div>", "<p><b><i><u>1<p>2<p>3", "<b><b><b><b>x</b>y<p>z",
        "<font size=1><font size=1><font size=1><font size=1>x<p>y", "<nobr>1<nobr>2", "<b>1<table><td>2</b>3</table>4", "<em><div><em><div></em></em>x",
        "<table><b>x<tr><td>y", "<table>a<tr>b<td>c</td>d</tr>e</table>f", "<table><p>x<table><p>y</table>z</table>", "<p>a<table>b</table>c", "<div><table><div>1<div>2</table>3",
        "<table><caption>c<tr><td>x", "<table><col><colgroup><col>x<tbody>y", "<table><tr><td><table>a<td>b</table>c", "<table><a href=1>x<a href=2>y<tr><td>z", "<table> <tr> <td> x </table>",
        "<table><form><input type=hidden><input>x</form><tr><td>y", "<table><x>y<tr><td>y", "<td>x</td>y", "<table><svg><g>a</g></svg><tr><td>b", "<table><template>x</template><b>y<td>z",
        "<template><p>x</template>y", "<template><caption>x</template>y", "<template><tbody><tr><td>x<caption></template>y", "<template><td>1<td>2<tr>3</template>y", "<template><tr><td>1<tr><th>2</template>y",
        "<template><col><col><p>x</template>y", "<template><template>x</template><table>y<b>z</table>", "<template><caption>a</caption><td>b<thead><tfoot>c</template>d", "<template>a<b>b",
        "<svg viewBox='0 0 1 1'><foreignObject><p>x</foreignObject><title>t<b>y</b></title><path d=M/></svg>z", "<svg><p>x", "<svg><script type=application/json>{}</script><a href=#>y</a>",
        "<math><mi>x<b>y</b></mi><annotation-xml encoding=text/html><p>z</annotation-xml></math>w", "<math><mtext><table><td>x", "<svg><desc><table>x<td>y", "<svg><font color=red>x</font>",
        "<frameset><frame src=a><noframes>x</noframes></frameset>y", "<p><frameset>x", "<html><head></head> <frameset>",
        "&lt;b&gt;&nbsp;&copy&notin;&#0;&#x80;&#xD800;&bogus;&amp", "<p title='&lt;&quot;a&copy=b'>x", "a\0b<p>\0c<svg>d", "a\r\nb\rc<pre>\r\n\r\nd</pre><textarea>\n\ne</textarea>", "\uD800a\uDC00", "a\uFEFFb",
        "<plaintext><p>x</plaintext>", "<p><a><plaintext>", "<xmp><b>x</xmp><listing>\ny</listing>", "<noscript><img src=a></noscript><body><noscript><p>x</noscript>", "<head><noscript><link href=a><p>x</noscript>y",
        "<iframe><p>x</iframe><noembed><p>y</noembed><noframes><p>z</noframes>", "<ul><li>1<li>2<ul><li>3</ul><li>4", "<dl><dt>1<dd>2<dt>3", "<h1>a<h2>b</h1>c", "<p a=1 a=2 A=3 b>x", "<button>a<button>b<p>c", "<form><form>x</form>y</form>z",
        "<ruby>a<rt>b<rp>c<rb>d<rtc>e</ruby>", "<object><p>x<applet><b>y</object>z", "<marquee><b>x</marquee>y", "</p></br></div>x", "<image src=a><keygen>", "<a><b><i>x</a>y</b>z", "<x-y data-q=1 data-r>a<z-1>b</x-y>c",
        "<body><p>x</body>y</html>z<!-- c --><p>w", "<script type=application/ld+json>{\"a\":\"</b>\"}</script><style>b{}</style>c", "<p>a<!-- x --> <b>b</b> <!-- y --> c", "<div a=\"x", "<", "</", "<p", "<![CDATA[x]]><svg><![CDATA[y]]>", "<?php x ?>y",
        "<details><summary>a<p>b</details><dialog>c<search>d<hgroup>e<menu><li>f", "<table><thead><tr><th>a<tfoot><tr><td>b<tbody><td>c</table><address>d<center>e",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tree_is_that_of_the_document(string html) => AssertSame(html);

    [Fact]
    public void Trees_of_any_markup_are_those_of_the_document() => Property.Holds(HtmlGen.AnyText, html => AssertSame(Comparable(html)));

    [Fact]
    public void Trees_of_tag_soup_are_those_of_the_document() => Property.Holds(HtmlSoup.Pages, html => AssertSame(Comparable(html)));

    [Theory]
    [InlineData("<select><option>1<option>2<b>3</b><optgroup><option>4</select>5", "select option '1' /option option '2' b '3' /b /option optgroup option '4' /option /optgroup /select '5'")]
    [InlineData("<select><option>1<select>2", "select option '1' /option /select '2'")]
    [InlineData("<select><option>1<input>2", "select option '1' /option /select input /input '2'")]
    [InlineData("<select><option>1<hr><option>2", "select option '1' /option hr /hr option '2' /option /select")]
    [InlineData("<svg>\0<title>\0a</title></svg>\0b", "svg '\uFFFD' title 'a' /title /svg 'b'")]
    [InlineData("<math><mi>1</math>2", "math mi '1' /mi /math '2'")]
    [InlineData("<table><pre>1<colgroup><col>", "pre '1' /pre table colgroup col /col /colgroup /table")]
    [InlineData("<textarea></B></textarea>", "textarea '</B>' /textarea")]
    [InlineData("<pre>&#10;a</pre>", "pre 'a' /pre")]
    [InlineData("&; &#x100000041; &ampx &notit; <p title='&ampx &amp=y &notin;'>", "'&; \uFFFD &x \u00ACit; ' p[title=&ampx &amp=y \u2209] /p")]
    [InlineData("<p>foo<search>bar<p>baz", "p 'foo' /p search 'bar' p 'baz' /p /search")]
    [InlineData("<p A=1 a=2 data-X=3 DATA-x=4 data-y=5>", "p[a=1][data-x=3][data-y=5] /p")]
    public void Tree_is_what_the_standard_says_where_AngleSharp_differs(string html, string body) =>
        Assert.Equal($"html head /head body {body} /body /html ", Fast(html));

    [Theory]
    [InlineData("<script type=json><!-- <script> </script> --></script>1", "'<!-- <script> </script> -->'")]
    [InlineData("<script type=json><!-- </script>1", "'<!-- '")]
    [InlineData("<script type=json><!--> <script> </script>1", "'<!--> <script> '")]
    [InlineData("<script type=json></scriptx></SCRIPT a=b>1", "'</scriptx>'")]
    public void Script_ends_where_its_comments_allow(string html, string text) =>
        Assert.Equal($"html head script[type=json] {text} /script /head body '1' /body /html ", Fast(html));

    [Fact]
    public void What_is_nested_too_deep_stands_beside_the_deepest_with_a_diagnostic()
    {
        var article = ArticleParser.Default.ParseHtml("<article>" + Repeat("<div>", 64) + "<p>The bridge fell into the river on Monday, the police said.</p>" + Repeat("</div>", 64));
        Assert.Contains("The bridge fell into the river", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Diagnostics, d => d.Code == DiagnosticCodes.HtmlBudgetExceeded);
    }

    [Fact]
    public void Formatting_beyond_what_is_kept_is_not_opened_again()
    {
        var outline = Fast("<p>" + string.Concat(Enumerable.Range(0, 200).Select(i => $"<font size={i}>")) + "<p>x");
        Assert.Equal(128, outline[outline.LastIndexOf(" p ", StringComparison.Ordinal)..].Split(" font[").Length - 1);
        Assert.Contains(" font[size=199] 'x'", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_beyond_the_limit_are_left_out_with_a_diagnostic()
    {
        var run = new ParseRun(ArticleParserOptions.Default);
        var html = "<p " + string.Concat(Enumerable.Range(0, 1000).Select(i => $"a{i} ")) + ">x";
        using var tree = new HtmlTreeBuilder().Build(PageCharacters.Of(html, int.MaxValue, run.Diagnostics), run);
        Assert.Equal(256, tree.AttributeCount(tree.Parent(tree.Count - 1)));
        Assert.Contains(run.Diagnostics.ToArray(), d => d.Code == DiagnosticCodes.HtmlBudgetExceeded);
    }

    [Fact]
    public void Script_that_is_no_data_has_no_text() =>
        Assert.Equal("html head script[type=module] /script script[type=application/ld+json] '1' /script /head body /body /html ", Fast("<script type=module>x</script><script type=application/ld+json>1</script>"));

    [Theory]
    [InlineData("<pre>", 16)]
    [InlineData("<pre>", 512)]
    [InlineData("<textarea></textarea><listing>", 512)]
    [InlineData("<template>", 256)]
    [InlineData("<table><td>", 256)]
    [InlineData("<div>", 512)]
    [InlineData("<a><b><i>", 512)]
    [InlineData("<ul><li>", 256)]
    public void Nesting_without_end_is_left_out_with_a_diagnostic(string piece, int kilobytes) => AssertBounded(Repeat(piece, kilobytes));

    [Fact]
    public void Misnesting_without_end_is_left_out_with_a_diagnostic()
    {
        AssertBounded(Repeat("<x>", 128) + Repeat("</y>", 128));
        AssertBounded("<svg>" + Repeat("<g>", 128) + Repeat("</x>", 128));
        AssertBounded("<table>" + Repeat("<b>x", 256));
        AssertBounded(string.Concat(Enumerable.Range(0, 3000).Select(i => $"<p><b c={i}>x</p>")));
    }

    [Fact]
    public void What_stands_before_the_nesting_is_read()
    {
        var article = ArticleParser.Default.ParseHtml("<!doctype html><article><h1>Bridge opens</h1><p>Nobody fell in, the police said on Monday.</p></article>" + Repeat("<pre>", 64));
        Assert.Contains("Nobody fell in", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Diagnostics, d => d.Code == DiagnosticCodes.HtmlBudgetExceeded);
    }

    private static string Repeat(string piece, int kilobytes) => string.Concat(Enumerable.Repeat(piece, kilobytes * 1024 / piece.Length));

    // Where AngleSharp leaves the standard: it reads choices neither as that did nor as it does now, loses the capitals of tags
    // in plain text, ends no MathML from within its text, drops NUL in SVG, takes the semicolon for a lone ampersand's and leaves columns where a table pushed out what stood before them.
    private static string Comparable(string html) => html.Replace("select", "span", StringComparison.OrdinalIgnoreCase).Replace("foreignObject", "foreignobject", StringComparison.Ordinal)
        .Replace("<mi", "<mx", StringComparison.OrdinalIgnoreCase).Replace("</mi", "</mx", StringComparison.OrdinalIgnoreCase).Replace('\0', '0').Replace("&;", "&", StringComparison.Ordinal)
        .Replace("colgroup", "tbody", StringComparison.OrdinalIgnoreCase).Replace("frameset", "x", StringComparison.OrdinalIgnoreCase);

    private static void AssertBounded(string html)
    {
        var article = ArticleParser.Default.ParseHtml(html);
        Assert.Contains(article.Diagnostics, d => d.Code == DiagnosticCodes.HtmlBudgetExceeded);
    }

    private static void AssertSame(string html)
    {
        using var expected = DocumentReader.Read(new HtmlParser().ParseDocument(html.StartsWith('\uFEFF') ? html[1..] : html));
        Assert.Equal(Outline(expected), Fast(html));
    }

    private static string Fast(string html)
    {
        var run = new ParseRun(ArticleParserOptions.Default);
        using var tree = new HtmlTreeBuilder().Build(PageCharacters.Of(html, int.MaxValue, run.Diagnostics), run);
        Assert.Empty(run.Diagnostics.ToArray());
        return Outline(tree);
    }

    // Script text that is no data aside: the fast tree leaves it out.
    private static string Outline(HtmlTree tree)
    {
        var outline = new StringBuilder();
        var open = new Stack<int>();
        for (var i = 1; i <= tree.Count; i++)
        {
            while (open.TryPeek(out var last) && tree.End(last) <= i) outline.Append('/').Append(tree.NameOf(open.Pop())).Append(' ');
            if (i == tree.Count) break;
            Assert.Equal(open.TryPeek(out var parent) ? parent : 0, tree.Parent(i));
            if (tree.IsText(i))
            {
                if (tree.Tag(tree.Parent(i)) != HtmlTag.Script || tree.Attribute(tree.Parent(i), HtmlAttribute.Type).Contains("json", StringComparison.Ordinal))
                    outline.Append('\'').Append(tree.Text(i)).Append("' ");
                continue;
            }

            outline.Append(tree.NameOf(i));
            for (var a = 0; a < tree.AttributeCount(i); a++)
            {
                var value = tree.AttributeAt(i, a, out var name);
                outline.Append('[').Append(name).Append('=').Append(value).Append(']');
            }

            outline.Append(' ');
            open.Push(i);
        }

        return outline.ToString();
    }
}
