namespace NewsParsing;

/// <summary>Everybody and everything quoted in one article; finds who a later, shorter mention means.</summary>
internal sealed class SourceRegister
{
    // Whoever was mentioned before sixty others is meant no more; the bound keeps a hostile article linear.
    private const int MaxLookBack = 60;

    private readonly List<Entry> _entries = [];

    /// <summary>The entries, most recently mentioned last.</summary>
    private readonly LinkedList<Entry> _recent = [];

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>One source while its article is read.</summary>
    internal sealed class Entry
    {
        public required SourceKind Kind { get; set; }

        public required string Name { get; set; }

        public string? Title { get; set; }

        public List<SourceRole> Roles { get; } = [];

        public string? Place { get; set; }

        public Gender Gender { get; set; }

        public bool IsPlural { get; set; }

        public string? Head { get; set; }

        public bool IsQuoted { get; set; }

        public List<(TextSpan Span, MentionKind Kind)> Mentions { get; } = new(1);

        /// <summary>Where the first mention starts.</summary>
        public int First { get; private set; } = int.MaxValue;

        /// <summary>The entry's place among the recently mentioned.</summary>
        public LinkedListNode<Entry>? Node { get; set; }

        public void AddMention(TextSpan span, MentionKind kind)
        {
            // "an official, who asked not to be named, said": two verbs, one mention.
            if (Mentions.Count > 0 && Mentions[^1].Span.Overlaps(span))
            {
                if (span.Length <= Mentions[^1].Span.Length) return;
                Mentions.RemoveAt(Mentions.Count - 1);
            }

            Mentions.Add((span, kind));
            First = Math.Min(First, span.Start);
        }
    }

    /// <summary>The entry the phrase means: one already known, or a new one; null when a pronoun has nobody to point to.</summary>
    /// <param name="phrase">Who is meant.</param>
    /// <param name="known">What <see cref="Find"/> says of the phrase.</param>
    public Entry? Resolve(SourcePhrase phrase, Entry? known)
    {
        var entry = known;
        if (entry is null && phrase.Mention == MentionKind.Pronoun) return null;
        entry ??= Add(phrase);
        Learn(entry, phrase);
        if (entry.Node is not null) _recent.Remove(entry.Node);
        entry.Node = _recent.AddLast(entry);
        if (_recent.Count > MaxLookBack) Forget(_recent.First!);
        return entry;
    }

    private void Forget(LinkedListNode<Entry> oldest)
    {
        oldest.Value.Node = null;
        _recent.Remove(oldest);
    }

    /// <summary>Whom the phrase means of those the register holds, by name, description or pronoun; null for nobody.</summary>
    public Entry? Find(SourcePhrase phrase) => phrase.Mention switch
    {
        MentionKind.Pronoun => Antecedent(phrase),
        MentionKind.Description => Described(phrase),
        _ => Named(phrase),
    };

    private Entry Add(SourcePhrase phrase)
    {
        var entry = new Entry
        {
            Kind = phrase.Kind,
            Name = phrase.Name,
            Head = phrase.Head,
            Gender = phrase.Gender,
            IsPlural = phrase.IsPlural,
        };
        _entries.Add(entry);
        return entry;
    }

    // A fuller form of the name, a title or a role told later is kept.
    private static void Learn(Entry entry, SourcePhrase phrase)
    {
        if (phrase.Mention == MentionKind.Pronoun)
        {
            if (entry.Gender == Gender.Unknown) entry.Gender = phrase.Gender;
            return;
        }

        if (phrase.Mention == MentionKind.Name && phrase.Name.Length > entry.Name.Length) entry.Name = phrase.Name;
        if (phrase.Title is not null && (entry.Title is null || phrase.Title.Length > entry.Title.Length)) entry.Title = phrase.Title;
        entry.Place ??= phrase.Place;
        if (entry.Gender == Gender.Unknown) entry.Gender = phrase.Gender;
        foreach (var role in phrase.Roles)
        {
            if (!HasRole(entry, role.Text)) entry.Roles.Add(role);
        }
    }

