namespace NewsParsing.Tests;

/// <summary>What is reached of <see cref="ArticleParserOptions"/>'s limits ends in an article as far as it was read, with a diagnostic that names the limit.</summary>
public class LimitTests
{
    private const string Body = "<p>The bridge fell into the river on Monday, the police said. Nobody was hurt.</p>";

    [Fact]
    public void Elements_beyond_the_depth_stand_beside_the_deepest()
    {
        var article = Parse($"<article>{Repeat("<div>", 40)}{Body}{Repeat("</div>", 40)}</article>", o => o with { MaxTreeDepth = 16 });
        Assert.Contains("Nobody was hurt.", article.Text, StringComparison.Ordinal);
        AssertDiagnostic(article, DiagnosticCodes.HtmlBudgetExceeded, "deeper than 16");
    }

    [Fact]
    public void Elements_beyond_the_count_are_left_out()
    {
        var article = Parse($"<article>{Body}{Repeat("<p>More of the same, said the police.</p>", 100)}</article>", o => o with { MaxTreeNodes = 40 });
        Assert.Contains("Nobody was hurt.", article.Text, StringComparison.Ordinal);
        Assert.True(article.Blocks.Count < 30);
        AssertDiagnostic(article, DiagnosticCodes.HtmlBudgetExceeded, "more than 40");
    }

    [Fact]
    public void Attributes_beyond_the_count_are_left_out()
    {
        var article = Parse($"<article a=1 b=2 c=3 class=x>{Body}</article>", o => o with { MaxAttributes = 3 });
        Assert.Contains("Nobody was hurt.", article.Text, StringComparison.Ordinal);
        AssertDiagnostic(article, DiagnosticCodes.HtmlBudgetExceeded, "more than 3 attributes");
    }

    [Fact]
    public void JsonLd_beyond_the_depth_is_left_out_and_what_stands_beside_it_read()
    {
        var article = Parse("""<script type=application/ld+json>{"@type":"NewsArticle","x":{"y":{"z":["}"]}},"headline":"Bridge falls into river"}</script>""" + Body, o => o with { MaxJsonLdDepth = 2 });
        Assert.Equal("Bridge falls into river", article.Headline);
        AssertDiagnostic(article, DiagnosticCodes.JsonLdTruncated, "2 levels");
    }

    [Fact]
    public void JsonLd_beyond_the_length_is_left_out()
    {
        var article = Parse("""<script type=application/ld+json>{"@type":"NewsArticle","headline":"Bridge falls into river","x":"~","author":{"name":"Nora Fielding"}}</script>""".Replace("~", new string('x', 500), StringComparison.Ordinal) + Body, o => o with { MaxJsonLdLength = 200 });
        Assert.Equal("Bridge falls into river", article.Headline);
        Assert.Null(article.Byline);
        AssertDiagnostic(article, DiagnosticCodes.JsonLdTruncated, "200 characters");
    }

    [Fact]
    public void Pieces_of_text_beyond_the_count_are_left_out_of_a_page()
    {
        var article = Parse($"<article>{Numbered("<p>The bridge number {0} fell, the police said.</p>", 20)}</article>", o => o with { MaxBlocks = 12 });
        Assert.Equal(12, article.Blocks.Count);
        AssertDiagnostic(article, DiagnosticCodes.BlocksTruncated, "first 12 ");
        Assert.Empty(Parse($"<article><h1>Bridges</h1>{Numbered("<p>The bridge number {0} fell, the police said.</p>", 12)}</article>", o => o with { MaxBlocks = 12 }).Diagnostics);
    }

    [Fact]
    public void Pieces_of_text_beyond_the_count_are_left_out_of_a_text()
    {
        var text = "Bridges fall\n\n" + Numbered("The bridge number {0} fell into the river on Monday.\n\n", 20);
        var article = new ArticleParser(ArticleParserOptions.Default with { MaxBlocks = 12 }).ParseText(text);
        Assert.Equal(11, article.Blocks.Count);
        var cut = Assert.Single(article.Diagnostics, d => d.Code == DiagnosticCodes.BlocksTruncated);
        Assert.Equal("The bridge number 11 fell", text.Substring(cut.SourceSpan!.Value.Start, 25));
        Assert.DoesNotContain(new ArticleParser(ArticleParserOptions.Default with { MaxBlocks = 21 }).ParseText(text).Diagnostics, d => d.Code == DiagnosticCodes.BlocksTruncated);
    }

