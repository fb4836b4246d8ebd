namespace NewsParsing.Robustness;

/// <summary>The kinds of markup that the trackers of other parsers report as crashes and hangs, written anew and small; <see cref="MarkupShapes"/> has those that need size.</summary>
internal static class KnownFailures
{
    private static readonly (string Suite, string[] Pages)[] Reported =
    [
        ("x/net/html",
        [
            "<table><math><select><mi><select></table>", "<math><template><mn><b></template>", "<template><object>", "<template><applet>", "<template><marquee>", "<math><template><mo><template>", "<table><math><th><mO><select></table>", "<template><tBody><isindex/action=0>", "<svg><template><desc><t><svg></template>",
            "<math><template><mi><table></template>", "<select><template><option></template><option>", "<html><template><frameset>", "<svg></p><style><a title=\"</style><img src>\">", "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1>\">", "<a><svg><tr><input></a>", "<input type=\"hidden\" =x/>", "<tbody foo=a/>", "<svg a=b/><p>x",
            "<template><col><template></col>", "<table><select><table></select>x", "<frameset><noframes><template></noframes>", "<option><svg><option></svg>", "<template></template><template></html>", "<form><table><form><td></form>x", "<ruby><template><rp></ruby>", "<svg><desc><template><svg></desc>",
            "<table><tr><td><math><mi><table></table></mi></math>", "<table><caption><select><tr></caption></table>", "<table><select><input><tr><td>x", "<table><colgroup><template><td></table>", "{{#if a}}<table><tbody> {{#each b}}<tr><td>x</td></tr>{{/each}}</tbody></table>{{/if}}", "<table><template><tr><table></template></table>",
        ]),
        ("jsoup",
        [
            "<html><body><p><title>xxx yyy</ikzép> zzz</p></body></html>", "<template><template><template>", "<select><select><option><select>", "<svg><![CDATA[", "<!DOCTYPE PUBLIC", "<!DOCTYPE html SYSTEM 'x", "<form><form></form></form><input form=x>", "<p><table><p></table></p></table>", "<table><tr><td><a><table><a></table></a>",
            "<a href='&", "<a href=\"?x=&lt", "<textarea><textarea></textarea", "<noscript><noscript><p></noscript>", "<math><annotation-xml encoding=text/html><svg></annotation-xml>", "<frameset></frameset></body>x", "</>", "</ >", "<?xml encoding='x'?><?xml ?>", "<script><!--<script></script>--></script>x", "<br / / / / /x>", "<p =a =b ==c>",
            "<title></title a=b><body onload>", "<tbody></tbody><td>", "<html <html>", "\u0000<\u0000p\u0000>", "<svg><foreignobject><div><svg><foreignobject>", "<dl><dt><dl><dd></dt></dl>",
            "<title><p<p<p<p<p</titl", "<textarea></textareas></texta", "<template><template><table><template></body>", "<a b=c d=e d=f b=g>x</a>", "<td><table><td><table><th>x", "<body><html a><body b><html c>", "<iframe><iframe></iframe",
        ]),
        ("lxml",
        [
            "<link href=\"file:///C:a\0b.xml\" rel=x />", "<?xml version='1.0' encoding='utf-16'?><p>x", "<p xmlns:a='b' a:c='d'>x", "<a:b:c>x</a:b:c>", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><p>&b;", "<!DOCTYPE x SYSTEM 'file:///etc/passwd' [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>&e;",
            "<xi:include href='file:///etc/passwd' xmlns:xi='http://www.w3.org/2001/XInclude'/>", "<p>\u0001\u0002\u001f</p>", "<p>&#1;&#x1f;&#0;</p>", "<meta charset=utf-7><p>+ADw-script+AD4-", "<meta charset=x-unknown><p>x", "<!--", "<!-- -- --->x", "", " ", "\0", "<", "<html>", "<p>&#xFFFFFFFF;&#-1;&#;", "<base href='http://[::1'><a href=x>y</a>",
            "<svg:rect/><svg:g>", "<p a\u00e9='x'>", "<o:p></o:p>", "<![if !x]><p>y<![endif]>",
            "<p title=\"x\0y\">z\0</p>w", "<html>\0<body>x</body></html>", "<data>x</data><datalist><option>y</datalist>", "<p>x &ltr", "<meta a><meta =><meta content>", "<script>x</script", "<style>x</style y",
        ]),
        ("Readability",
        [
            "<p>a<br><br><br>b<br> <br>c</p>", "<div><div><div></div></div></div>", "<div><p>x</p></div><div>x, y, z, a, b, c</div>", "<article><article><article>x", "<a name=x><a name=y>z", "<font><font>x</font></font>", "<h1></h1><h2>Title</h2>", "<noscript><img src=a></noscript><img data-src=b>", "<img srcset='data:image/png;base64,AAAA 1x'>",
            "<table><tr><td><table><tr><td>x</table></table>", "<div style='display:none'><p>x</p></div>", "<p aria-hidden=true>x", "<svg><title>x</title></svg><title>y</title>", "<script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"name\":1,\"headline\":[]}</script>", "<script type=application/ld+json>null</script>",
            "<script type=application/ld+json><![CDATA[{\"@type\":\"Article\"}]]></script>", "<time>99/99/9999</time>", "<a href='javascript:void(0)'>x</a>", "<base href='javascript:x'><a href='y'>z</a>", "<object><embed src=x>", "<p>—</p>", "<body><br><p>x",
            "<frameset><frame></frameset>", "<meta name=author><meta property=\"article:author\"><meta content=x>", "<script type=application/ld+json>{\"@type\":\"Review\"}</script><script type=application/ld+json>{\"@type\":\"Article\",\"author\":null}</script>", "<script type=application/ld+json>[[],[null],{\"@type\":[\"NewsArticle\",null]}]</script>", "<div class=contentWithSidebar><p>x</div>", "<li><li><li></li></li>", "<img width=\"5 height=\"6 src=\"x>",
        ]),
        ("trafilatura",
        [
            "<p><list><item>x</list>", "<ul><li><ul><li><p>x</ul>", "<div>2020-99-99</div>", "<meta property=article:published_time content='0000-00-00T00:00:00'>", "<meta property=article:published_time content='9999-12-31T23:59:59+99:99'>", "<time datetime='20201301'>", "<time datetime='-1'>", "<script>{\"datePublished\":\"2020-01-01\",\"dateModified\":\"x\"}</script>",
            "<meta name=author content='{\"name\":\"x\"}'>", "<meta name=author content='https://a.b/c'>", "<html lang='x-klingon-Zzzz-001-a-bcd'>", "<html lang=''>", "<a href='mailto:x'>By x</a>", "<p>\u200f\u200e\u202a</p>", "<blockquote><blockquote><q><q>x", "<hi><lb/><graphic src=x>", "<del>x</del><ins>y</ins>", "<code>\n\n<pre>x</code></pre>",
            "<title>|</title>", "<title> - - - </title>",
            "<div>x</div> y", "<p></p>", "<p>1</p><p>2</p><p>3</p><p> </p><p></p>", "<html><head></head></html>", "<p>x<p/>y<br/>z<lb/>", "<table><tr><td rowspan=-1 colspan=x>y</table>", "<h1>\u00a0</h1><title>\u00a0</title>", "<meta name=keywords content=',,;;,'>", "<div class=comments></div><div id=comments></div>",
        ]),
        ("SmartReader",
        [
            "<p>By<p>By ", "<meta name=date content='Thu, 32 Foo 2020'>", "<meta property=og:image content='http://'>", "<meta property=og:image content='//'>", "<meta property=og:url content='::'>", "<img src='data:image/svg+xml;utf8,<svg>'>", "<img src='\\\\a\\b'>", "<img srcset=', ,, 1x'>", "<a href='http://a b/'>x</a>", "<a href='http://\u0000/'>x</a>",
            "<a href='http://xn--/'>x</a>", "<a href='http://user:pass@h:99999/'>x</a>", "<base href='//'><img src=x>", "<base href='data:x'><img src=y>", "<html lang=en-US-POSIX-x-y>", "<time datetime='2020-02-30T25:61:61Z'>", "<p>\ud83d</p>", "<p class='\u0130'>x</p>", "<html dir=x lang='tr'><h1>I</h1>", "<link rel=canonical href='javascript:alert(1)'>",
        ]),
    ];

    public static IEnumerable<HostileInput> All() => Reported.SelectMany(s => s.Pages.SelectMany((page, i) => Snippets.Inputs(s.Suite, i, page)));
}
