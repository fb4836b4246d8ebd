namespace NewsParsing.Robustness;

/// <summary>Markup that makes a tree builder climb, copy or search: every shape known to kill or hang one, and their kin.</summary>
internal static class MarkupShapes
{
    private const string Nesting = "nesting";
    private const string Misnesting = "misnesting";
    private const string Tokens = "tokens";
    private const string Tables = "tables";

    private static readonly string[] Nested =
    [
        "<div>", "<pre>", "<p>", "<ul><li>", "<ol><li>x", "<dl><dt>", "<dl><dd>a<dt>b", "<span>", "<b>", "<i>", "<font color=red>", "<a>", "<a href=x>", "<nobr>", "<blockquote><p>x", "<section><h2>x",
        "<article>", "<main><article>", "<aside>", "<figure>", "<figure><figcaption>x", "<button>", "<form>", "<select>", "<select><optgroup><option>", "<optgroup>", "<option>", "<object>", "<applet>",
        "<marquee>", "<template>", "<template><div>", "<svg>", "<svg><g>", "<svg><foreignObject>", "<svg><desc>x", "<math>", "<math><mi>", "<math><annotation-xml encoding='text/html'>", "<ruby><rt>x", "<ruby><rb>a<rtc>b",
        "<details><summary>x", "<noscript>", "<h1>", "<h2><div>", "<center>", "<em><strong>", "<x-y>", "<html><body>", "<body>", "<head>", "<frameset>", "<frameset><frame>", "<table>", "<table><tr><td>",
        "<table><caption>", "<table><colgroup><col>", "<table><tbody>", "<table><thead><tr><th>", "<label>", "<address>", "<dialog>", "<search>", "<fieldset><legend>x", "<map><area>", "<iframe>", "<canvas>",
    ];

    private static readonly string[] Flat =
    [
        "<", "</", "<a", "<!", "<!--", "<!-->", "<!-- - -->", "<!--->", "--!>", "<?", "<?php ", "<![CDATA[", "]]>", "<!doctype html>", "<!doctype ", "&", "&amp", "&amp;", "&#", "&#x", "&#0;", "&#xD800;", "&#x110000;",
        "&#99999999999;", "&notit;", "&NotEqualTilde;", "&abcdefghijklmnop", "\0", "<\0", "<a\0b>", "<br>", "<br/>", "<br><br>", "</br>", "</p>", "</div>", "</x>", "</body>", "</html>", "</head><head>", "<hr>", "<img>", "<input>", "<wbr>", "<p/>",
        "<a a a a a>", "<p id=a id=b>", "<p =x>", "<p \">", "<p 'x'=\"y\">", "<p a='", "<p a=\"<\">", "<p class=\"a b c d e f g\">x", "<p style=\"a:b;c:d\">x", "<script>", "<script></script>", "<script>x<!--<script>", "</script>", "<style>", "<style>x</style>",
        "<textarea>x</textarea>", "<title>x</title>", "<plaintext>", "<xmp>", "<xmp>x</xmp>", "<noembed>x", "<iframe>x</iframe>", "<base href=/x>", "<meta charset=utf-8>", "<link rel=canonical href=/x{i}>", "<x{i}>", "<p x{i}=1>x</p>", "<x{i}></x{i}>",
        "<li>x", "<dd>x", "<option>x", "<rt>x", "<tr>", "<td>x", "<col>", "<caption>x", "<p>x", "<h2>x</h2>", "<hr><p>x</p>", "text <b>bold</b> ", "<a href='/x'>x</a> ", "\r", "\n", "\f", " ", "\u00A0", "\u3000", "\uFEFF", "\u200B", "é", "中", "😀",
    ];

    public static IEnumerable<Shape> All() =>
    [
        .. Nested.Select(p => Shape.Repeat(Nesting, p)),
        .. Nested.Where(p => p.Length < 12).Select(p => Shape.Then(Nesting, p, Closing(p), "x")),
        .. Flat.Select(p => Shape.Repeat(Tokens, p)),
        .. MisnestedShapes(),
        .. TableShapes(),
        .. LongTokens(),
    ];

    private static IEnumerable<Shape> MisnestedShapes() =>
    [
        Shape.Then(Misnesting, "<b c={i}>", "<p>x</p>"),
        Shape.Then(Misnesting, "<b><i><u><s>", "<p>x</p>"),
        Shape.Then(Misnesting, "<a c={i}>", "<div>x</div>"),
        Shape.Then(Misnesting, "<x>", "</y>"),
        Shape.Then(Misnesting, "<div>", "</p>"),
        Shape.Then(Misnesting, "<b>", "</p>"),
        Shape.Then(Misnesting, "<b>", "</i>"),
        Shape.Then(Misnesting, "<p>", "</div>"),
        Shape.Then(Misnesting, "<div>", "<li>x"),
        Shape.Then(Misnesting, "<span>", "<dd>x<dt>"),
        Shape.Then(Misnesting, "<span>", "<p>x"),
        Shape.Then(Misnesting, "<span>", "<h1>x"),
        Shape.Then(Misnesting, "<span>", "<button>x"),
        Shape.Then(Misnesting, "<span>", "</h1>"),
        Shape.Then(Misnesting, "<span>", "</form>"),
        Shape.Then(Misnesting, "<span>", "</body>x"),
        Shape.Then(Misnesting, "<g>", "</x>", head: "<svg>"),
        Shape.Then(Misnesting, "<g>", "</p>", head: "<svg>"),
        Shape.Then(Misnesting, "<mi>", "<b></x>", head: "<math>"),
        Shape.Then(Misnesting, "<svg>", "<p>x"),
        Shape.Then(Misnesting, "<template>", "</template>x"),
        Shape.Then(Misnesting, "<template>", "</p>"),
        Shape.Then(Misnesting, "<font size={i}>", "<table><tr><td>x</table>"),
        Shape.Then(Misnesting, "<marquee><b c={i}>", "</marquee>"),
        Shape.Then(Misnesting, "<select>", "</table>"),
        Shape.Repeat(Misnesting, "<a><b><i>"),
        Shape.Repeat(Misnesting, "<b><p>x"),
        Shape.Repeat(Misnesting, "<b><p></b>x"),
        Shape.Repeat(Misnesting, "<p><b></p>x"),
        Shape.Repeat(Misnesting, "<p><b a={i}>x"),
        Shape.Repeat(Misnesting, "<a>1<p>2</a>3</p>"),
        Shape.Repeat(Misnesting, "<b><i><p></b></i></p>"),
        Shape.Repeat(Misnesting, "<i><div></i>"),
        Shape.Repeat(Misnesting, "<b><div><i></b>x</div></i>"),
        Shape.Repeat(Misnesting, "<nobr>x<div>"),
        Shape.Repeat(Misnesting, "<a><nobr><a>"),
        Shape.Repeat(Misnesting, "<b c={i}></p>"),
        Shape.Repeat(Misnesting, "<svg><p></svg>"),
        Shape.Repeat(Misnesting, "<form><div></form>"),
        Shape.Repeat(Misnesting, "<button><p></button>"),
        Shape.Repeat(Misnesting, "</p></br>"),
        Shape.Repeat(Misnesting, "<ruby><div><rt>x"),
    ];

