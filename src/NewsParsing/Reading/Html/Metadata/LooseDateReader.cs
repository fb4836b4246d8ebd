using System.Globalization;

namespace NewsParsing;

/// <summary>
/// Dates that no metadata and no line of the head state: in the page's address, and printed anywhere near the text. They count
/// only where nothing better is stated (<see cref="ClaimPrecedence"/>).
/// </summary>
internal static class LooseDateReader
{
    /// <summary>The detail of a line that no markup calls a date: then it must begin with one.</summary>
    public const string Bare = "bare";

    private const int MaxNodes = 60;
    private const int MaxText = 160;

    // A stamp of metadata is sure to count: nothing need be looked for then.
    private const int MinStamp = 10;

    // More dates than these are those of a list.
    private const int MaxDates = 12;
    private const int MaxBare = 3;
    private const int MinBare = 6;
    private const int MaxBareLength = 60;
    private const int MinShortDate = 6;
    private const int MaxShortDate = 8;
    private const int NodesBefore = 250;
    private const int NodesOpening = 40;
    private const int MinOpening = 8;
    private const int MaxOpening = 11;
    private const int DistanceBehind = 30;
    private const int UpdateBehind = 1000;
    private const int NodesBehind = 60;
    private const int YearBehindDay = 6;
    private const int MinYear = 1995;
    private const int MaxYear = 2100;

    /// <summary>Adds the claims, the nearest to the body's beginning first.</summary>
    public static void Read(HtmlPage page, ContentRoots content, List<Claim> claims)
    {
        if (claims.Exists(static c => c.Field == ClaimFields.Published && c.Origin.Kind != OriginKind.Element && c.Value.Length >= MinStamp && char.IsAsciiDigit(c.Value[0]) && char.IsAsciiDigit(c.Value[3]))) return;
        var tree = page.Tree;
        var (start, end) = NearText.EndsOf(tree, content);
        var found = new List<(int Distance, string Text)>();
        var bare = new List<(int Distance, string Text)>();
        for (var i = 0; i < tree.Count; i++)
        {
            var tag = tree.Tag(i);
            if (tag == HtmlTag.Text && ((i > start - NodesBefore && i < start + NodesBehind) || (i > end && i < end + NodesBehind)) && IsBareDate(tree.Text(i).Trim()))
            {
                bare.Add((DistanceOf(i, start), tree.Text(i).Trim().ToString()));
                continue;
            }

            if (tag is HtmlTag.Text or HtmlTag.Html or HtmlTag.Body or HtmlTag.Main or HtmlTag.Head) continue;
            // A picture's date is the picture's.
            if (tag == HtmlTag.Figcaption || NearText.IsApart(page, i, NearText.Others, start))
            {
                i = tree.End(i) - 1;
                continue;
            }

            if (TextOf(page, i) is not { } text) continue;
            if (found.Count == MaxDates) break;
            found.Add((DistanceOf(i, start) + (IsUpdate(tree, i) ? UpdateBehind : 0), text));
            i = tree.End(i) - 1;
        }

        if (OpeningDate(tree, start) is { } opening) bare.Add((0, opening));
        bare.Sort(static (a, b) => a.Distance.CompareTo(b.Distance));
        found.Sort(static (a, b) => a.Distance.CompareTo(b.Distance));
        // A line that only looks like a date comes behind those that the page calls so.
        foreach (var (_, text) in found) Add(text, detail: null);
        foreach (var (_, text) in bare.Take(MaxBare)) Add(text, Bare);
        if (OfAddress(page.Url) is { } day) claims.Add(new Claim(ClaimFields.Published, day, new FieldOrigin { Field = ClaimFields.Published, Kind = OriginKind.Url }));

        void Add(string text, string? detail)
        {
            if (ClaimText.Clean(text) is { } clean) claims.Add(new Claim(ClaimFields.Published, clean, new FieldOrigin { Field = ClaimFields.Published, Kind = OriginKind.Element, Path = ClaimFields.LooseDate }) { Detail = detail });
        }
    }

    // What stands before the text is its own date rather than what stands behind it.
    private static int DistanceOf(int node, int start) => node <= start ? start - node : node - start + DistanceBehind;

    private static bool IsUpdate(HtmlTree tree, int node) => tree.Attribute(node, HtmlAttribute.Class) is var name && (name.Contains("updated", StringComparison.OrdinalIgnoreCase) || name.Contains("modified", StringComparison.OrdinalIgnoreCase)) && !name.Contains("published", StringComparison.OrdinalIgnoreCase);

