using System.Text;

namespace NewsParsing.Tests.Quotes;

/// <summary>What is read ten times over may cost some ten times the memory; time is only guarded against a hang.</summary>
public class LinearTimeTests
{
    private const int Tries = 3;
    private const int Length = 20_000;
    private const int Times = 10;
    private const int MaxRatio = 30;
    private const int HangGuard = 60_000;

    [Theory(Timeout = HangGuard)]
    [InlineData("\"")]
    [InlineData("' a")]
    [InlineData("said ")]
    [InlineData("(")]
    [InlineData("and the bridge was long ")]
    [InlineData("\"A,\" he said.\n\n")]
    public Task A_piece_repeated_costs_what_its_length_tells(string piece) =>
        AssertLinear(n => new StringBuilder().Insert(0, piece, n / piece.Length).ToString());

    [Fact(Timeout = HangGuard)]
    public Task Distinct_names_cost_what_their_number_tells() => AssertLinear(n =>
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < n; i++) text.Append("Xyz").Append((char)('a' + i % 26)).Append((char)('a' + i / 26 % 26)).Append((char)('a' + i / 676 % 26)).Append(" said. ");
        return text.ToString();
    });

    [Fact(Timeout = HangGuard)]
    public Task Twenty_thousand_paragraphs_are_read() => Task.Run(() =>
    {
        var article = ArticleParser.Default.ParseText(string.Concat(Enumerable.Repeat("\"A,\" he said.\n\n", 20_000)));
        Assert.NotEmpty(article.Quotes);
    });

    private static Task AssertLinear(Func<int, string> build) => Task.Run(() =>
    {
        var (small, large) = (build(Length), build(Length * Times));
        // The lexicon is read once, and rented arrays are new only the first time.
        var (one, ten) = (LeastAllocated(small), LeastAllocated(large));
        Assert.True(ten < one * MaxRatio, $"{one} bytes for one, {ten} for ten");
    });

    private static long LeastAllocated(string text) => Enumerable.Range(0, Tries).Min(_ => Allocated(text));

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ArticleParser.Default.ParseText(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
