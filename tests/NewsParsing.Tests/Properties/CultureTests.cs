using System.Globalization;

namespace NewsParsing.Tests;

public class CultureTests
{
    public static TheoryData<string> Cultures { get; } = ["tr-TR", "ar-SA", "fa-IR", "de-DE", "th-TH", "az-Latn-AZ"];

    [Fact]
    public void The_cultures_of_these_tests_are_real_ones()
    {
        // In invariant mode the tests below would pass whatever the parser did.
        Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.NotEqual(2020, CultureInfo.GetCultureInfo("fa-IR").Calendar.GetYear(new DateTime(2020, 5, 1)));
        Assert.Equal(",", CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_culture_gives_the_same_article(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        Property.Holds(ArticleGen.Articles, text =>
        {
            var expected = In(CultureInfo.InvariantCulture, () => ArticleParser.Default.ParseText(text).ToJson());
            Assert.Equal(expected, In(culture, () => ArticleParser.Default.ParseText(text).ToJson()));
            Assert.Equal(Article.FromJson(expected), In(culture, () => Article.FromJson(expected)));
        });
    }

    private static T In<T>(CultureInfo culture, Func<T> action)
    {
        var (before, uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }
}
