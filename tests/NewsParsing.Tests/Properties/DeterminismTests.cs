using System.Globalization;

namespace NewsParsing.Tests;

public class DeterminismTests
{
    private const string Variable = "TZ";

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Kathmandu")]
    public void Every_time_zone_gives_the_same_article(string zone)
    {
        var expected = CorpusInputs.Parses.Select(p => p().ToJson()).ToArray();
        var before = Environment.GetEnvironmentVariable(Variable);
        try
        {
            SetZone(zone);
            Assert.Equal(expected, CorpusInputs.Parses.Select(p => p().ToJson()));
        }
        finally
        {
            SetZone(before);
        }
    }

    [Theory]
    [MemberData(nameof(CultureTests.Cultures), MemberType = typeof(CultureTests))]
    public void Every_culture_gives_the_same_pages(string name)
    {
        var expected = CorpusInputs.Parses.Select(p => p().ToJson()).ToArray();
        // A thread of its own: the tests beside this one keep their culture.
        string[]? actual = null;
        var thread = new Thread(() => actual = [.. CorpusInputs.Parses.Select(p => p().ToJson())]) { CurrentCulture = CultureInfo.GetCultureInfo(name), CurrentUICulture = CultureInfo.GetCultureInfo(name) };
        thread.Start();
        thread.Join();
        Assert.Equal(expected, actual);
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable(Variable, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
