using System.Buffers;

namespace NewsParsing;

/// <summary>Reads a byline. What stands before the names ("By", "Von", "بقلم") makes the difference between sure and likely.</summary>
internal static class BylineParser
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(":?!„“”\"");
    private const int MaxLength = 320;
    private const int MaxBareWords = 30;
    private const int MaxBareLength = 260;
    private const int MaxWordsBefore = 6;

    /// <summary>A line that opens with a byline word and goes on with names; null for any other.</summary>
    public static Byline? ParseLabelled(string line, PageLexicon lexicon)
    {
        if (line.Length > MaxLength || !lexicon.BylineOpenings.MayStart(line) || TextFacts.EndsSentence(line) && TextFacts.WordCount(line) > MaxBareWords) return null;
        var folded = LineFold.Fold(line);
        var label = lexicon.BylineWords.StartLength(folded);
        var foreign = label == 0;
        if (foreign) label = UniversalLexicon.BylineWords.StartLength(folded);
        // "Published by", in whatever language "published" is a word of
        if (label == 0 && lexicon.Published.StartLength(folded) is var published and > 0 && published + 1 < folded.Length && AnyBylineWord(folded.AsSpan(published + 1), lexicon) is var by and > 0)
            (label, foreign) = (published + 1 + by, false);
        if (label == 0 || label == folded.Length) return null;
        var names = NameListParser.AfterWords(line, folded.AsSpan(0, label));
        // Another language's "by" may open a name ("Von Miller"): then more than a surname must follow.
        if (names.IsEmpty || (foreign && !names.Contains(' '))) return null;
        var list = NameListParser.Parse(names, lexicon);
        if (list.OpensStrange && TextFacts.IsWide(names[0])) return null;
        if (list.Strange > 0 && list.IsEmpty) return foreign ? null : Lenient(line, names, lexicon);
        return list.IsEmpty || list.Strange > list.People.Count + list.Organizations.Count ? null : Build(line, list);
    }

    /// <summary>
    /// A line in which a byline word follows a few others ("Posted in Harbour by nora on 3 May", "All articles by Nora Holm"); null
    /// for any other. One word counts as a name only where <paramref name="mayBeAccount"/>: the page says somebody stands there.
    /// </summary>
    public static Byline? ParseWithin(string line, PageLexicon lexicon, bool mayBeAccount)
    {
        if (line.Length > MaxLength || line.Contains('©', StringComparison.Ordinal)) return null;
        var folded = LineFold.Fold(line);
        for (int at = 0, words = 0; at < folded.Length && words <= MaxWordsBefore; words++)
        {
            var rest = folded.AsSpan(at);
            var label = AnyBylineWord(rest, lexicon);
            if (label > 0 && label < rest.Length)
            {
                var names = NameTail.WithoutDate(NameListParser.AfterWords(line, folded.AsSpan(0, at + label)), lexicon);
                if (line.AsSpan(0, Math.Max(0, line.AsSpan().IndexOf(names))).ContainsAny(NotInNames) || names.ContainsAny(NotInNames)) return null;
                var list = names.IsEmpty ? new NameList() : NameListParser.Parse(names, lexicon);
                // "Ann Lee, mayor by Nora Holm's vote": somebody else is spoken of.
                if (at > 0 && !mayBeAccount && line.AsSpan(0, line.AsSpan().IndexOf(NameListParser.AfterWords(line, folded.AsSpan(0, at)))) is var before && NameShape.IsPerson(before.Trim(), lexicon)) return null;
                if (list.People.Count > 0 && !list.OpensStrange && list.Strange <= (mayBeAccount ? list.People.Count : 0)) return Build(line, list);
                if (mayBeAccount && !names.IsEmpty && Lenient(line, names, lexicon) is { } account) return account;
            }

            var space = rest.IndexOf(' ');
            if (space < 0) break;
            at += space + 1;
        }

        return null;
    }

    private static int AnyBylineWord(ReadOnlySpan<char> folded, PageLexicon lexicon) =>
        lexicon.BylineWords.StartLength(folded) is var own and > 0 ? own : UniversalLexicon.BylineWords.StartLength(folded);

    /// <summary>A line of nothing but names, agencies or desks; null where anything else stands in it.</summary>
    public static Byline? ParseBare(string line, PageLexicon lexicon)
    {
        if (line.Length is 0 or > MaxBareLength || TextFacts.WordCount(line) > MaxBareWords || EndsLikeSentence(line, lexicon)) return null;
        if (TextFacts.IsQuote(line[0]) || line.AsSpan().ContainsAny(NotInNames)) return null;
        if (UniversalLexicon.BylineWords.StartLength(LineFold.Fold(line)) > 0 && ParseLabelled(line, lexicon) is { } labelled) return labelled;
        var list = NameListParser.Parse(line, lexicon);
        if (list.Strange > 0) return list.IsEmpty ? Odd(line, lexicon) : null;
        return list.IsEmpty ? null : Build(line, list);
    }

    // "by jane roe", "By Pelé": after the word a plain short line is a name whatever its case.
    private static Byline? Lenient(string line, ReadOnlySpan<char> names, PageLexicon lexicon)
    {
        names = NameTail.WithoutDate(names, lexicon);
        var words = TextFacts.WordCount(names);
        if (words is 0 or > 3 || names.ContainsAnyInRange('0', '9') || names.Contains('@') || lexicon.IsCommonWord(TextFacts.FirstWord(names))) return null;
        var list = new NameList();
        if (words == 1 && char.IsLower(names[0])) list.Organizations.Add(names.ToString());
        else list.People.Add(new Author { Name = names.ToString() });
        return Build(line, list);
    }

    private static Byline? Odd(string line, PageLexicon lexicon)
    {
        var words = 0;
        var rest = line.AsSpan();
        while (TextFacts.TryTakeWord(ref rest, out var word))
        {
            if (word.Length < 2 || lexicon.IsCommonWord(word) || (words > 0 && !char.IsLower(word[0])) || !IsWord(word)) return null;
            words++;
        }

        if (words is not (1 or 2) || (words == 2 && !char.IsLower(line[0]))) return null;
        var list = new NameList();
        if (words == 2) list.People.Add(new Author { Name = line });
        else list.Organizations.Add(line);
        return Build(line, list);
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) return false;
        }

        return true;
    }

    private static bool EndsLikeSentence(string line, PageLexicon lexicon) =>
        TextFacts.EndsSentence(line) && !(line[^1] == '.' && (line.EndsWith("Jr.", StringComparison.Ordinal) || line.EndsWith("Sr.", StringComparison.Ordinal))) && !NameShape.IsAgency(line);

    private static Byline Build(string line, NameList list) => new()
    {
        Text = line,
        Authors = list.People.DistinctBy(p => p.Name, StringComparer.Ordinal).ToEquatableArray(),
        Organizations = list.Organizations.Distinct(StringComparer.Ordinal).ToEquatableArray(),
    };
}