    [Fact]
    public void Pieces_of_a_stated_body_beyond_the_count_are_left_out()
    {
        var body = Numbered("The bridge number {0} fell into the river on Monday.\\n", 20);
        var article = Parse($$"""<script type=application/ld+json>{"@type":"NewsArticle","headline":"Bridges fall","articleBody":"{{body}}"}</script>""", o => o with { MaxBlocks = 12 });
        Assert.Equal(12, article.Blocks.Count);
        AssertDiagnostic(article, DiagnosticCodes.BlocksTruncated, "first 12 ");
    }

    [Fact]
    public void Quotes_beyond_the_count_are_left_out()
    {
        var article = Parse($"<article><h1>Bridges</h1>{Numbered("<p>\"The bridge number {0} is old,\" Ann Lee said.</p>", 200)}</article>", o => o with { MaxQuotes = 5 });
        Assert.Equal(5, article.Quotes.Count);
        AssertDiagnostic(article, DiagnosticCodes.QuotesTruncated, "first 5 ");
    }

    [Fact]
    public void People_named_many_times_beyond_the_quotes_end_the_search_for_them()
    {
        var article = Parse($"<article><h1>Bridges</h1><p>{Numbered("The mayor, Ann Lee, walked on bridge number {0}. ", 400)}</p></article>", o => o with { MaxQuotes = 5 });
        Assert.Empty(article.Quotes);
        AssertDiagnostic(article, DiagnosticCodes.QuotesTruncated, "5 quotes");
    }

    [Fact]
    public void Formatting_that_is_opened_again_without_end_ends_the_page()
    {
        var article = Parse($"<article><h1>Bridges</h1>{Body}{Repeat("<b><p>x", 20_000)}</article>", o => o);
        Assert.Contains("Nobody was hurt.", article.Text, StringComparison.Ordinal);
        AssertDiagnostic(article, DiagnosticCodes.HtmlBudgetExceeded, "misnested");
    }

    [Fact]
    public void Time_that_is_up_leaves_an_article_as_far_as_it_was_read()
    {
        var article = Parse(Repeat($"<article>{Body}</article>", 2000), o => o with { TimeBudget = TimeSpan.FromTicks(1) });
        AssertDiagnostic(article, DiagnosticCodes.TimeBudgetExceeded, "time budget");
        Assert.Empty(article.Quotes);
    }

    [Fact]
    public void Time_without_end_is_allowed() =>
        Assert.Empty(Parse($"<article><h1>Bridge falls</h1>{Body}</article>", o => o with { TimeBudget = Timeout.InfiniteTimeSpan }).Diagnostics);

    public static TheoryData<Func<ArticleParserOptions, ArticleParserOptions>> NoLimits { get; } =
    [
        o => o with { MaxTreeDepth = 0 }, o => o with { MaxTreeNodes = -1 }, o => o with { MaxAttributes = 0 }, o => o with { MaxJsonLdDepth = 0 },
        o => o with { MaxJsonLdLength = 0 }, o => o with { MaxBlocks = 0 }, o => o with { MaxQuotes = 0 }, o => o with { TimeBudget = TimeSpan.Zero }, o => o with { TimeBudget = TimeSpan.FromSeconds(-5) },
    ];

    [Theory]
    [MemberData(nameof(NoLimits))]
    public void Limits_that_are_none_are_refused(Func<ArticleParserOptions, ArticleParserOptions> options) =>
        Assert.Throws<ArgumentException>(() => new ArticleParser(options(ArticleParserOptions.Default)));

    private static Article Parse(string html, Func<ArticleParserOptions, ArticleParserOptions> options) => new ArticleParser(options(ArticleParserOptions.Default)).ParseHtml(html);

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Numbered(string piece, int times) => string.Concat(Enumerable.Range(0, times).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal)));

    private static void AssertDiagnostic(Article article, string code, string part) =>
        Assert.Contains(article.Diagnostics, d => d.Code == code && d.Message.Contains(part, StringComparison.Ordinal));
}
