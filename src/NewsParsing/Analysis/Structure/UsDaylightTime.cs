namespace NewsParsing;

/// <summary>"ET" says neither EST nor EDT: since 2007 the second Sunday of March and the first of November decide.</summary>
internal static class UsDaylightTime
{
    public static TimeSpan OffsetOf(DateTime local, int standardHours)
    {
        var start = Sunday(local.Year, 3, 2);
        var end = Sunday(local.Year, 11, 1);
        var daylight = local >= start.AddHours(2) && local < end.AddHours(2);
        return TimeSpan.FromHours(standardHours + (daylight ? 1 : 0));
    }

    private static DateTime Sunday(int year, int month, int number)
    {
        var first = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + (7 * (number - 1)));
    }
}
