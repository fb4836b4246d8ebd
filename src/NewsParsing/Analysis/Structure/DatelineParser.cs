using System.Buffers;

namespace NewsParsing;

/// <summary>Finds the dateline a paragraph opens with.</summary>
internal static class DatelineParser
{
    private const int MaxLength = 90;
    private const int MaxPlaceLength = 44;
    private const int MaxAgencyLength = 32;
    private const int MaxPlaceWords = 5;
    private const int MaxWideLength = 34;
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—―−");
    private static readonly SearchValues<char> NotInPlace = SearchValues.Create("0123456789:;!?\"“”„«»@#%=");

    /// <summary>
    /// The dateline, without its span in the source, and how many units of the text it takes with the space after it;
    /// null when the text opens with none.
    /// </summary>
    public static (Dateline Dateline, int Length)? Find(string text, PageLexicon lexicon)
    {
        if (text.Length == 0) return null;
        if (text[0] is '（' or '【' or '[' or '(' or '［' && FindBracketed(text) is { } bracketed) return bracketed;
        if (TextFacts.IsWide(text[0])) return FindWide(text);
        var window = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        for (var at = 2; at < window.Length; at++)
        {
            if (!Dashes.Contains(window[at])) continue;
            var end = at + 1;
            while (end < text.Length && Dashes.Contains(text[end])) end++;
            // Wire copy sets the dash apart; a bare hyphen belongs to the place ("Stratford-upon-Avon").
            var apart = window[at - 1] == ' ' || window[at] is '—' or '―' || end - at > 1;
            if (!apart || (window[at] == '-' && end - at == 1 && window[at - 1] != ' ')) continue;
            var prefix = window[..at].Trim();
            return WithAgencyAfter(text, prefix, end, lexicon) ?? Parse(text, prefix, end, lexicon) ?? FindWithoutDash(text, lexicon);
        }

        return FindWithoutDash(text, lexicon);
    }

