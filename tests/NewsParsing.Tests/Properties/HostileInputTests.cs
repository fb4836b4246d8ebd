namespace NewsParsing.Tests;

/// <summary>
/// Long inputs made to trip a scanner: each must be read in a time that grows with its length, not with its square. How it
/// grows the runner measures, in processor time; this notices what hangs, however loaded the machine.
/// </summary>
public class HostileInputTests
{
    private const int Length = 1024 * 1024;

    // A parse takes some 200 ms of these; what is quadratic takes a quarter of an hour on the fastest machine.
    private const int HangGuard = 300_000;

    // No limit may end what has no end.
    private static readonly ArticleParser Unlimited = new(ArticleParserOptions.Default with { MaxBlocks = int.MaxValue, MaxQuotes = int.MaxValue, MaxComments = int.MaxValue, TimeBudget = Timeout.InfiniteTimeSpan });

    public static TheoryData<string> Repeated { get; } =
    [
        "a", " ", "\n", "\r", "\"", "\" ", " \"", "'", " 'a", "“", "“a ", "a” ", "‘", "’", "«", "„", "(", "[", "{", ".", "...", ",", "-", "- ", "—",
        "A. ", "Mr. ", "J", "Jane Roe ", "Jane Roe, ", "said ", "he said ", "said that ", "he said, \"a\" ", "\"a,\" said Jane Roe. ",
        "\"a\" said he, who said ", "according to ", "By Jane Roe\n", "By Jane Roe and ", "May 27, 2020\n", "KABUL (AP) — ", "[File]\n", "a\n\n",
        "\u00A0", "\u200B", "\uFEFF", "\uD800", "é", "e\u0301", "中", "「", "> ", "* a\n", "1. a\n", "http://a.b/", "@a ", "#a ", "Comments\n", "a | ",
        "Sikander Asghari, the former deputy director of the ", "the report said ", "A said B said ",
    ];

    [Theory(Timeout = HangGuard)]
    [MemberData(nameof(Repeated))]
    public Task Repeated_pieces_are_read(string piece) => Task.Run(() =>
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        Unlimited.ParseText(text);
    });
}
