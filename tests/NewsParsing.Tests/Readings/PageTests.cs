using Xunit.Abstractions;

namespace NewsParsing.Tests.Readings;

/// <summary>The corpus articles from their pages: against the reader, and against the same article from its text.</summary>
public class PageTests(ITestOutputHelper output)
{
    public static TheoryData<string> Pages => new(CorpusArticle.SlugsWithPage);

    /// <summary>As <c>gaps.verified.txt</c>, for the page: what still differs from the reading.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_read_as_a_careful_reader_does_but_for_the_known_gaps(string slug)
    {
        var article = CorpusArticle.Load(slug);
        VerifyIfAny(GapsOf(article), slug, "gaps.html");
    }

    /// <summary>What the page's article has otherwise than the text's, one line a difference; a page without the file has none.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_and_text_are_one_article_but_for_the_known_differences(string slug)
    {
        var article = CorpusArticle.Load(slug);
        VerifyIfAny(DifferencesOf(article), slug, "differences");
    }

    [Theory]
    [InlineData("seed")]
    public void Page_is_read_without_a_gap_and_equal_to_its_text(string slug)
    {
        var article = CorpusArticle.Load(slug);
        Assert.Equal("", GapsOf(article) + DifferencesOf(article));
    }

    [Fact]
    public void Scoreboard()
    {
        foreach (var slug in CorpusArticle.SlugsWithPage)
        {
            var article = CorpusArticle.Load(slug);
            output.WriteLine(GapsOf(article) + DifferencesOf(article));
        }
    }

    private static string GapsOf(CorpusArticle article) =>
        string.Concat(ReadingTests.Cards(article.Reading.OfPage(), article.ParsePage())
            .Where(card => !card.IsPerfect)
            .Select(card => card.Report(article.Slug)));

    private static string DifferencesOf(CorpusArticle article) =>
        string.Concat(OneModelComparison.Differences(article.Parse(), article.ParsePage()).Select(line => line + "\n"));

    private static void VerifyIfAny(string text, string slug, string name)
    {
        var folder = Path.Combine(WorkTree.Corpus, slug);
        if (text.Length > 0 || File.Exists(Path.Combine(folder, name + ".verified.txt"))) Snapshot.Verify(text, folder, name, "txt");
    }
}