    private static bool HasRole(Entry entry, string text)
    {
        foreach (var role in entry.Roles)
        {
            if (role.Text.Equals(text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private Entry? Named(SourcePhrase phrase)
    {
        var looked = 0;
        for (var node = _recent.Last; node is not null && looked++ < MaxLookBack; node = node.Previous)
        {
            var entry = node.Value;
            if (entry.Name.Equals(phrase.Name, StringComparison.OrdinalIgnoreCase)) return entry;
            if (entry.Kind == SourceKind.Organization && phrase is { WordCount: 1, Title: null } && phrase.Roles.IsEmpty && Opens(entry.Name, phrase.Name)) return entry;
            if (entry.Kind != SourceKind.Person || phrase.Kind is not (SourceKind.Person or SourceKind.Organization)) continue;
            if (Conflicts(entry.Gender, phrase.Gender)) continue;
            if (phrase.WordCount == 1 ? HasWord(entry.Name, phrase.Name) : SameSurname(entry.Name, phrase.Name)) return entry;
        }

        return null;
    }

    private Entry? Described(SourcePhrase phrase)
    {
        if (phrase.IsDemonym && Antecedent(phrase) is { } person) return person;
        var looked = 0;
        for (var node = _recent.Last; node is not null && looked++ < MaxLookBack; node = node.Previous)
        {
            var entry = node.Value;
            if (entry.Name.Equals(phrase.Name, StringComparison.OrdinalIgnoreCase)) return entry;
            // "Prosecutors" after "federal prosecutors".
            if (phrase is { IsPlural: true, WordCount: 1 } && entry.IsPlural && entry.Head == phrase.Head) return entry;
            if (!phrase.IsDefinite || phrase.Head is null || phrase.WordCount > 2 || !Suits(entry, phrase)) continue;
            if (entry.Head == phrase.Head) return entry;
            if (entry.Kind == SourceKind.Organization && phrase.Kind == SourceKind.Organization && HasWord(entry.Name, phrase.Head)) return entry;
            if (entry.Kind == SourceKind.Person && phrase.Kind == SourceKind.Unnamed && HoldsRole(entry, phrase.Head)) return entry;
        }

        // "the Italian", "the 74-year-old": a word that is no role tells of whoever is being spoken of.
        return phrase is { IsDefinite: true, IsRole: false, Kind: SourceKind.Unnamed, WordCount: <= 2 } && _recent.Last?.Value is { Kind: SourceKind.Person } spokenOf
            ? spokenOf
            : null;
    }

    private Entry? Antecedent(SourcePhrase phrase)
    {
        var looked = 0;
        for (var node = _recent.Last; node is not null && looked++ < MaxLookBack; node = node.Previous)
        {
            var entry = node.Value;
            var fits = phrase.Kind switch
            {
                SourceKind.Person => entry.Kind is SourceKind.Person or SourceKind.Unnamed && !entry.IsPlural && !Conflicts(entry.Gender, phrase.Gender),
                SourceKind.Organization => entry.Kind is SourceKind.Organization or SourceKind.Document,
                _ => entry.IsPlural || entry.Kind is SourceKind.Organization or SourceKind.Group,
            };
            if (fits) return entry;
        }

        return null;
    }

    // "the Clinton campaign", "the Ohio governor": whose name, role or place says nothing of that word is somebody else.
    private static bool Suits(Entry entry, SourcePhrase phrase)
    {
        if (phrase.WordCount != 2 || !char.IsUpper(phrase.Name[0])) return true;
        var word = phrase.Name[..phrase.Name.IndexOf(' ')];
        if (HasWord(entry.Name, word) || (entry.Place is { } place && HasWord(place, word))) return true;
        foreach (var role in entry.Roles)
        {
            if (HasWord(role.Text, word) || (role.Place is { } there && HasWord(there, word)) || (role.Organization is { } body && HasWord(body, word))) return true;
        }

        return false;
    }

    private static bool Conflicts(Gender one, Gender other) => one != Gender.Unknown && other != Gender.Unknown && one != other;

    private static bool HoldsRole(Entry entry, string head)
    {
        if (entry.Title is { } title && title.AsSpan().StartsWith(head.AsSpan(0, Math.Min(3, head.Length)), StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var role in entry.Roles)
        {
            if (HasWord(role.Text, head)) return true;
        }

        return false;
    }

    private static bool SameSurname(string known, string name) =>
        known.AsSpan()[(known.LastIndexOf(' ') + 1)..].SequenceEqual(name.AsSpan()[(name.LastIndexOf(' ') + 1)..])
        && known.AsSpan()[..1].SequenceEqual(name.AsSpan()[..1]);

    // "Kellerman" after "Kellerman Marine Corp.".
    private static bool Opens(string name, string word) => name.Length > word.Length && name[word.Length] == ' ' && name.StartsWith(word, StringComparison.Ordinal);

    private static bool HasWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }
}
