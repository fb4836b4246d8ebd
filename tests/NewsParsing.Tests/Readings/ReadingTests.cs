using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace NewsParsing.Tests.Readings;

/// <summary>The parser against what a careful reader finds; one case an article and aspect.</summary>
public class ReadingTests(ITestOutputHelper output)
{
    public static TheoryData<string> Articles
    {
        get
        {
            var slugs = new TheoryData<string>();
            foreach (var slug in CorpusArticle.Slugs) slugs.Add(slug);
            return slugs;
        }
    }

    /// <summary>
    /// What still differs from the reading is checked in as <c>gaps.verified.txt</c>, so that a new mistake fails and a
    /// mended one is noticed. An article without the file is read without a mistake.
    /// </summary>
    [Theory]
    [MemberData(nameof(Articles))]
    public void Article_is_read_as_a_careful_reader_does_but_for_the_known_gaps(string slug)
    {
        var (reading, article) = ReadAndParse(slug);
        var gaps = string.Concat(Cards(reading, article).Where(card => !card.IsPerfect).Select(card => card.Report(slug)));
        var folder = Path.Combine(WorkTree.Corpus, slug);
        if (gaps.Length > 0 || File.Exists(Path.Combine(folder, "gaps.verified.txt"))) Snapshot.Verify(gaps, folder, "gaps", "txt");
    }

    [Theory]
    [InlineData("seed")]
    public void Article_is_read_without_a_gap(string slug)
    {
        var (reading, article) = ReadAndParse(slug);
        Assert.All(Cards(reading, article), card => Assert.True(card.IsPerfect, card.Report(slug)));
    }

    [Fact]
    public void Scoreboard()
    {
        var board = new StringBuilder();
        foreach (var slug in CorpusArticle.Slugs)
        {
            var (reading, article) = ReadAndParse(slug);
            var summaries = Cards(reading, article).Select(card => card.Summary);
            board.AppendLine(CultureInfo.InvariantCulture, $"{slug,-22} {string.Join("; ", summaries)}");
        }

        output.WriteLine(board.ToString());
        Assert.NotEqual(0, board.Length);
    }

    private static (Reading Reading, Article Article) ReadAndParse(string slug)
    {
        var article = CorpusArticle.Load(slug);
        return (article.Reading, article.Parse());
    }

    internal static Scorecard[] Cards(Reading reading, Article article) =>
    [
        StructureComparison.Compare(reading, article),
        QuoteComparison.CompareQuotes(reading, article),
        QuoteComparison.CompareSources(reading, article),
    ];
}
