namespace NewsParsing.Tests;

public class LooseAuthorTests
{
    private const string Story = "<p>The ferry came back on Saturday after three weeks in dock, and forty people stood in the rain to see it, the harbour office said.</p>";

    private static string[] Authors(string body, string language = "en") =>
        [.. ArticleParser.Default.ParseHtml($"<!doctype html><html lang={language}><head><title>Ferry returns</title></head><body>{body.Replace("{0}", Story, StringComparison.Ordinal)}</body></html>").Byline?.Authors.Select(a => a.Name) ?? []];

    [Theory]
    [InlineData("<div class=bar><a href=/author/nora rel=author>Nora Holm</a></div><article><h1>Ferry returns</h1>{0}</article>", "en")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div>Posted in Harbour, <a href=/author/nora/>Nora Holm</a></div>", "en")]
    [InlineData("<article><h1>Fähre</h1>{0}<p><em>Von Nora Holm</em></p></article>", "de")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div class=post-author>By Nora Holm</div>", "en")]
    public void A_name_near_the_text_counts_where_nobody_better_is_named(string body, string language) => Assert.Equal(["Nora Holm"], Authors(body, language));

    [Theory]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><aside><a href=/author/ida rel=author>Ida Berg</a></aside>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div class=related><span class=byline>By Ida Berg</span></div>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div class=list><a href=/author/a>Ida Berg</a><a href=/author/b>Tom Ruiz</a><a href=/author/c>Uwe Lang</a><a href=/author/d>Eva Sand</a></div>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}<p>Mayor Ann Lee</p></article>")]
    public void Names_of_other_things_do_not(string body) => Assert.Empty(Authors(body));

    [Theory]
    [InlineData("<article><h1>Ferry returns</h1>{0}<p><b>Text:</b> Nora Holm<br></p></article>", "en")]
    [InlineData("<article><h1>Ferry returns</h1>{0}<p><strong><i>Nora Holm</i></strong></p></article>", "en")]
    [InlineData("<article><h1>Ferry returns</h1><p><strong>NORA HOLM</strong></p>{0}</article>", "en")]
    [InlineData("<article><h1>Ferry returns</h1><small>04.05.2024 | 13:10 | Nora Holm</small>{0}</article>", "en")]
    [InlineData("<article><h1>Fähre</h1>{0}</article><div>Ein Artikel von Nora Holm | 27.01.2022 - 12:45</div>", "de")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div><a href=/author/nora rel=author>All posts by Nora Holm →</a></div>", "en")]
    [InlineData("<article><h1>Ferry returns</h1><aside class=meta><p class=authors>By: <a href=/author/nora>Nora Holm</a></p></aside>{0}</article>", "en")]
    [InlineData("<div class=author-line><span>Nora Holm |</span></div><article><h1>Ferry returns</h1>{0}</article>", "en")]
    public void Names_stand_in_many_kinds_of_lines(string body, string language) => Assert.Equal(["Nora Holm"], Authors(body, language), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("<article><h1>Ferry returns</h1>{0}<p>They thanked <b>the crew of Ann Lee</b> for it.</p></article>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div>Windows Phone 7</div>")]
    [InlineData("<article><h1>Ferry returns</h1>{0}</article><div>© 2020 – Designed by Tom Ruiz</div>")]
    public void Other_lines_name_nobody(string body) => Assert.Empty(Authors(body));

    [Theory]
    [InlineData("<meta name=author content=noraholm>")]
    [InlineData("<meta name=author content='The Daily Ferry'><meta property=og:site_name content='The Daily Ferry'>")]
    [InlineData("<meta name=author content='nora@news.example'>")]
    public void A_printed_person_beats_an_account_and_the_site(string meta) => Assert.Equal(["Nora Holm"], Authors(meta + "<article><h1>Ferry returns</h1><p class=byline>By Nora Holm</p>{0}</article>"));

    [Theory]
    [InlineData("Nora Holm (nho)", "Nora Holm")]
    [InlineData("Nora Holm og Tom Ruiz", "Nora Holm|Tom Ruiz")]
    [InlineData("Nora Holm et Tom Ruiz", "Nora Holm|Tom Ruiz")]
    [InlineData("José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("Nora A. Holm", "Nora A. Holm")]
    [InlineData("Nora Holm, Direktorin des Instituts für Hafenkunde in Bremen, news.example", "Nora Holm")]
    public void Stated_names_are_split_and_cleaned(string value, string names) =>
        Assert.Equal(names.Split('|'), Authors($"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"author\":{{\"name\":\"{value}\"}}}}</script><article><h1>Ferry returns</h1>{{0}}</article>"));

    [Theory]
    [InlineData("By Nora Holm 8 January 2020, 3:51 pm 11 Edit", "Nora Holm")]
    [InlineData("by nora on 26/10/13, 03:48 pm", "")]
    [InlineData("Posted in Harbour by Nora Holm on August 3, 2019", "Nora Holm")]
    [InlineData("By: Nora S.", "Nora S.")]
    public void What_stands_behind_a_name_is_cut(string line, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Authors($"<article><h1>Ferry returns</h1><p class=byline>{line}</p>{{0}}</article>"));

    [Fact]
    public void A_label_of_cards_tells_the_author() =>
        Assert.Equal(["Nora Holm"], Authors("<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Nora Holm'><meta name=twitter:label2 content='Reading time'><meta name=twitter:data2 content='Five minutes'><article><h1>Ferry returns</h1>{0}</article>"));

    [Fact]
    public void The_line_of_the_head_counts_before_all_that_stands_near() =>
        Assert.Equal(["Nora Holm"], Authors("<article><h1>Ferry returns</h1><p class=byline>By Nora Holm</p>{0}</article><div><a href=/author/ida rel=author>Ida Berg</a></div>"));

    [Theory]
    [InlineData("Nora Holm - captain, pianist and author of one waltz.", "Nora Holm")]
    [InlineData("Nora Holm ist freie Autorin.", "Nora Holm")]
    [InlineData("Nora is a captain.", "Nora")]
    public void A_first_name_is_made_whole_by_what_is_said_of_the_person(string description, string name) =>
        Assert.Equal([name], Authors($"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Ferry returns\",\"author\":{{\"@type\":\"Person\",\"name\":\"Nora\",\"description\":\"{description}\"}}}}</script><article><h1>Ferry returns</h1>{{0}}</article>"));
}
