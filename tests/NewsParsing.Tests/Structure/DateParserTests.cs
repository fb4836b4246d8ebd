using System.Globalization;

namespace NewsParsing.Tests.Structure;

public class DateParserTests
{
    [Theory]
    [InlineData("en", "2020-05-27", "2020-05-27T00:00:00+00:00", false, false)]
    [InlineData("en", "2020-05-27T10:15:00Z", "2020-05-27T10:15:00+00:00", true, true)]
    [InlineData("en", "2020-05-27 10:15:30+02:00", "2020-05-27T10:15:30+02:00", true, true)]
    [InlineData("en", "May 27, 2020, 10:15 a.m. EDT", "2020-05-27T10:15:00-04:00", true, true)]
    [InlineData("en", "10:15 p.m. ET, January 7, 2021", "2021-01-07T22:15:00-05:00", true, true)]
    [InlineData("en", "27 May 2020 10:15 GMT+2", "2020-05-27T10:15:00+02:00", true, true)]
    [InlineData("en", "Wednesday 27th May 2020 at 12am", "2020-05-27T00:00:00+00:00", true, false)]
    [InlineData("en", "05/06/2020", "2020-05-06T00:00:00+00:00", false, false)]
    [InlineData("de", "27. Mai 2020, 10:15 Uhr", "2020-05-27T10:15:00+00:00", true, false)]
    [InlineData("de", "Stand: 27.05.2020 | 10.15 Uhr", "2020-05-27T10:15:00+00:00", true, false)]
    [InlineData("fr", "Publié le 1er mai 2020 à 10h15", "2020-05-01T10:15:00+00:00", true, false)]
    [InlineData("fr", "05/06/2020", "2020-06-05T00:00:00+00:00", false, false)]
    [InlineData("es", "27 de mayo de 2020 - 10:15 CEST", "2020-05-27T10:15:00+02:00", true, true)]
    [InlineData("ru", "14 апреля 2026, 13:05 МСК", "2026-04-14T13:05:00+03:00", true, true)]
    [InlineData("ja", "2020年5月27日 午後3時05分", "2020-05-27T15:05:00+00:00", true, false)]
    [InlineData("zh", "2020年5月27日 10:15", "2020-05-27T10:15:00+00:00", true, false)]
    [InlineData("ko", "입력 2020. 5. 27. 오전 10:15", "2020-05-27T10:15:00+00:00", true, false)]
    [InlineData("ar", "٢٧ مايو ٢٠٢٠", "2020-05-27T00:00:00+00:00", false, false)]
    [InlineData("fa", "۱۲ اردیبهشت ۱۴۰۵", "2026-05-02T00:00:00+00:00", false, false)]
    [InlineData("ur", "۲۷ مئی ۲۰۲۰", "2020-05-27T00:00:00+00:00", false, false)]
    public void Date_line_is_read(string language, string line, string instant, bool hasTime, bool hasOffset)
    {
        var date = DateParser.ParseLine(line, PageLexicon.For(language))?.Published ?? DateParser.ParseLine(line, PageLexicon.For(language))?.Modified;
        Assert.NotNull(date);
        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), date.Instant);
        Assert.Equal((hasTime, hasOffset), (date.HasTime, date.HasOffset));
    }

    [Fact]
    public void Labels_tell_publication_from_change()
    {
        var dates = DateParser.ParseLine("Updated: 2020-05-28 09:00 | Published: 2020-05-27 10:15", PageLexicon.For("en"))!;
        Assert.Equal((27, 28), (dates.Published!.Instant.Day, dates.Modified!.Instant.Day));
    }

    [Fact]
    public void Place_beside_the_date_is_passed_over() =>
        Assert.Equal(5, DateParser.ParseLine("Updated - May 16, 2025 08:05 am IST - NEW DELHI", PageLexicon.For("en"))!.Modified!.Instant.Offset.Hours);

    [Theory]
    [InlineData("May 27, 2020 was a wet day in the valley")]
    [InlineData("In 2020 the bridge was shut")]
    [InlineData("2020-13-40")]
    [InlineData("1,234 shares")]
    [InlineData("31/02/2020")]
    public void Other_lines_are_no_dates(string line) => Assert.Null(DateParser.ParseLine(line, PageLexicon.For("en")));

    [Fact]
    public void Day_without_a_year_gives_no_date()
    {
        var dates = DateParser.ParseLine("Tuesday, May 27", PageLexicon.For("en"));
        Assert.NotNull(dates);
        Assert.Null(dates.Published);
    }

    [Fact]
    public void Dates_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
        try
        {
            Assert.Equal(2020, DateParser.ParseLine("27 May 2020", PageLexicon.For("en"))!.Published!.Instant.Year);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Madrid, 14 de mayo de 2025", "es")]
    [InlineData("London, 14 May 2025", "en")]
    public void A_place_may_stand_before_the_day(string line, string language) =>
        Assert.Equal((5, 14), DateParser.ParseLine(line, PageLexicon.For(language))?.Published is { } day ? (day.Instant.Month, day.Instant.Day) : default);
}
