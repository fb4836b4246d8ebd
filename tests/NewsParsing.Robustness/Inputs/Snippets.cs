using System.Text;

namespace NewsParsing.Robustness;

/// <summary>Short markup in the manner of html5lib's tests: one for each corner of the tree construction, alone and with a story around it.</summary>
internal static class Snippets
{
    private static readonly string[] Pages =
    [
        "<!DOCTYPE html>Hello", "<p>One<p>Two", "<b>1<p>2</b>3</p>4", "<b><em><p>x</b>y</em>z", "<a>1<a>2<a>3", "<a><p>x<a>y", "<table><tr><td>1<td>2<tr><td>3</table>", "<table>x<tr>y<td>z</table>", "<table><b><tr><td>x</b></table>y", "<table><caption><p>x<td>y</table>", "<table><col><b>x<colgroup></table>", "<table><tbody><form><tr></form><td>x",
        "<table><input type=hidden><input><tr>", "<table><script>x</script><style>y</style><tr><td>", "<table><select><option>x<tr><td>y</select>", "<select><option>1<optgroup><option>2</select>3", "<select><p>x</p></select>", "<select><select>x", "<select><input>x", "<select><textarea>x", "<select></table>x", "<select><hr><option>x",
        "<svg><p>x", "<svg><foreignObject><p>x</foreignObject>y", "<svg><desc><b>x</desc>y</svg>z", "<svg><title><p>x</title></svg>", "<svg viewbox=1 PRESERVEASPECTRATIO=2><linearGradient/>", "<svg><font>x", "<svg><font color=x>y", "<svg></p>x", "<svg><![CDATA[<p>x]]></svg>", "<svg><script><!--</script>x--></svg>", "<svg><style><b>x</style></svg>",
        "<math><mi><p>x</mi>y</math>", "<math><annotation-xml><p>x", "<math><annotation-xml encoding='application/xhtml+xml'><p>x</annotation-xml>y", "<math><mglyph><malignmark><p>", "<math><mtext><mglyph><p>x", "<math definitionurl=x>", "<math><svg><mi>x", "<template><p>x</template><p>y", "<template><tr><td>x</template>", "<template><td>x<tr>y</template>",
        "<template><col><td>x</template>", "<template><caption>x</template>", "<template><tbody>x</template>", "<table><template><tr></template><tr><td>x", "<template><template></template>x", "<template></div></template>x", "<body><template><body class=x></template>", "<html a=1><html b=2><body c=3><body d=4>", "<head><p>x</head><body>y", "<head></head><p>x<title>y</title>",
        "</head><link rel=x><p>y", "<noscript><p>x</noscript>y", "<head><noscript><link><p>x</noscript></head>y", "</body>x</html>y<!--z-->", "</html><p>x", "<frameset><frame><noframes>x</noframes></frameset>y", "<p><frameset>x", "<body><frameset>x", "<plaintext>x</plaintext>y", "<p>x<plaintext><b>y", "<xmp><b>x</xmp>y", "<listing>\n\nx</listing>", "<pre>\nx\n\ny</pre>",
        "<textarea>\n<b>x</textarea>y", "<title><b>x</title>y", "<iframe><p>x</iframe>y", "<noembed><p>x</noembed>y", "<noframes><p>x</noframes>y", "<script><!--x</script>y", "<script><!--<script>x</script>y--></script>z", "<script>'<\\/script>'</script>x", "<style></styl>x</style>y", "<script></SCRIPT >x", "<script></script/>x", "<button><p>x<button>y", "<button><div></button>x",
        "<form>1<form>2</form>3</form>4", "<form><div></form>x</div>", "<div><form></div></form>x", "<h1>x<h2>y</h3>z", "<h1><div></h2>x", "<li>1<li>2<ul><li>3</ul><li>4", "<ul><li><div><li>x", "<dl><dt>1<dd>2<dl><dt>3</dl>4", "<p><ul></p>x", "<p><hr>x", "<p><table><tr><td>x</table>y", "</p>x", "<p></br>x", "<br/>x</br>", "<nobr>1<nobr>2", "<nobr><b><nobr>x", "<marquee><b></marquee>x",
        "<object><p></object>x", "<applet><b><applet>x", "<rb>1<rt>2<rtc>3<rp>4", "<ruby>x<rt>y<rp>z</ruby>", "<ruby><div><rt>x</ruby>", "<image src=x>", "<isindex prompt=x>", "<keygen><p>x", "<menuitem>x", "<details><summary>x<p>y</summary>z", "<dialog>x", "<address><p>x</address>", "<center>x", "<font size=1><p>x</font>y", "<tt><big>x", "<u><s><strike>x",
        "<b><i></b>x</i>", "<b><b><b><b></b></b></b></b>x", "<b x><b x><b x><b x><p>y", "<i><b><u></i></b></u>x", "<p><b></p><p>x</b>", "<div><b></div>x", "<span><b></span>x</b>", "<a><div><div><a>x", "<a><table><tr><td><a>x", "<table><a>1<p>2</a>3</table>", "<table><td><a><table></a>x", "<p><i><b><u><s><p>x", "<table><tr><p>x", "<tr><td>x", "<td>x", "<caption>x",
        "&amp;&lt;&gt;&quot;&nbsp;", "&ampx &ltx &notit; &notin;", "&#65;&#x41;&#0;&#128;&#xD800;&#x10FFFF;&#x110000;", "&", "&;", "&#;", "&#x;", "&a", "<a href='?a=1&copy=2&lt;3&ampx'>x</a>", "&acE;&NotNestedGreaterGreater;", "<!-->x", "<!--->x", "<!---->x", "<!--x--!>y", "<!--x-->y-->", "<!--<!---->", "<!x>y", "<?x>y", "</?x>y", "<!DOCTYPE>x", "<!DOCTYPE html PUBLIC \"\">x",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2//EN\"><p><table>", "<!doctype html><!doctype x>y", "<p a=1 A=2 a=3>x", "<p a='1\"2' b=\"1'2\" c=1'2\"3>x", "<p a= b>x", "<p a =b>x", "<p a/b=c/>x", "<p/a>x", "<p <p>x", "<p\n\t\f>x", "<P CLASS=X>y</P>", "<\u0130>x", "<p\0>x\0y", "\0", "\ufeff<p>x", "<p>x\r\ny\rz", "<p>\ud800x", "<p>\ufdd0\uffff", "<p", "<p a", "<p a=", "<p a='", "<p a=b", "</p", "</", "<!-", "<!--x", "<!DOCTYPE", "<script>x", "<title>x",
    ];

    private const string Story = "<!doctype html><html lang=en><title>Ferry returns</title><article><h1>Ferry returns</h1><p>The ferry came back on Saturday after three weeks in dock.</p>{0}<p>“Nobody fell in,” said Nora Holm, who runs the harbour office.</p></article>";

    public static IEnumerable<HostileInput> All() => Pages.SelectMany((page, i) => Inputs("snippets", i, page));

    /// <summary>A page as it is, with a story around it, twice over, a thousand times over, and cut anywhere in its last half.</summary>
    public static IEnumerable<HostileInput> Inputs(string suite, int number, string page)
    {
        const int Times = 1000;
        yield return Input("alone", page);
        yield return Input("in a story", Story.Replace("{0}", page, StringComparison.Ordinal));
        yield return Input("in every head", page + Story);
        yield return Input("a thousand times", string.Concat(Enumerable.Repeat(page, Times)));
        yield return Input("cut", page[..(page.Length * 3 / 4)] + Story);
        yield return Input("as text", page) with { Entry = Entry.Text };

        HostileInput Input(string how, string text) => new(suite, $"{number} {how}: {(page.Length > 40 ? page[..40] : page)}", Entry.Page, Encoding.UTF8.GetBytes(text));
    }
}