    /// <summary>"NEW DELHI: The court", as papers of South Asia print it. In capitals a speaker of a transcript looks the same, so the caller must know there is none.</summary>
    public static (Dateline Dateline, int Length)? FindBeforeColon(string text, PageLexicon lexicon)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, MaxPlaceLength)).IndexOf(':');
        if (colon < 2 || colon + 2 >= text.Length || text[colon + 1] != ' ' || !char.IsUpper(text[colon + 2])) return null;
        return Parse(text, text.AsSpan(0, colon), colon + 1, lexicon);
    }

    private static (Dateline, int)? Parse(string text, ReadOnlySpan<char> prefix, int end, PageLexicon lexicon)
    {
        while (end < text.Length && text[end] == ' ') end++;
        // What follows a dateline is a sentence; "NATO — the alliance — said" goes on in lower case.
        if (end >= text.Length || char.IsLower(text[end])) return null;
        return ReadPrefix(prefix, lexicon) is { } parts ? (parts with { Text = text[..end] }, end) : null;
    }

    // "КРАСНОЯРСК, 14 апр — ТАСС. …", "عمّان - رويترز - …": the agency follows the first dash.
    private static (Dateline, int)? WithAgencyAfter(string text, ReadOnlySpan<char> prefix, int from, PageLexicon lexicon)
    {
        while (from < text.Length && text[from] == ' ') from++;
        var rest = text.AsSpan(from, Math.Min(MaxAgencyLength, text.Length - from));
        var mark = rest.IndexOfAny("-–—.");
        if (mark <= 0 || !NameShape.IsAgency(rest[..mark].Trim())) return null;
        if (ReadPrefix(prefix, lexicon) is not { Agency: null, Place: not null } parts && !IsVouchedPlace(prefix, out parts)) return null;
        var end = from + mark + 1;
        while (end < text.Length && (text[end] == ' ' || Dashes.Contains(text[end]))) end++;
        return end < text.Length ? (parts with { Text = text[..end], Agency = rest[..mark].Trim().ToString() }, end) : null;
    }

    private static bool IsVouchedPlace(ReadOnlySpan<char> prefix, out Dateline parts)
    {
        parts = new Dateline { Text = "", Place = prefix.ToString() };
        return prefix.Length is > 1 and <= MaxPlaceLength && !prefix.ContainsAny(NotInPlace) && TextFacts.WordCount(prefix) <= MaxPlaceWords && !char.IsLower(prefix[0]);
    }

    // "MADRID, 3 (EUROPA PRESS) El Gobierno": the agency in brackets closes it by itself after a place in capitals.
    private static (Dateline, int)? FindWithoutDash(string text, PageLexicon lexicon)
    {
        var close = text.AsSpan(0, Math.Min(text.Length, MaxLength)).IndexOf(')');
        if (close < 0 || ReadPrefix(text.AsSpan(0, close + 1), lexicon) is not { Agency: not null, Place: { } place } parts) return null;
        if (!NameShape.IsCapitals(place) && !(NameShape.IsAgency(parts.Agency) && NameShape.IsProperName(place, lexicon))) return null;
        var end = close + 1;
        while (end < text.Length && text[end] is ' ' or '.' or ':') end++;
        return end < text.Length && char.IsUpper(text[end]) ? (parts with { Text = text[..end] }, end) : null;
    }

    // PLACE[, Region][, Month d][ (AGENCY)]
    private static Dateline? ReadPrefix(ReadOnlySpan<char> prefix, PageLexicon lexicon)
    {
        string? agency = null, date = null;
        var known = false;
        if (prefix.Length > 2 && prefix[^1] is ')' or '）' && prefix.LastIndexOfAny('(', '（') is var open and >= 0)
        {
            var inner = prefix[(open + 1)..^1].Trim();
            if (inner.Length is 0 or > MaxAgencyLength || char.IsLower(inner[0]) && !NameShape.IsAgency(inner)) return null;
            known = IsAgencyLike(inner);
            // "MONTELUPO (Siena) –": what is no agency tells where the place lies.
            if (known || NameShape.IsCapitals(inner) || inner.Contains(' ') || !NameShape.IsCapitals(prefix[..open].Trim()))
            {
                agency = inner.ToString();
                prefix = prefix[..open].TrimEnd(" ,").Trim();
            }
        }
        else if (prefix.Length > 2 && prefix[^1] == '/' && prefix[..^1].LastIndexOf('/') is var from and > 0)
        {
            // "PORTLAND, Maine, March 3, 2025 /WireService/ --": as services that send out announcements set themselves.
            (agency, known) = (prefix[(from + 1)..^1].Trim().ToString(), true);
            if (agency.Length is 0 or > MaxAgencyLength) return null;
            prefix = prefix[..from].TrimEnd(" ,");
        }
        else if (prefix.LastIndexOf('/') is var slash and > 0 && NameShape.IsAgency(prefix[(slash + 1)..].Trim()))
        {
            (agency, known) = (prefix[(slash + 1)..].Trim().ToString(), true);
            prefix = prefix[..slash].Trim();
        }

        // The date is what follows a comma and reads as a day.
        for (var comma = prefix.IndexOf(','); comma >= 0;)
        {
            var part = prefix[(comma + 1)..].Trim();
            if (DateParser.IsDay(part, lexicon))
            {
                date = part.ToString();
                prefix = prefix[..comma].TrimEnd();
                break;
            }

            var following = prefix[(comma + 1)..].IndexOf(',');
            comma = following < 0 ? -1 : comma + 1 + following;
        }

        // "Nov 5 (Reuters) - ": the day stands where the place would.
        if (known && date is null && DateParser.IsDay(prefix, lexicon)) return new Dateline { Text = "", Agency = agency, Date = prefix.ToString() };
        if (prefix.IsEmpty) return known ? new Dateline { Text = "", Agency = agency, Date = date } : null;
        if (agency is null && date is null && NameShape.IsAgency(prefix)) return new Dateline { Text = "", Agency = prefix.ToString() };
        var sure = known || (date is not null && lexicon.Months.Count > 0 && !IsNumber(date)) || (agency is not null && !IsCased(prefix));
        return IsPlace(prefix, sure, lexicon) ? new Dateline { Text = "", Place = prefix.ToString(), Agency = agency, Date = date } : null;
    }

    // In capitals it is one by itself; in mixed case an agency or a date must vouch for it.
    private static bool IsPlace(ReadOnlySpan<char> place, bool vouched, PageLexicon lexicon)
    {
        if (place.Length is < 2 or > MaxPlaceLength || place.ContainsAny(NotInPlace) || TextFacts.WordCount(place) > MaxPlaceWords) return false;
        if (!char.IsLetter(place[0]) || char.IsLower(place[0])) return false;
        if (vouched) return true;
        var comma = place.IndexOf(',');
        var city = comma < 0 ? place : place[..comma];
        if (city.IndexOf('(') is var open and > 0) city = city[..open].Trim();
        return city.Length > 2 && NameShape.IsCapitals(city) && !lexicon.Kickers.Contains(LineFold.Fold(city)) && !lexicon.Updates.Contains(LineFold.Fold(city));
    }

    private static bool IsAgencyLike(ReadOnlySpan<char> inner)
    {
        if (NameShape.IsAgency(inner)) return true;
        var slash = inner.IndexOfAny("/,");
        return slash > 0 && (NameShape.IsAgency(inner[..slash].Trim()) || NameShape.IsAgency(inner[(slash + 1)..].Trim()));
    }

    private static bool IsCased(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsUpper(c) || char.IsLower(c)) return true;
        }

        return false;
    }

    private static bool IsNumber(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    // （東京＝共同）, 【北京時事】, (서울=연합뉴스) 홍길동 기자 =
    private static (Dateline, int)? FindBracketed(string text)
    {
        var window = text.AsSpan(0, Math.Min(text.Length, MaxWideLength));
        var close = window.IndexOfAny("）】])］");
        if (close < 3 || close + 1 >= text.Length) return null;
        var inner = window[1..close];
        var equals = inner.IndexOfAny("＝=");
        string? place, agency;
        if (equals > 0)
        {
            place = inner[..equals].Trim().ToString();
            agency = inner[(equals + 1)..].Trim().ToString();
            if (agency.Length == 0 || !(TextFacts.IsWide(inner[0]) || NameShape.IsAgency(agency))) return null;
        }
        else if (!TextFacts.IsWide(inner[0]))
        {
            // "(Reuters) - ": the agency alone.
            return NameShape.IsAgency(inner) ? AfterDash(text, close + 1, inner.ToString()) : null;
        }
        else
        {
            var length = AgencyEndLength(inner);
            if (length == 0) return OwnReport(text, inner, close + 1);
            agency = inner[^length..].ToString();
            place = length < inner.Length ? inner[..^length].ToString() : null;
        }

        var end = close + 1;
        var reporter = text.AsSpan(end, Math.Min(text.Length - end, MaxWideLength)).IndexOf('=');
        if (equals > 0 && reporter > 0) end += reporter + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end < text.Length ? (new Dateline { Text = text[..end], Place = place, Agency = agency }, end) : null;
    }

    // 【本报青溪讯】: the paper's own report from a place.
    private static (Dateline, int)? OwnReport(string text, ReadOnlySpan<char> inner, int end)
    {
        if (inner.Length < 4 || inner[^1] is not ('讯' or '訊' or '电' or '電') || inner[0] is not ('本' or '记' or '記')) return null;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        var place = inner[2..^1];
        return end < text.Length ? (new Dateline { Text = text[..end], Place = place.ToString() }, end) : null;
    }

    private static (Dateline, int)? AfterDash(string text, int at, string agency)
    {
        var end = at;
        while (end < text.Length && (text[end] == ' ' || Dashes.Contains(text[end]))) end++;
        return end < text.Length && text.AsSpan(at, end - at).ContainsAny(Dashes)
            ? (new Dateline { Text = text[..end], Agency = agency }, end)
            : null;
    }

    private static int AgencyEndLength(ReadOnlySpan<char> inner)
    {
        for (var i = 0; i < inner.Length - 1; i++)
        {
            if (NameShape.IsAgency(inner[i..])) return inner.Length - i;
        }

        return 0;
    }

    // 新华社北京5月27日电 / 中新社北京5月27日电(记者 …)
    private static (Dateline, int)? FindWide(string text)
    {
        var window = text.AsSpan(0, Math.Min(text.Length, MaxWideLength));
        var agency = UniversalLexicon.Agencies.StartLength(window);
        if (agency == 0) return null;
        var wire = window[agency..].IndexOfAny("电電");
        if (wire <= 0) return null;
        var middle = window.Slice(agency, wire);
        var digit = middle.IndexOfAnyInRange('0', '9');
        var end = agency + wire + 1;
        if (end < text.Length && text[end] is '(' or '（' && text.AsSpan(end, Math.Min(MaxWideLength, text.Length - end)).IndexOfAny(")）") is var close and > 0) end += close + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        if (end >= text.Length) return null;
        return (new Dateline
        {
            Text = text[..end],
            Agency = text[..agency],
            Place = digit == 0 ? null : (digit < 0 ? middle : middle[..digit]).ToString(),
            Date = digit < 0 ? null : middle[digit..].ToString(),
        }, end);
    }
}
