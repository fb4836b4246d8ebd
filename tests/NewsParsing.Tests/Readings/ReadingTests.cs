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

    [Theory]
    [MemberData(nameof(Articles))]
    public void Structure_is_what_a_reader_finds(string slug) => AssertPerfect(slug, StructureComparison.Compare);

    [Theory]
    [MemberData(nameof(Articles))]
    public void Quotes_are_what_a_reader_finds(string slug) => AssertPerfect(slug, QuoteComparison.CompareQuotes);

    [Theory]
    [MemberData(nameof(Articles))]
    public void Sources_are_what_a_reader_finds(string slug) => AssertPerfect(slug, QuoteComparison.CompareSources);

    [Fact]
    public void Scoreboard()
    {
        var board = new StringBuilder();
        foreach (var slug in CorpusArticle.Slugs)
        {
            var (reading, article) = ReadAndParse(slug);
            var cards = new[]
            {
                StructureComparison.Compare(reading, article),
                QuoteComparison.CompareQuotes(reading, article),
                QuoteComparison.CompareSources(reading, article),
            };
            board.AppendLine(CultureInfo.InvariantCulture, $"{slug,-22} {string.Join("; ", cards.Select(card => card.Summary))}");
        }

        output.WriteLine(board.ToString());
        Assert.NotEqual(0, board.Length);
    }

    private static (Reading Reading, Article Article) ReadAndParse(string slug)
    {
        var article = CorpusArticle.Load(slug);
        return (article.Reading, article.Parse());
    }

    private void AssertPerfect(string slug, Func<Reading, Article, Scorecard> compare)
    {
        var (reading, article) = ReadAndParse(slug);
        var card = compare(reading, article);
        output.WriteLine(card.Summary);
        Assert.True(card.IsPerfect, card.Report(slug));
    }
}
