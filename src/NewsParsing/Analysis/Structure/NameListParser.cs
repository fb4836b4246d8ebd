using System.Buffers;

namespace NewsParsing;

/// <summary>People and organizations of one list, in its order.</summary>
internal sealed class NameList
{
    public List<Author> People { get; } = [];

    public List<string> Organizations { get; } = [];

    /// <summary>Segments that were neither name nor role nor place.</summary>
    public int Strange { get; set; }

    /// <summary>Whether such a segment came before any name.</summary>
    public bool OpensStrange { get; set; }

    public bool IsEmpty => People.Count == 0 && Organizations.Count == 0;
}

/// <summary>Reads "A in X, B and C, Staff Writer" into names with their roles, places and employers.</summary>
internal static class NameListParser
{
    private const string EdgeMarks = " .,:;：・／/-–—|()[]【】（）\"“”«»\u3000";
    private const int MaxSegments = 40;
    private const int MinNameAndRole = 4;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|•·/、，；،؛—–\n");

    public static NameList Parse(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        var list = new NameList();
        var segments = 0;
        var afterDash = false;
        while (!text.IsEmpty && segments++ < MaxSegments)
        {
            var (length, next) = NextSegment(text, lexicon);
            var segment = Trimmed(text[..length]);
            if (segment.Length > 0 && !(afterDash && AddPlace(list, segment, lexicon))) Add(list, segment, lexicon);
            afterDash = length < text.Length && text[length] is '—' or '–';
            text = text[next..];
        }

        return list;
    }

