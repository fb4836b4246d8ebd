namespace NewsParsing;

/// <summary>A time of day and what it is counted from; the offset is null where none is stated.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, TimeSpan? Offset, bool IsUsZone = false, int UsHours = 0);

/// <summary>A calendar day; year 0 where none is printed.</summary>
internal readonly record struct CalendarDay(int Year, int Month, int Day)
{
    /// <summary>Null without a year.</summary>
    public ArticleDate? ToDate(ClockTime? clock, string text)
    {
        if (Year == 0) return null;
        var time = clock ?? default;
        var moment = new DateTime(Year, Month, Day, time.Hour, time.Minute, time.Second, DateTimeKind.Unspecified);
        var offset = time.IsUsZone ? UsDaylightTime.OffsetOf(moment, time.UsHours) : time.Offset;
        return new ArticleDate
        {
            Instant = new DateTimeOffset(moment, offset ?? TimeSpan.Zero),
            HasOffset = offset is not null,
            HasTime = clock is not null,
            Text = text,
        };
    }
}

/// <summary>Reads days and times at a place among a line's tokens.</summary>
internal readonly ref struct DateReader(ReadOnlySpan<char> line, List<DateToken> tokens, PageLexicon lexicon)
{
    private const int MinYear = 1700;
    private const int MaxYear = 2200;
    private const int Noon = 12;
    private const int MinPersianYear = 1250;
    private const int MaxPersianYear = 1500;

    /// <summary>Months of the Persian calendar are numbered from here on.</summary>
    public const int PersianMonths = 100;
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>The folded words at <paramref name="at"/>, joined by spaces; null when there are not so many in a row.</summary>
    public string? Words(int at, int count)
    {
        if (at + count > tokens.Count) return null;
        for (var i = at; i < at + count; i++)
        {
            if (tokens[i].Kind != DateTokenKind.Word) return null;
        }

        return LineFold.Fold(_line[tokens[at].Start..tokens[at + count - 1].End]);
    }

    private bool FollowsFiller(int at)
    {
        var before = at > 1 && IsSymbol(at - 1, '.') ? at - 2 : at - 1;
        return before >= 0 && tokens[before].Kind == DateTokenKind.Word && IsFiller(before);
    }

    public bool IsFiller(int at)
    {
        var token = tokens[at];
        if (token.Kind == DateTokenKind.Symbol) return !(token.Value is '@' or '%' or '$' or '€' or '£' or '?' or '!' or '"' or '&' or '+' or '=');
        if (token.Kind == DateTokenKind.Number) return false;
        var word = Words(at, 1)!;
        return lexicon.DateFillers.Contains(word) || lexicon.Weekdays.Contains(word);
    }

    public int SkipFillers(int at)
    {
        while (at < tokens.Count && IsFiller(at)) at++;
        return at;
    }

    public bool TryReadDate(int at, out CalendarDay day, out int next) =>
        TryReadNumeric(at, out day, out next) || TryReadDayMonth(at, out day, out next) || TryReadMonthDay(at, out day, out next);

    /// <summary>"10:15 a.m. EDT", "10.15 Uhr", "10h15", "午後3時05分", "10:15:00+02:00".</summary>
    public bool TryReadClock(int at, out ClockTime clock, out int next)
    {
        (clock, next) = (default, at);
        var i = at;
        if (i < tokens.Count && IsGlued(i) && IsWord(i, "t")) i++;
        // "am 20.09." is German for "on 20 September": only where it is no Latin word the half of day comes first.
        var half = i < tokens.Count && char.IsAsciiLetter(_line[tokens[i].Start]) ? 0 : HalfOfDay(ref i);
        if (!IsNumber(i, 0, 24)) return false;
        int hour = tokens[i].Value, minute = 0, second = 0;
        var stated = half != 0;
        i++;
        if (IsMinuteSeparator(i) && IsNumber(i + 1, 0, 59) && (tokens[i + 1].Length == 2 || IsCounter(i)))
        {
            var dot = IsSymbol(i, '.');
            minute = tokens[i + 1].Value;
            i += 2;
            if (IsSymbol(i, ':') && IsNumber(i + 1, 0, 59))
            {
                second = tokens[i + 1].Value;
                i += 2;
                if (IsSymbol(i, '.') && IsNumber(i + 1, 0, int.MaxValue) && IsGlued(i + 1)) i += 2;
            }

            if (IsCounter(i)) i++;
            // 10.15 alone may be anything; with "Uhr" or "pm" it is a time.
            // So it is behind a word of time: "kl 10.15", "alle 10.15".
            stated |= !dot || (i < tokens.Count && tokens[i].Kind == DateTokenKind.Word) || (FollowsFiller(at) && !IsSymbol(i, '.'));
        }
        else if (IsCounter(i) || IsWord(i, "uhr") || IsWord(i, "h"))
        {
            i++;
            stated = true;
        }

        if (half == 0)
        {
            half = HalfOfDay(ref i);
            stated |= half != 0;
        }

        if (!stated) return false;
        if (IsWord(i, "uhr") || IsWord(i, "h") || IsWord(i, "hrs")) i++;
        if (half == Noon && hour < Noon) hour += Noon;
        if (half == 1 && hour == Noon) hour = 0;
        if (hour == 24) hour = 0;
        clock = ReadZone(new ClockTime(hour, minute, second, null), ref i);
        next = i;
        return true;
    }

    // 2020-05-27, 2020/5/27, 2020. 5. 27., 2020年5月27日, 27/05/2020, 27.5.20
    private bool TryReadNumeric(int at, out CalendarDay day, out int next)
    {
        (day, next) = (default, at);
        if (!IsNumber(at, 1, MaxYear) || !IsNumber(at + 2, 1, 31)) return false;
        if (tokens[at].Length == 4)
        {
            if (!IsDateSeparator(at + 1) || !IsDateSeparator(at + 3) || !IsNumber(at + 4, 1, 31)) return false;
            next = at + 5;
            if (IsCounter(next) || IsSymbol(next, '.')) next++;
            return IsDay(tokens[at].Value, tokens[at + 2].Value, tokens[at + 4].Value, out day);
        }

        if (!IsSymbolSeparator(at + 1) || !IsSymbolSeparator(at + 3) || tokens[at + 1].Value != tokens[at + 3].Value) return false;
        if (!IsNumber(at + 4, 0, MaxYear) || tokens[at + 4].Length is not (2 or 4)) return false;
        next = at + 5;
        var year = tokens[at + 4].Length == 2 ? 2000 + tokens[at + 4].Value : tokens[at + 4].Value;
        int first = tokens[at].Value, second = tokens[at + 2].Value;
        var dayFirst = IsSymbol(at + 1, '.') || (first > Noon ? true : second > Noon ? false : lexicon.DayFirst);
        return dayFirst ? IsDay(year, second, first, out day) : IsDay(year, first, second, out day);
    }

    // 27 May 2020, 27. Mai 2020, 27th of May, 2020, 1er mai 2020, 27 de mayo de 2020, 27-May-2020
    private bool TryReadDayMonth(int at, out CalendarDay day, out int next)
    {
        (day, next) = (default, at);
        if (!IsNumber(at, 1, 31)) return false;
        var i = SkipOrdinal(at + 1);
        while (i < tokens.Count && (tokens[i].Kind == DateTokenKind.Symbol || IsOf(i)) && i - at < 4) i++;
        if (!TryReadMonth(i, out var month)) return false;
        i++;
        return EndWithYear(i, month, tokens[at].Value, out day, out next);
    }

    // May 27, 2020; May 27th 2020; Sept. 3
    private bool TryReadMonthDay(int at, out CalendarDay day, out int next)
    {
        (day, next) = (default, at);
        if (!TryReadMonth(at, out var month)) return false;
        var i = IsSymbol(at + 1, '.') ? at + 2 : at + 1;
        if (!IsNumber(i, 1, 31) || tokens[i].Length > 2) return false;
        var number = tokens[i].Value;
        return EndWithYear(SkipOrdinal(i + 1), month, number, out day, out next);
    }

    private bool EndWithYear(int at, int month, int number, out CalendarDay day, out int next)
    {
        var i = at;
        while (i < tokens.Count && (IsSymbol(i, ',') || IsSymbol(i, '.') || IsSymbol(i, '-') || IsSymbol(i, '/') || IsSymbol(i, '،') || IsOf(i))) i++;
        if (IsNumber(i, month > PersianMonths ? MinPersianYear : MinYear, MaxYear) && tokens[i].Length == 4)
        {
            next = i + 1;
            return IsDay(tokens[i].Value, month, number, out day);
        }

        next = at;
        day = new CalendarDay(0, month, number);
        return true;
    }

    private bool TryReadMonth(int at, out int month)
    {
        month = 0;
        return at < tokens.Count && Words(at, 1) is { } word && lexicon.Months.TryGetValue(word, out month);
    }

    private ClockTime ReadZone(ClockTime clock, ref int i)
    {
        var at = i;
        var bracketed = IsSymbol(at, '(') || IsSymbol(at, ',');
        if (bracketed) at++;
        var name = at < tokens.Count && tokens[at].Kind == DateTokenKind.Word ? _line[tokens[at].Start..tokens[at].End].ToString().ToUpperInvariant() : "";
        if (name is "ET" or "CT" or "MT" or "PT")
        {
            i = at + 1;
            return clock with { IsUsZone = true, UsHours = name[0] switch { 'E' => -5, 'C' => -6, 'M' => -7, _ => -8 } };
        }

        if (UniversalLexicon.TimeZones.TryGetValue(name, out var offset)) at++;
        else if (name.Length > 0) return clock;
        // "GMT+2", "+02:00": nothing but a sign makes a number an offset.
        var signed = (IsSymbol(at, '+') || IsSymbol(at, '-') || IsSymbol(at, '−')) && IsNumber(at + 1, 0, 1400) && (name is "UTC" or "GMT" || (name.Length == 0 && !bracketed && IsOffset(at + 1)));
        if (!signed) return name.Length == 0 ? clock : Accept(clock, offset, at, ref i);
        var (hours, minutes) = tokens[at + 1].Length > 2 ? (tokens[at + 1].Value / 100, tokens[at + 1].Value % 100) : (tokens[at + 1].Value, 0);
        var sign = IsSymbol(at, '+') ? 1 : -1;
        at += 2;
        if (IsSymbol(at, ':') && IsNumber(at + 1, 0, 59))
        {
            minutes = tokens[at + 1].Value;
            at += 2;
        }

        return hours > 14 || minutes > 59 ? clock : Accept(clock, sign * new TimeSpan(hours, minutes, 0), at, ref i);
    }

    private ClockTime Accept(ClockTime clock, TimeSpan offset, int at, ref int i)
    {
        i = IsSymbol(at, ')') ? at + 1 : at;
        return clock with { Offset = offset };
    }

    // After a dash only four digits or hh:mm are an offset: "10:15 - 12" is a span of hours.
    private bool IsOffset(int at) => tokens[at].Length == 4 || (tokens[at].Length == 2 && IsSymbol(at + 1, ':')) || (IsSymbol(at - 1, '+') && tokens[at].Length <= 2);

    private int SkipOrdinal(int at)
    {
        if (at < tokens.Count && IsGlued(at) && (IsWord(at, "st") || IsWord(at, "nd") || IsWord(at, "rd") || IsWord(at, "th") || IsWord(at, "er") || IsWord(at, "º") || IsWord(at, "ª") || IsWord(at, "o")))
            at++;
        return IsSymbol(at, '.') || IsSymbol(at, 'º') || IsSymbol(at, '°') ? at + 1 : at;
    }

    /// <summary>1 before noon, 12 after it, 0 unsaid; moves past the words.</summary>
    private int HalfOfDay(ref int i)
    {
        if (i >= tokens.Count || tokens[i].Kind != DateTokenKind.Word) return 0;
        var word = Words(i, 1)!;
        var half = word switch
        {
            "am" or "午前" or "上午" or "오전" or "صباحا" or "ص" => 1,
            "pm" or "午後" or "下午" or "오후" or "مساء" or "م" => Noon,
            "a" when IsSymbol(i + 1, '.') && IsWord(i + 2, "m") => 1,
            "p" when IsSymbol(i + 1, '.') && IsWord(i + 2, "m") => Noon,
            _ => 0,
        };
        if (half == 0) return 0;
        i += word is "a" or "p" ? 3 : 1;
        if (word is "a" or "p" && IsSymbol(i, '.')) i++;
        return half;
    }

    private bool IsDateSeparator(int at) => IsSymbolSeparator(at) || IsCounter(at);

    private bool IsSymbolSeparator(int at) => IsSymbol(at, '-') || IsSymbol(at, '/') || IsSymbol(at, '.') || IsSymbol(at, '|');

    private bool IsMinuteSeparator(int at) =>
        IsSymbol(at, ':') || IsSymbol(at, '.') || IsSymbol(at, '：') || IsCounter(at) || (IsWord(at, "h") && IsGlued(at));

    private bool IsCounter(int at) =>
        at < tokens.Count && tokens[at] is { Kind: DateTokenKind.Word, Length: 1 } token && DateTokens.IsDateCounter(_line[token.Start]);

    private bool IsOf(int at) => at < tokens.Count && Words(at, 1) is "of" or "de" or "del" or "di";

    private bool IsNumber(int at, int low, int high) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == DateTokenKind.Number && tokens[at].Value >= low && tokens[at].Value <= high;

    private bool IsSymbol(int at, char mark) => at < tokens.Count && tokens[at].Kind == DateTokenKind.Symbol && tokens[at].Value == mark;

    private bool IsWord(int at, string folded) =>
        at < tokens.Count && tokens[at].Kind == DateTokenKind.Word && _line[tokens[at].Start..tokens[at].End].Equals(folded, StringComparison.OrdinalIgnoreCase);

    private bool IsGlued(int at) => at > 0 && at < tokens.Count && tokens[at].Start == tokens[at - 1].End;

    // 12 Ordibehesht 1405
    private static bool IsPersianDay(int year, int month, int number, out CalendarDay day)
    {
        day = default;
        if (year is < MinPersianYear or > MaxPersianYear) return false;
        var calendar = new System.Globalization.PersianCalendar();
        if (number < 1 || number > calendar.GetDaysInMonth(year, month)) return false;
        var date = calendar.ToDateTime(year, month, number, 0, 0, 0, 0);
        day = new CalendarDay(date.Year, date.Month, date.Day);
        return true;
    }

    private static bool IsDay(int year, int month, int number, out CalendarDay day)
    {
        day = new CalendarDay(year, month, number);
        if (month > PersianMonths) return IsPersianDay(year, month - PersianMonths, number, out day);
        return year is >= MinYear and <= MaxYear && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month);
    }
}
