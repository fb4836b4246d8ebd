using System.Globalization;

namespace NewsParsing;

/// <summary>Reads the dates that metadata state: ISO 8601 and its kin, mail dates, compact ones, seconds since 1970; then those a page prints.</summary>
internal static class StatedDateParser
{
    private const int MaxLength = 80;
    private const int MaxWords = 24;
    private const int MaxDateWords = 8;
    private const int MinSoleWord = 8;
    private const long MinSeconds = 100_000_000;
    private const long MaxSeconds = 4_000_000_000;

    public static ArticleDate? Parse(string value, PageLexicon lexicon)
    {
        if (value.Length is < 6 or > 2 * MaxLength) return null;
        if (ParseNumber(value) is { } number) return number;
        if (ParseIso(value) is { } iso) return iso;
        return DateParser.ParseLine(value, lexicon) is { } line ? line.Published ?? line.Modified : Within(value, lexicon);
    }

    /// <summary>The date that a line begins with, a place and a comma before it at most: "Bonn, 4 May 2024", "6.11.2023 13:30 by nora"; not "replies until 23.6.2006".</summary>
    public static ArticleDate? ParseFirst(string value, PageLexicon lexicon)
    {
        var line = value.AsSpan().Trim();
        var comma = line.IndexOf(',');
        if (comma > 0 && NameShape.IsProperName(line[..comma], lexicon)) line = line[(comma + 1)..].Trim();
        for (var words = 0; !line.IsEmpty && words < MaxWords; words++)
        {
            if (DateParser.ParseLine(line, lexicon) is { } dates) return dates.Published ?? dates.Modified;
            line = line[..Math.Max(0, line.LastIndexOf(' '))].TrimEnd(" |·•/(–—-");
        }

        return null;
    }

    // "Posted by Nora Holm on 4 May 2024 in Harbour": the longest run of words that is a date.
    private static ArticleDate? Within(string value, PageLexicon lexicon)
    {
        if (!value.AsSpan().ContainsAnyInRange('0', '9')) return null;
        Span<Range> words = stackalloc Range[MaxWords];
        var count = value.AsSpan().SplitAny(words, " |·•,", StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < count; first++)
        {
            for (var last = Math.Min(count, first + MaxDateWords) - 1; last >= first; last--)
            {
                var part = value.AsSpan()[words[first].Start.Value..words[last].End.Value];
                // A year or a day alone is found in any sentence.
                if (last == first && part.Length < MinSoleWord) continue;
                if (part.ContainsAnyInRange('0', '9') && DateParser.ParseLine(part, lexicon) is { } dates && (dates.Published ?? dates.Modified) is { } date) return date;
            }
        }

        return null;
    }

    private static ArticleDate? ParseNumber(string value)
    {
        if (value.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0) return null;
        if (value.Length is 8 && DateTime.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200)
            return new ArticleDate { Instant = new DateTimeOffset(day, TimeSpan.Zero), Text = value };
        if (value.Length is 12 or 14 && DateTime.TryParseExact(value, value.Length == 12 ? "yyyyMMddHHmm" : "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Year is > 1900 and < 2200)
            return new ArticleDate { Instant = new DateTimeOffset(time, TimeSpan.Zero), HasTime = true, Text = value };
        if (value.Length is not (9 or 10 or 12 or 13) || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return null;
        if (value.Length > 11) seconds /= 1000;
        return seconds is < MinSeconds or > MaxSeconds ? null : new ArticleDate { Instant = DateTimeOffset.FromUnixTimeSeconds(seconds), HasOffset = true, HasTime = true, Text = value };
    }

    // 2020-05-27, 2020-05-27T10:15[:00[.123]][Z|+02[:]00], with a space for the T or before the offset.
    private static ArticleDate? ParseIso(string value)
    {
        var text = value.AsSpan().Trim();
        if (text.Length < 10 || !TryNumber(text[..4], out var year) || text[4] is not ('-' or '/' or '.') || !TryNumber(text.Slice(5, 2), out var month) || text[7] != text[4] || !TryNumber(text.Slice(8, 2), out var day)) return null;
        if (year is < 1700 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var rest = text[10..];
        var date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        if (rest.IsEmpty) return new ArticleDate { Instant = new DateTimeOffset(date, TimeSpan.Zero), Text = value };
        rest = rest[1..].TrimStart();
        if (rest.Length < 5 || rest[2] != ':' || !TryNumber(rest[..2], out var hour) || !TryNumber(rest.Slice(3, 2), out var minute) || hour > 23 || minute > 59) return null;
        rest = rest[5..];
        var second = 0;
        if (rest.Length >= 3 && rest[0] == ':' && TryNumber(rest.Slice(1, 2), out second)) rest = rest[3..];
        if (second > 59) second = 59;
        if (rest.Length > 1 && rest[0] is '.' or ',')
        {
            var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
            rest = digits < 0 ? [] : rest[(1 + digits)..];
        }

        rest = rest.Trim();
        // "10:15 PM" and other tails are no ISO stamp.
        if (!rest.IsEmpty && !TryOffset(rest, out _)) return null;
        var offset = TryOffset(rest, out var stated) ? stated : default(TimeSpan?);
        return new ArticleDate
        {
            Instant = new DateTimeOffset(date.AddHours(hour).AddMinutes(minute).AddSeconds(second), offset ?? TimeSpan.Zero),
            HasOffset = offset is not null,
            HasTime = true,
            Text = value,
        };
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text is "Z" or "z" or "UTC" or "GMT") return true;
        if (text.Length < 3 || text[0] is not ('+' or '-') || !TryNumber(text.Slice(1, 2), out var hours)) return false;
        var rest = text[3..];
        if (!rest.IsEmpty && rest[0] == ':') rest = rest[1..];
        var minutes = 0;
        if (!rest.IsEmpty && (rest.Length != 2 || !TryNumber(rest, out minutes))) return false;
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0)) return false;
        offset = new TimeSpan(hours, minutes, 0) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
