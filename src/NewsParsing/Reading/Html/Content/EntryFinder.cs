using System.Globalization;

namespace NewsParsing;

/// <summary>The entries of a live blog or a timeline: parts of the body that each begin with a time.</summary>
/// <param name="Entries">Their elements in document order, and the time as stated or printed.</param>
/// <param name="Times">The elements that print the times and nothing else, in document order: no text of the body.</param>
internal sealed record LiveEntries(IReadOnlyList<(int Node, string Time)> Entries, IReadOnlyList<int> Times)
{
    public static readonly LiveEntries None = new([], []);
}

/// <summary>
/// Finds a live blog's entries: of all elements the one with the most children that hold a time of their own, where these hold
/// most of the body.
/// </summary>
internal static class EntryFinder
{
    private const int MinEntries = 3;
    private const int MaxTimes = 4000;
    private const int MaxTimeNodes = 12;
    private const int MaxTime = 60;
    private const int MaxBefore = 160;
    private const int MaxLabel = 24;
    private const int MinShare = 50;
    private const int MaxLineNodes = 120;

    public static LiveEntries Find(HtmlPage page, ContentRoots content)
    {
        var times = TimesOf(page, content, out var ink);
        if (times.Count < MinEntries) return LiveEntries.None;
        var holder = HolderOf(page.Tree, content, times, out var marked);
        if (holder < 0) return LiveEntries.None;
        var entries = new List<(int Node, string Time)>();
        var inside = 0;
        var next = 0;
        for (var child = page.Tree.FirstChild(holder); child >= 0; child = page.Tree.NextSibling(child))
        {
            while (next < times.Count && times[next] < child) next++;
            if (!marked.Contains(child) || next == times.Count || !page.Tree.IsWithin(times[next], child) || !IsShort(page.Tree, child, times[next], MaxBefore)) continue;
            inside += InkBetween(page.Tree, child, page.Tree.End(child));
            entries.Add((child, TextOf(page.Tree, times[next])));
        }

        if (entries.Count < MinEntries || inside * 100L < ink * (long)MinShare) return LiveEntries.None;
        return new LiveEntries(entries, LinesOf(page.Tree, times, entries));
    }

    private static List<int> TimesOf(HtmlPage page, ContentRoots content, out int ink)
    {
        var tree = page.Tree;
        var times = new List<int>();
        ink = 0;
        var dropped = 0;
        foreach (var root in content.Roots)
        {
            for (var i = root; i < tree.End(root) && times.Count < MaxTimes;)
            {
                while (dropped < content.Dropped.Count && content.Dropped[dropped] < i) dropped++;
                if ((dropped < content.Dropped.Count && content.Dropped[dropped] == i) || TagKinds.IsSilent(tree.Tag(i)))
                {
                    i = tree.End(i);
                }
                else if (tree.IsText(i))
                {
                    ink += tree.Text(i++).Trim().Length;
                }
                else if (IsTime(page, i))
                {
                    times.Add(i);
                    i = tree.End(i);
                }
                else
                {
                    i++;
                }
            }
        }

        return times;
    }

    private static bool IsTime(HtmlPage page, int node)
    {
        var tree = page.Tree;
        if (tree.End(node) - node > MaxTimeNodes || (tree.Tag(node) != HtmlTag.Time && !page.Has(node, NameHint.Date))) return false;
        return InlineText.Of(tree, node) is { Length: > 0 and <= MaxTime } text && (tree.Tag(node) == HtmlTag.Time ? text.AsSpan().ContainsAnyInRange('0', '9') : HoldsClock(text));
    }