    private static (int Length, int Next) NextSegment(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Separators.Contains(text[i]) || (text[i] == '-' && i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ')) return (i, i + 1);
            if (text[i] != ' ') continue;
            var rest = text[(i + 1)..];
            var end = rest.IndexOf(' ');
            if (end <= 0 || end > 8) continue;
            var word = LineFold.Fold(rest[..end]);
            if (lexicon.Conjunctions.Contains(word)) return (i, i + 1 + end);
            // Another language's "and" may be part of a name ("Ortega y Gasset"): then whole names must stand on both sides.
            if (UniversalLexicon.Conjunctions.Contains(word) && NameShape.IsPerson(LastWords(text[..i]), lexicon) && NameShape.IsPerson(FirstWords(rest[(end + 1)..]), lexicon)) return (i, i + 1 + end);
        }

        return (text.Length, text.Length);
    }

    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        var last = text.LastIndexOf(' ');
        return last < 0 ? text : text[(text[..last].LastIndexOf(' ') + 1)..];
    }

    private static ReadOnlySpan<char> FirstWords(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var first = text.IndexOf(' ');
        if (first < 0) return text;
        var second = text[(first + 1)..].IndexOfAny(" ,;|/");
        return second < 0 ? text : text[..(first + 1 + second)];
    }

    // The stop of "Joe S." and of "Tom Ruiz Jr." is the name's.
    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> segment)
    {
        var name = segment.Trim(EdgeMarks);
        if (name.Length < 4 || segment.TrimStart(EdgeMarks) is var rest && (rest.Length == name.Length || rest[name.Length] != '.')) return name;
        return (name[^2] == ' ' && char.IsUpper(name[^1])) || name.EndsWith(" Jr") || name.EndsWith(" Sr") ? rest[..(name.Length + 1)] : name;
    }

    private static void Add(NameList list, ReadOnlySpan<char> segment, PageLexicon lexicon)
    {
        if (NameShape.IsHandleOrMail(segment) || DateParser.ParseLine(segment, lexicon) is not null || NameTail.IsClock(segment, lexicon)) return;
        segment = NameTail.WithoutDate(segment, lexicon);
        if (segment.IsEmpty) return;
        // "Jane Roe (earlier)", "Jane Roe (AFP)"
        if (segment.IndexOf('(') is var open and > 2)
        {
            var inner = segment[(open + 1)..].Trim(EdgeMarks);
            segment = segment[..open].Trim(EdgeMarks);
            if (NameShape.IsAgency(inner) && NameShape.IsPerson(segment, lexicon))
            {
                list.People.Add(new Author { Name = segment.ToString(), Affiliation = inner.ToString() });
                list.Organizations.Add(inner.ToString());
                return;
            }
        }

        var folded = LineFold.Fold(segment);
        if (DebrisRules.IsMadeOfPhrases(folded, lexicon) || lexicon.AgoWords.Find(folded).Length > 0) return;
        if (lexicon.BylineWords.StartLength(folded) is var by and > 0 && by < folded.Length && !NameShape.IsPerson(segment, lexicon))
        {
            segment = AfterWords(segment, folded.AsSpan(0, by));
            folded = LineFold.Fold(segment);
        }

        if (SplitAt(segment, lexicon.PlaceWords, out var name, out var place) && AddNamed(list, name, lexicon))
        {
            if (list.People.Count > 0 && !place.IsEmpty) list.People[^1] = list.People[^1] with { Place = place.ToString() };
            return;
        }

        if (SplitAt(segment, lexicon.EmployerWords, out name, out var employer) && !employer.IsEmpty && NameShape.IsPerson(name, lexicon))
        {
            list.People.Add(new Author { Name = name.ToString(), Affiliation = employer.ToString() });
            return;
        }

        if (!AddNamed(list, segment, lexicon)) AddOther(list, segment, lexicon);
    }

    // "A and B — Vila Serrana": behind a dash stands where they were.
    private static bool AddPlace(NameList list, ReadOnlySpan<char> segment, PageLexicon lexicon)
    {
        if (list.People.Count == 0 || !NameShape.IsProperName(segment, lexicon) || NameShape.IsOrganization(segment, lexicon)) return false;
        for (var i = 0; i < list.People.Count; i++) list.People[i] = list.People[i] with { Place = list.People[i].Place ?? segment.ToString() };
        return true;
    }

    /// <summary>Adds a segment that is a role, an organization or a person; false when it is none.</summary>
    private static bool AddNamed(NameList list, ReadOnlySpan<char> segment, PageLexicon lexicon)
    {
        var folded = LineFold.Fold(segment);
        if (NameShape.IsAgency(segment)) return AddOrganization(list, segment);
        if (RoleOf(segment, folded, lexicon, out var role, out var name))
        {
            if (!name.IsEmpty) list.People.Add(new Author { Name = name.ToString(), Role = role.ToString() });
            else if (list.People.Count > 0) SetRole(list, role);
            else list.Organizations.Add(segment.ToString());
            return true;
        }

        if (NameShape.IsOrganization(segment, lexicon) && !IsLikelierPerson(segment, folded, lexicon)) return AddOrganization(list, segment);
        if (!NameShape.IsPerson(segment, lexicon)) return false;
        list.People.Add(new Author { Name = segment.ToString() });
        return true;
    }

    // An organization after one person is the person's; alone or after "and" it is an author of its own.
    private static bool AddOrganization(NameList list, ReadOnlySpan<char> segment)
    {
        if (list.People.Count == 1 && list.People[0].Affiliation is null && list.Organizations.Count == 0)
            list.People[0] = list.People[0] with { Affiliation = segment.ToString() };
        list.Organizations.Add(segment.ToString());
        return true;
    }

    private static void AddOther(NameList list, ReadOnlySpan<char> segment, PageLexicon lexicon)
    {
        if (list.People.Count > 0 && NameShape.IsProperName(segment, lexicon))
        {
            // "Jane Roe, Kabul"
            if (list.People[^1].Place is null) list.People[^1] = list.People[^1] with { Place = segment.ToString() };
            return;
        }

        if (list.IsEmpty) list.OpensStrange = true;
        list.Strange++;
    }

    private static void SetRole(NameList list, ReadOnlySpan<char> role)
    {
        // A plural role speaks of all the names before it.
        for (var i = list.People.Count - 1; i >= 0 && list.People[i].Role is null; i--)
        {
            list.People[i] = list.People[i] with { Role = role.ToString() };
            if (!role.EndsWith("s")) break;
        }
    }

    // "Staff Writer", "White House correspondent Jane Roe", "Chefkorrespondent Jan Roe", "記者 山田太郎", "김철수 기자"
    private static bool RoleOf(ReadOnlySpan<char> segment, string folded, PageLexicon lexicon, out ReadOnlySpan<char> role, out ReadOnlySpan<char> name)
    {
        role = name = [];
        int words = 0, lastRole = -1, at = 0;
        var left = segment;
        while (TextFacts.TryTakeWord(ref left, out var word))
        {
            if (lexicon.RoleWords.Contains(LineFold.Fold(word))) (lastRole, at) = (words, segment.Length - left.Length);
            words++;
        }

        if (lastRole < 0)
        {
            if (lexicon.RoleWords.StartLength(folded) == 0 || TextFacts.IsWide(segment[0])) return false;
            role = segment;
            return true;
        }

        var rest = segment[at..].Trim();
        if (rest.IsEmpty && SplitNameAndRole(segment, words, lexicon, out name, out role)) return true;
        if (rest.IsEmpty)
        {
            var before = segment[..Math.Max(0, segment.LastIndexOf(' '))].Trim();
            var named = before.Length > 0 && TextFacts.IsWide(segment[0]) && NameShape.IsPerson(before, lexicon);
            name = named ? before : [];
            role = named ? segment[(before.Length + 1)..] : segment;
            return true;
        }

        if (!NameShape.IsPerson(rest, lexicon))
        {
            role = segment;
            return true;
        }

        role = segment[..at];
        name = rest;
        return true;
    }

    // "Jane Roe Education correspondent": two names, then a role of its own; "Senior political correspondent" has no name.
    private static bool SplitNameAndRole(ReadOnlySpan<char> segment, int words, PageLexicon lexicon, out ReadOnlySpan<char> name, out ReadOnlySpan<char> role)
    {
        name = role = [];
        if (words < MinNameAndRole) return false;
        var rest = segment;
        TextFacts.TryTakeWord(ref rest, out var first);
        TextFacts.TryTakeWord(ref rest, out _);
        if (lexicon.RoleAdjectives.Contains(LineFold.Fold(first))) return false;
        name = segment[..^rest.Length];
        role = rest.Trim();
        return NameShape.IsPerson(name, lexicon);
    }

    // "Anna News" may be a person, "The Daily News" and "News Desk" are not; two plain words beside one weak word stay a person's.
    private static bool IsLikelierPerson(ReadOnlySpan<char> segment, string folded, PageLexicon lexicon) =>
        NameShape.IsPerson(segment, lexicon) && lexicon.OrganizationWords.Find(folded).Length == 0 && lexicon.Articles.StartLength(folded) == 0 &&
        !NameShape.BeginsWithAgency(segment) && !segment.ContainsAnyInRange('0', '9') && char.IsUpper(segment[0]) && segment.Length > 1 && char.IsLower(segment[1]);

    private static bool SplitAt(ReadOnlySpan<char> segment, PhraseSet words, out ReadOnlySpan<char> left, out ReadOnlySpan<char> right)
    {
        left = right = [];
        for (var i = 1; i < segment.Length; i++)
        {
            if (segment[i] != ' ') continue;
            var rest = segment[(i + 1)..];
            var end = rest.IndexOf(' ');
            if (end <= 0) return false;
            var second = rest[(end + 1)..].IndexOf(' ');
            if (second > 0 && words.Contains(LineFold.Fold(rest[..(end + 1 + second)]))) end += 1 + second;
            else if (!words.Contains(LineFold.Fold(rest[..end]))) continue;
            left = segment[..i].Trim();
            right = rest[(end + 1)..].Trim();
            // "Jane Roe from the state capital": a name all the same, but no name of a place.
            if (right.Length > 0 && char.IsLower(right[0])) right = [];
            return true;
        }

        return false;
    }

    /// <summary>What follows the folded words in the line as printed.</summary>
    public static ReadOnlySpan<char> AfterWords(ReadOnlySpan<char> line, ReadOnlySpan<char> folded)
    {
        var matched = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (matched == folded.Length) return Trimmed(line[i..]);
            var c = LineFold.Fold(line.Slice(i, 1));
            if (c.Length == 0)
            {
                if (matched < folded.Length && folded[matched] == ' ') matched++;
            }
            else if (c[0] == folded[matched])
            {
                matched++;
            }
        }

        return [];
    }
}
