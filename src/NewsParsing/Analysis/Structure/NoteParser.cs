namespace NewsParsing;

/// <summary>Tells notes of the editors from the story, and reads who they name.</summary>
internal static class NoteParser
{
    private const int MaxLength = 700;
    private const int MaxOpening = 80;
    private const int MaxContributionLength = 400;

    // A word that also opens sentences ("Update", "Note", "Correction") must be set off by a mark.
    private const int MaxBareWords = 2;

    /// <summary>What note the block is; null for a block of the story.</summary>
    public static NoteKind? KindOf(BlockFacts facts, PageLexicon lexicon)
    {
        var text = Unwrapped(facts.Text);
        if (text.Length is < 4 or > MaxLength || facts.OpensWithQuote) return null;
        if (facts.Text.Length > LineFold.MaxLength) return KindOfLong(facts, text, lexicon);
        if (!lexicon.NoteOpenings.MayStart(facts.Text) && (facts.SignsIn(lexicon) & LineSigns.Contribution) == 0) return null;
        if (facts.Folded.Length == 0) return KindOfLong(facts, text, lexicon);
        return OpensAs(text, facts.Folded, lexicon) ?? (IsContribution(facts, text, facts.Folded, lexicon) ? NoteKind.Contribution : null);
    }

    // The head of a long block tells; where it is a list of names, the phrase stands at its end.
    private static NoteKind? KindOfLong(BlockFacts facts, ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        // Most blocks are paragraphs, which need not be folded to be told from notes.
        var head = text[..Math.Min(text.Length, MaxOpening)];
        var opens = lexicon.NoteOpenings.MayStart(head);
        if (text.Length > MaxContributionLength && !opens) return null;
        var tail = text[Math.Max(0, text.Length - MaxOpening)..];
        if (!opens && (facts.SignsIn(lexicon) & LineSigns.Contribution) == 0 && !IsCutToContribution(head, tail, lexicon)) return null;
        Span<char> buffer = stackalloc char[LineFold.MaxLength];
        var folded = (ReadOnlySpan<char>)buffer[..LineFold.Fold(head, buffer)];
        if (OpensAs(text, folded, lexicon) is { } kind) return kind;
        if (IsContribution(facts, text, folded, lexicon)) return NoteKind.Contribution;
        if (text.Length > MaxContributionLength) return null;
        return IsContribution(facts, text, buffer[..LineFold.Fold(tail, buffer)], lexicon) ? NoteKind.Contribution : null;
    }

    // Where a block is cut within a word, what is left of it may be another word.
    private static bool IsCutToContribution(ReadOnlySpan<char> head, ReadOnlySpan<char> tail, PageLexicon lexicon) =>
        ((lexicon.SignsIn(head[(head.LastIndexOf(' ') + 1)..]) | lexicon.SignsIn(TextFacts.FirstWord(tail))) & LineSigns.Contribution) != 0;

    private static NoteKind? OpensAs(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, PageLexicon lexicon)
    {
        if (Opens(text, folded, lexicon.Corrections)) return NoteKind.Correction;
        if (Opens(text, folded, lexicon.Clarifications)) return NoteKind.Clarification;
        if (Opens(text, folded, lexicon.EditorsNotes)) return NoteKind.EditorsNote;
        if (Opens(text, folded, lexicon.Disclosures)) return NoteKind.Disclosure;
        return Opens(text, folded, lexicon.Updates) ? NoteKind.Update : null;
    }

    public static Note Parse(DraftBlock block, NoteKind kind, PageLexicon lexicon) => new()
    {
        Kind = kind,
        Text = block.Text,
        People = kind == NoteKind.Contribution ? PeopleOf(Unwrapped(block.Text), lexicon) : [],
        SourceSpan = block.SourceSpan,
    };