    // "29.11.2022 – Several towns …": the text opens with its date.
    private static string? OpeningDate(HtmlTree tree, int start)
    {
        if (start >= tree.Count || !tree.IsText(start)) return null;
        for (var i = Math.Max(0, start - (NodesOpening / 4)); i < Math.Min(tree.Count, start + NodesOpening); i++)
        {
            if (!tree.IsText(i)) continue;
            var text = tree.Text(i).TrimStart();
            var length = 0;
            while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is '.' or '/' or '-')) length++;
            if (length >= MinOpening && length <= MaxOpening && (length == text.Length || !char.IsLetter(text[length]))) return text[..length].TrimEnd("./-").ToString();
        }

        return null;
    }

    // "27.1.2022", "Bonn, 4 May 2024": short, with a year of four digits or three numbers with dots.
    private static bool IsBareDate(ReadOnlySpan<char> text)
    {
        if (text.Length is < MinBare or > MaxBareLength || text.Contains('©')) return false;
        int run = 0, numbers = 0, years = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                run++;
                continue;
            }

            if (run > 0) numbers++;
            if (run == 4 && text[i - 4] is '1' or '2') years++;
            run = 0;
        }

        return years == 1 || (numbers == 3 && text.Count('.') >= 2) || HoldsShortDate(text);
    }

    // "Mo 4.11.24 | 14:07": a year of two digits, told by the dots before it.
    private static bool HoldsShortDate(ReadOnlySpan<char> text)
    {
        int length = 0, dots = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '.' && length > 0)))
            {
                length++;
                dots += text[i] == '.' ? 1 : 0;
                continue;
            }

            if (dots == 2 && length is >= MinShortDate and <= MaxShortDate && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i - 2])) return true;
            (length, dots) = (0, 0);
        }

        return false;
    }

    private static string? TextOf(HtmlPage page, int node)
    {
        var tree = page.Tree;
        var tag = tree.Tag(node);
        if (tag == HtmlTag.Time && tree.Attribute(node, HtmlAttribute.Datetime).Trim() is { IsEmpty: false } stated) return stated.ToString();
        if (tag == HtmlTag.Time && tree.Attribute(node, HtmlAttribute.Content).Trim() is { IsEmpty: false } content) return content.ToString();
        if (tree.End(node) - node > MaxNodes || !(tag == HtmlTag.Time || page.Has(node, NameHint.Date | NameHint.Byline) || tag == HtmlTag.Abbr)) return null;
        if (page.Has(node, NameHint.Date) && tree.Attribute(node, HtmlAttribute.Title).Trim() is { Length: >= MinStamp } title && char.IsAsciiDigit(title[0])) return title.ToString();
        if (tag == HtmlTag.Abbr) return null;
        for (var i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Tag(i) == HtmlTag.Time) return null;
        }

        return InlineText.Of(tree, node) is { Length: > 5 and <= MaxText } text && text.AsSpan().ContainsAnyInRange('0', '9') ? text : null;
    }

    /// <summary>The day in an address's path: /2020/05/27/, /2020-05-27-, /20200527/, /27-05-2020/ where only one order is a date; null for none.</summary>
    public static string? OfAddress(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var path = address.AbsolutePath.AsSpan();
        for (var i = 1; i + 4 <= path.Length; i++)
        {
            if (char.IsAsciiDigit(path[i - 1]) || !TryNumber(path.Slice(i, 4), out var year) || year is < MinYear or > MaxYear) continue;
            if (i >= YearBehindDay && (i + 4 == path.Length || !char.IsAsciiDigit(path[i + 4])) && YearLast(path.Slice(i - YearBehindDay, YearBehindDay), year) is { } last) return last;
            var separator = i + 4 < path.Length ? path[i + 4] : ' ';
            if (separator is '/' or '-' or '_' or '.')
            {
                var rest = path[(i + 5)..];
                if (TakeNumber(ref rest, out var month) && !rest.IsEmpty && rest[0] == separator && TakeNumber(ref rest, out var day, skip: 1) && IsDay(year, month, day)) return Day(year, month, day);
            }
            else if (i + 8 <= path.Length && TryNumber(path.Slice(i + 4, 2), out var month) && TryNumber(path.Slice(i + 6, 2), out var day) && (i + 8 == path.Length || !char.IsAsciiDigit(path[i + 8])) && IsDay(year, month, day))
            {
                return Day(year, month, day);
            }
        }

        return null;
    }

    // "27-05-" before the year; "04-05-" may be either.
    private static string? YearLast(ReadOnlySpan<char> text, int year)
    {
        if (text[2] is not ('-' or '_' or '.') || text[5] != text[2] || !TryNumber(text[..2], out var first) || !TryNumber(text.Slice(3, 2), out var second)) return null;
        if (IsDay(year, second, first) && (second == first || !IsDay(year, first, second))) return Day(year, second, first);
        return IsDay(year, first, second) && !IsDay(year, second, first) ? Day(year, first, second) : null;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text, out int number, int skip = 0)
    {
        text = text[skip..];
        var length = 0;
        while (length < text.Length && length < 3 && char.IsAsciiDigit(text[length])) length++;
        number = 0;
        if (length is 0 or 3 || !TryNumber(text[..length], out number)) return false;
        text = text[length..];
        return true;
    }

    private static bool IsDay(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static string Day(int year, int month, int day) => new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