    private static IEnumerable<Shape> TableShapes() =>
    [
        Shape.Repeat(Tables, "<b>x", head: "<table>"),
        Shape.Repeat(Tables, "x", head: "<table>"),
        Shape.Repeat(Tables, "<p>x", head: "<table>"),
        Shape.Repeat(Tables, "<a><table>"),
        Shape.Repeat(Tables, "<table><b>"),
        Shape.Repeat(Tables, "<table><b c={i}>x"),
        Shape.Repeat(Tables, "<table><tr>x"),
        Shape.Repeat(Tables, "<table><svg><td>"),
        Shape.Repeat(Tables, "<table><select><tr>"),
        Shape.Repeat(Tables, "<td>x</td>", head: "<table><tr>"),
        Shape.Repeat(Tables, "<tr><td colspan=99999 rowspan=99999>x", head: "<table>"),
        Shape.Repeat(Tables, "<tr><td>x</td></tr>", head: "<table>"),
        Shape.Repeat(Tables, "<p<p<p", head: "<title>"),
        Shape.Repeat(Tables, "<p>Short words, again and again, the police said.</p>", head: "<title>News</title><body><article>"),
        Shape.Repeat(Tables, "<tr><td>x<td>y<td>z", head: "<article><h1>Votes</h1><p>By district.</p><table>"),
        Shape.Repeat(Tables, "<caption>x</caption>", head: "<table>"),
        Shape.Repeat(Tables, "</caption><col>", head: "<table>"),
        Shape.Repeat(Tables, "<table></table>"),
        Shape.Then(Tables, "<table>", "</table>"),
        Shape.Then(Tables, "<table>", "</p>"),
        Shape.Then(Tables, "<table><tr><td>", "<b>x</b>"),
        Shape.Then(Tables, "<table><tr><td>", "</td></tr></table>"),
        Shape.Then(Tables, "<table><tr>", "x"),
    ];

    private static IEnumerable<Shape> LongTokens() =>
    [
        Shape.Repeat(Tokens, "a", head: "<"),
        Shape.Repeat(Tokens, "a", head: "<p "),
        Shape.Repeat(Tokens, "a ", head: "<p "),
        Shape.Repeat(Tokens, "a{i} ", head: "<p "),
        Shape.Repeat(Tokens, "a{i}=b ", head: "<p ", tail: ">x"),
        Shape.Repeat(Tokens, "=", head: "<p a"),
        Shape.Repeat(Tokens, "x", head: "<p class=\"", tail: "\">x"),
        Shape.Repeat(Tokens, "x ", head: "<p class=\"", tail: "\">x"),
        Shape.Repeat(Tokens, "x{i} ", head: "<article class=\"", tail: "\">x"),
        Shape.Repeat(Tokens, "&amp", head: "<p title=\"", tail: "\">x"),
        Shape.Repeat(Tokens, "&", head: "<p title='"),
        Shape.Repeat(Tokens, "-", head: "<!--"),
        Shape.Repeat(Tokens, "--!", head: "<!--"),
        Shape.Repeat(Tokens, "<!--", head: "<!--"),
        Shape.Repeat(Tokens, "</scrip", head: "<script>"),
        Shape.Repeat(Tokens, "<!--<script>", head: "<script>"),
        Shape.Repeat(Tokens, "</", head: "<textarea>"),
        Shape.Repeat(Tokens, "</titl", head: "<title>"),
        Shape.Repeat(Tokens, "]", head: "<svg><![CDATA["),
        Shape.Repeat(Tokens, "]]", head: "<svg><![CDATA["),
        Shape.Repeat(Tokens, "0", head: "&#"),
        Shape.Repeat(Tokens, "9", head: "&#"),
        Shape.Repeat(Tokens, "F", head: "&#x"),
        Shape.Repeat(Tokens, "a", head: "<!doctype "),
        Shape.Repeat(Tokens, "a", head: "<!doctype html public \""),
        Shape.Repeat(Tokens, "a", head: "<plaintext>"),
        Shape.Repeat(Tokens, "<meta charset=x>", head: "<meta charset="),
    ];

    private static string Closing(string opened) => string.Concat(opened.Split('<', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(t => "</" + t.Split('>', ' ')[0] + ">"));
}
