namespace NewsParsing;

/// <summary>What a line of dates says.</summary>
/// <param name="Published">The first date, or the one labelled so; null when the line only says when it was changed, or no year.</param>
/// <param name="Modified">The date labelled as an update.</param>
internal sealed record PrintedDates(ArticleDate? Published, ArticleDate? Modified);

/// <summary>Reads dates as pages print them, by words of the article's language and never by the machine's culture.</summary>
internal static class DateParser
{
    private const int MaxLineLength = 160;
    private const int MaxLabelWords = 4;
    private const int MaxAgoTokens = 5;
    private const int PlaceMark = 3;
    private const int MaxPlaceWords = 4;
    private const int MaxClockLine = 40;

    /// <summary>Reads a line that holds dates, times and their labels and nothing else; null for any other line.</summary>
    public static PrintedDates? ParseLine(ReadOnlySpan<char> line, PageLexicon lexicon) => ParseDates(line, lexicon) ?? ParseBehindPlace(line, lexicon);

    /// <summary>
    /// Reads the time of a live blog's entry: a date with its time, or a clock alone ("14.05 Uhr", "Updated 2:05 p.m."), which counts
    /// on <paramref name="day"/>; null for any other line.
    /// </summary>
    public static ArticleDate? ParseTime(string line, ArticleDate? day, PageLexicon lexicon)
    {
        if (StatedDateParser.Parse(line, lexicon) is { } date) return date;
        if (day is null || ClockOf(line, lexicon) is not { } clock) return null;
        return new CalendarDay(day.Instant.Year, day.Instant.Month, day.Instant.Day).ToDate(clock, line);
    }

    /// <summary>Whether the line is a clock and nothing else, its labels aside.</summary>
    public static bool IsClock(ReadOnlySpan<char> line, PageLexicon lexicon) => ClockOf(line, lexicon) is not null;

    private static ClockTime? ClockOf(ReadOnlySpan<char> line, PageLexicon lexicon)
    {
        if (line.Length is 0 or > MaxClockLine || !HoldsDigit(line)) return null;
        var tokens = DateTokens.Split(line);
        var reader = new DateReader(line, tokens, lexicon);
        var clock = default(ClockTime?);
        for (var at = 0; at < tokens.Count;)
        {
            var label = Math.Max(LabelLength(reader, at, lexicon.Updated), LabelLength(reader, at, lexicon.Published));
            if (label > 0) at += label;
            else if (clock is null && reader.TryReadClock(at, out var read, out var next)) (clock, at) = (read, next);
            else if (reader.IsFiller(at)) at++;
            else return null;
        }

        return clock is { Hour: < 24 } ? clock : null;
    }

    // "Madrid, 14 de mayo de 2025": as a letter's head has it. Two words may be whoever wrote the article.
    private static PrintedDates? ParseBehindPlace(ReadOnlySpan<char> line, PageLexicon lexicon)
    {
        var comma = line.IndexOf(',');
        return comma > 0 && line.Length <= MaxLineLength && !line[..comma].Contains(' ') && !HoldsDigit(line[..comma]) && IsPlace(line[..comma], lexicon) ? ParseWhole(line[(comma + 1)..].Trim(), lexicon) : null;
    }

    private static PrintedDates? ParseDates(ReadOnlySpan<char> line, PageLexicon lexicon)
    {
        if (line.Length is 0 or > MaxLineLength || !HoldsDigit(line)) return null;
        if (ParseWhole(line, lexicon) is { } dates) return dates;
        // "Updated - May 16, 2025 08:05 am IST - NEW DELHI": a place may stand at either end.
        var last = line.LastIndexOf(" - ");
        if (last < 0) return null;
        if (IsPlace(line[(last + PlaceMark)..].Trim(), lexicon)) return ParseWhole(line[..last].Trim(), lexicon);
        var first = line.IndexOf(" - ");
        return IsPlace(line[..first].Trim(), lexicon) ? ParseWhole(line[(first + PlaceMark)..].Trim(), lexicon) : null;
    }

    private static bool IsPlace(ReadOnlySpan<char> text, PageLexicon lexicon) =>
        NameShape.IsProperName(text, lexicon) || (NameShape.IsCapitals(text) && TextFacts.WordCount(text) <= MaxPlaceWords && !HoldsDigit(text));

    private static bool HoldsDigit(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
    }

    private static PrintedDates? ParseWhole(ReadOnlySpan<char> line, PageLexicon lexicon)
    {
        var tokens = DateTokens.Split(line);
        if (tokens.Count < 2) return null;
        var reader = new DateReader(line, tokens, lexicon);
        ArticleDate? published = null, modified = null;
        var clock = default(ClockTime?);
        int at = 0, clockStart = 0, dates = 0;
        var update = false;
        while (at < tokens.Count)
        {
            if (LabelLength(reader, at, lexicon.Updated) is var updated and > 0)
            {
                (update, clock) = (true, null);
                at += updated;
            }
            else if (LabelLength(reader, at, lexicon.Published) is var label and > 0)
            {
                (update, clock) = (false, null);
                at += label;
            }
            else if (reader.TryReadDate(at, out var day, out var next))
            {
                dates++;
                var start = clock is null ? at : clockStart;
                at = next;
                if (reader.TryReadClock(reader.SkipFillers(at), out var after, out next)) (clock, at) = (after, next);
                var date = day.ToDate(clock, line[tokens[start].Start..tokens[at - 1].End].ToString());
                clock = null;
                if (update) modified ??= date;
                else if (published is null) published = date;
                else modified ??= date;
            }
            else if (reader.TryReadClock(at, out var time, out next))
            {
                (clock, clockStart, at) = (time, at, next);
            }
            else if (reader.IsFiller(at))
            {
                at++;
            }
            else if (dates > 0 && tokens.Count - at <= MaxAgoTokens && lexicon.AgoWords.Find(LineFold.Fold(line[tokens[at].Start..])).Length > 0)
            {
                // "07/03/2026, updated 2 hours ago": against now, which a parser does not know.
                break;
            }
            else
            {
                return null;
            }
        }

        return dates > 0 ? new PrintedDates(published, modified) : null;
    }

    /// <summary>Finds a day without a year at the start of a dateline's part ("May 27", "27. Mai", "3").</summary>
    public static bool IsDay(ReadOnlySpan<char> part, PageLexicon lexicon)
    {
        var tokens = DateTokens.Split(part);
        if (tokens.Count == 0) return false;
        if (tokens.Count == 1) return tokens[0] is { Kind: DateTokenKind.Number, Value: >= 1 and <= 31 };
        var reader = new DateReader(part, tokens, lexicon);
        var at = reader.SkipFillers(0);
        return reader.TryReadDate(at, out _, out var next) && reader.SkipFillers(next) == tokens.Count;
    }

    private static int LabelLength(DateReader reader, int at, PhraseSet labels)
    {
        for (var count = MaxLabelWords; count > 0; count--)
        {
            if (reader.Words(at, count) is { } phrase && labels.Contains(phrase)) return count;
        }

        return 0;
    }
}
