using System.Buffers;

namespace NewsParsing;

/// <summary>Reads a byline. What stands before the names ("By", "Von", "بقلم") makes the difference between sure and likely.</summary>
internal static class BylineParser
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(":?!„“”\"");
    private const int MaxLength = 320;
    private const int MaxBareWords = 16;
    private const int MaxBareLength = 160;

    /// <summary>A line that opens with a byline word and goes on with names; null for any other.</summary>
    public static Byline? ParseLabelled(string line, PageLexicon lexicon)
    {
        if (line.Length > MaxLength || TextFacts.EndsSentence(line) && TextFacts.WordCount(line) > MaxBareWords) return null;
        var folded = LineFold.Fold(line);
        var label = lexicon.BylineWords.StartLength(folded);
        if (label == 0 || label == folded.Length) return null;
        var names = NameListParser.AfterWords(line, folded.AsSpan(0, label));
        if (names.IsEmpty) return null;
        var list = NameListParser.Parse(names, lexicon);
        if (list.Strange > 0 && list.IsEmpty) return Lenient(line, names, lexicon);
        return list.IsEmpty || list.Strange > list.People.Count + list.Organizations.Count ? null : Build(line, list);
    }

    /// <summary>A line of nothing but names, agencies or desks; null where anything else stands in it.</summary>
    public static Byline? ParseBare(string line, PageLexicon lexicon)
    {
        if (line.Length > MaxBareLength || TextFacts.WordCount(line) > MaxBareWords || EndsLikeSentence(line, lexicon)) return null;
        if (TextFacts.IsQuote(line[0]) || line.AsSpan().ContainsAny(NotInNames)) return null;
        var list = NameListParser.Parse(line, lexicon);
        if (list.Strange > 0) return list.IsEmpty ? LowerCase(line, lexicon) : null;
        return list.IsEmpty ? null : Build(line, list);
    }

    // "by jane roe", "By Pelé": after the word a plain short line is a name whatever its case.
    private static Byline? Lenient(string line, ReadOnlySpan<char> names, PageLexicon lexicon)
    {
        var words = TextFacts.WordCount(names);
        if (words > 3 || names.ContainsAnyInRange('0', '9') || lexicon.IsCommonWord(FirstWord(names))) return null;
        if (words == 1 && !char.IsUpper(names[0]) && !TextFacts.IsWide(names[0])) return null;
        var list = new NameList();
        list.People.Add(new Author { Name = names.ToString() });
        return Build(line, list);
    }

    private static Byline? LowerCase(string line, PageLexicon lexicon)
    {
        var words = 0;
        var rest = line.AsSpan();
        while (TextFacts.TryTakeWord(ref rest, out var word))
        {
            if (word.Length < 2 || lexicon.IsCommonWord(word) || word.ContainsAnyExceptInRange('a', '\u024F')) return null;
            words++;
        }

        if (words is not (1 or 2)) return null;
        var list = new NameList();
        if (words == 2) list.People.Add(new Author { Name = line });
        else list.Organizations.Add(line);
        return Build(line, list);
    }

    private static bool EndsLikeSentence(string line, PageLexicon lexicon) =>
        TextFacts.EndsSentence(line) && !(line[^1] == '.' && (line.EndsWith("Jr.", StringComparison.Ordinal) || line.EndsWith("Sr.", StringComparison.Ordinal))) && !NameShape.IsAgency(line);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space < 0 ? text : text[..space];
    }

    private static Byline Build(string line, NameList list) => new()
    {
        Text = line,
        Authors = list.People.DistinctBy(p => p.Name, StringComparer.Ordinal).ToEquatableArray(),
        Organizations = list.Organizations.Distinct(StringComparer.Ordinal).ToEquatableArray(),
    };
}