    private static bool Opens(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, PhraseSet phrases)
    {
        var length = phrases.StartLength(folded);
        if (length == 0) return false;
        if (length == folded.Length) return true;
        if (TextFacts.WordCount(folded[..length]) > MaxBareWords) return true;
        // The printed text runs in step with the folded one up to the phrase's end, but for marks.
        var after = text[Math.Min(length, text.Length)..].TrimStart();
        if (after.IsEmpty) return true;
        return after[0] is ':' or '：' or '–' or '—' or '(' or '[' || after.StartsWith("- ") || after.StartsWith("-- ") || (after[0] is ',' && after.Length > 2 && after.ContainsAnyInRange('0', '9') && after.IndexOf(':') is > 0 and < 40);
    }

    private static bool IsContribution(BlockFacts facts, ReadOnlySpan<char> text, ReadOnlySpan<char> folded, PageLexicon lexicon)
    {
        if (text.Length > MaxContributionLength || folded.IsEmpty) return false;
        var (start, length) = lexicon.Contributions.Find(folded);
        if (start < 0) return false;
        var wrapped = text.Length < facts.Text.Length;
        var words = TextFacts.WordCount(folded.Slice(start, length));
        if (start == 0) return words > 1 && (wrapped || length < folded.Length) && !(char.IsLower(text[0]) && !wrapped);
        // "Smith contributed $500" is the story's; "Smith contributed to this report" is not.
        return words > 1 && (words > 2 || wrapped || start + length >= folded.Length - 1);
    }

    private static EquatableArray<Author> PeopleOf(ReadOnlySpan<char> text, PageLexicon lexicon)
    {
        var people = new List<Author>();
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(';', '；');
            var stop = text.IndexOf(". ");
            // A stop after an initial ends no sentence.
            if (stop > 1 && char.IsLower(text[stop - 1]) && (end < 0 || stop < end)) end = stop;
            var part = end < 0 ? text : text[..end];
            AddPeople(people, WithoutPhrase(part.TrimEnd(". "), lexicon), lexicon);
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return people.ToEquatableArray();
    }

    private static void AddPeople(List<Author> people, ReadOnlySpan<char> names, PageLexicon lexicon)
    {
        var list = NameListParser.Parse(names, lexicon);
        if (list.People.Count == 0 && list.Organizations.Count == 0 && Mononym(names, lexicon) is { } person) people.Add(person);
        foreach (var author in list.People)
        {
            if (!people.Exists(p => p.Name == author.Name)) people.Add(author);
        }
    }

    // "Sulaiman from Kabul"
    private static Author? Mononym(ReadOnlySpan<char> names, PageLexicon lexicon)
    {
        names = names.Trim();
        var space = names.IndexOf(' ');
        if (space < 0) return NameShape.IsProperName(names, lexicon) ? new Author { Name = names.ToString() } : null;
        var rest = names[(space + 1)..];
        var end = rest.IndexOf(' ');
        if (end < 0 || !lexicon.PlaceWords.Contains(LineFold.Fold(rest[..end]))) return null;
        var place = rest[(end + 1)..].Trim();
        return NameShape.IsProperName(names[..space], lexicon) && NameShape.IsProperName(place, lexicon)
            ? new Author { Name = names[..space].ToString(), Place = place.ToString() }
            : null;
    }

    private static ReadOnlySpan<char> WithoutPhrase(ReadOnlySpan<char> part, PageLexicon lexicon)
    {
        part = part.Trim(" –—-");
        var folded = LineFold.Fold(part);
        var (start, length) = lexicon.Contributions.Find(folded);
        if (start < 0) return part;
        if (start == 0) return NameListParser.AfterWords(part, folded.AsSpan(0, length));
        // The names stand before the phrase: cut the printed text where it begins.
        var phrase = folded.AsSpan(start, length);
        var first = phrase.IndexOf(' ') is var space and > 0 ? phrase[..space] : phrase;
        var at = part.IndexOf(first, StringComparison.OrdinalIgnoreCase);
        return at > 0 ? part[..at] : part;
    }

    private static ReadOnlySpan<char> Unwrapped(string text)
    {
        var span = text.AsSpan();
        if (span.Length > 4 && span[0] is '[' or '(' or '（' or '［' && span.TrimEnd(". ") is var closed && closed[^1] is ']' or ')' or '）' or '］') span = closed[1..^1];
        return span.Trim(" *_–—");
    }
}