    // "14:05", "9.30", "8h47"; not "65.06", "2015", nor "13:15 – 17:00", which tells when something is open.
    private static bool HoldsClock(string text)
    {
        var clocks = 0;
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is not (':' or '.' or 'h') || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]) || !char.IsAsciiDigit(text[i + 2])) continue;
            var start = i;
            while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
            if (i - start <= 2 && int.Parse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture) < 24 && text[i + 1] < '6' && (i + 3 == text.Length || !char.IsAsciiDigit(text[i + 3]))) clocks++;
        }

        return clocks == 1;
    }

    // The element whose children are entries, -1 for none; the way from each time up to it is marked.
    private static int HolderOf(HtmlTree tree, ContentRoots content, List<int> times, out HashSet<int> marked)
    {
        marked = [];
        var children = new Dictionary<int, int>();
        int holder = -1, most = MinEntries - 1;
        var top = tree.Parent(content.Roots[0]);
        foreach (var time in times)
        {
            for (var node = time; node > top && marked.Add(node); node = tree.Parent(node))
            {
                var count = children[tree.Parent(node)] = children.GetValueOrDefault(tree.Parent(node)) + 1;
                if (count > most || (count == most && tree.Parent(node) > holder)) (holder, most) = (tree.Parent(node), count);
            }
        }

        return holder;
    }

    private static string TextOf(HtmlTree tree, int time)
    {
        var stated = tree.Attribute(time, HtmlAttribute.Datetime);
        for (var i = time + 1; stated.IsEmpty && i < tree.End(time); i++)
        {
            if (tree.Tag(i) == HtmlTag.Time) stated = tree.Attribute(i, HtmlAttribute.Datetime);
        }

        return ClaimText.Clean(stated) ?? InlineText.Of(tree, time);
    }

    // What else stands on a time's line may be a label ("Updated"); in a sentence or a heading the time is read over alone or not at all.
    private static List<int> LinesOf(HtmlTree tree, List<int> times, List<(int Node, string Time)> entries)
    {
        var lines = new List<int>();
        var entry = 0;
        foreach (var time in times)
        {
            while (entry < entries.Count && tree.End(entries[entry].Node) <= time) entry++;
            if (entry == entries.Count) break;
            if (time <= entries[entry].Node || !IsShort(tree, entries[entry].Node, time, MaxBefore)) continue;
            var own = InkBetween(tree, time, tree.End(time));
            var line = time;
            for (var up = tree.Parent(time); up != entries[entry].Node && IsShort(tree, up, tree.End(up), own + MaxLabel) && !HoldsHeading(tree, up); up = tree.Parent(up)) line = up;
            if (line == time && IsInSentence(tree, time)) continue;
            if (lines.Count == 0 || !tree.IsWithin(line, lines[^1])) lines.Add(line);
        }

        return lines;
    }

    private static bool HoldsHeading(HtmlTree tree, int node)
    {
        for (var i = node; i < tree.End(node); i++)
        {
            if (TagKinds.IsHeading(tree.Tag(i))) return true;
        }

        return false;
    }

    private static bool IsInSentence(HtmlTree tree, int time)
    {
        if (TagKinds.IsBlock(tree.Tag(time)) || TagKinds.IsHeading(tree.Tag(tree.Parent(time)))) return false;
        var length = 0;
        for (var i = time - 1; tree.IsText(i) && tree.Parent(i) == tree.Parent(time); i--) length += tree.Text(i).Trim().Length;
        for (var i = tree.NextSibling(time); i >= 0 && tree.IsText(i); i = tree.NextSibling(i)) length += tree.Text(i).Trim().Length;
        return length > MaxLabel;
    }

    // Whether few words stand there, among few elements.
    private static bool IsShort(HtmlTree tree, int start, int end, int limit) => end - start <= MaxLineNodes && InkBetween(tree, start, end) <= limit;

    private static int InkBetween(HtmlTree tree, int start, int end)
    {
        var ink = 0;
        for (var i = start; i < end;)
        {
            if (TagKinds.IsSilent(tree.Tag(i)))
            {
                i = tree.End(i);
                continue;
            }

            ink += tree.Text(i++).Trim().Length;
        }

        return ink;
    }
}
