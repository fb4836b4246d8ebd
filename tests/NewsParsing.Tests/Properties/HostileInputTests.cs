using System.Diagnostics;

namespace NewsParsing.Tests;

/// <summary>Long inputs made to trip a scanner: each must be read in a time that grows with its length, not with its square.</summary>
public class HostileInputTests
{
    private const int Length = 256 * 1024;

    // A parse takes some 50 ms of these; one that is quadratic takes minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Repeated { get; } =
    [
        "a", " ", "\n", "\r", "\"", "\" ", " \"", "'", " 'a", "“", "“a ", "a” ", "‘", "’", "«", "„", "(", "[", "{", ".", "...", ",", "-", "- ", "—",
        "A. ", "Mr. ", "J", "Jane Roe ", "Jane Roe, ", "said ", "he said ", "said that ", "he said, \"a\" ", "\"a,\" said Jane Roe. ",
        "\"a\" said he, who said ", "according to ", "By Jane Roe\n", "By Jane Roe and ", "May 27, 2020\n", "KABUL (AP) — ", "[File]\n", "a\n\n",
        "\u00A0", "\u200B", "\uFEFF", "\uD800", "é", "e\u0301", "中", "「", "> ", "* a\n", "1. a\n", "http://a.b/", "@a ", "#a ", "Comments\n", "a | ",
        "Sikander Asghari, the former deputy director of the ", "the report said ", "A said B said ",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Repeated_pieces_are_read_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var watch = Stopwatch.StartNew();
        ArticleParser.Default.ParseText(text);
        Assert.True(watch.Elapsed < Limit, $"took {watch.Elapsed}");
    }
}
