namespace NewsParsing;

/// <summary>Everybody and everything quoted in one article; finds who a later, shorter mention means.</summary>
internal sealed class SourceRegister(string text)
{
    // Whoever was mentioned before sixty others is meant no more; the bound keeps a hostile article linear.
    private const int MaxLookBack = 60;

    private readonly List<Entry> _entries = [];

    /// <summary>The entries, most recently mentioned last.</summary>
    private readonly List<Entry> _recent = new(MaxLookBack + 1);

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>One source while its article is read.</summary>
    internal sealed class Entry
    {
        private List<SourceRole>? _roles;

        public required SourceKind Kind { get; set; }

        /// <summary>Where its fullest name stands, or what describes it.</summary>
        public required TextSpan Name { get; set; }

        public string? Title { get; set; }

        public IReadOnlyList<SourceRole> Roles => _roles ?? (IReadOnlyList<SourceRole>)[];

        public string? Place { get; set; }

        public Gender Gender { get; set; }

        public bool IsPlural { get; set; }

        /// <summary>Where the noun stands that describes it; empty for none.</summary>
        public TextSpan Head { get; init; }

        public bool IsQuoted { get; set; }

        /// <summary>The source's, counted from 1 once all are known; 0 for one who is not quoted.</summary>
        public int Id { get; set; }

        public List<(TextSpan Span, MentionKind Kind)> Mentions { get; } = new(1);

        /// <summary>Where the first mention starts.</summary>
        public int First { get; private set; } = int.MaxValue;

        public void AddRole(SourceRole role) => (_roles ??= []).Add(role);

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
    public Entry? Resolve(in SourcePhrase phrase, Entry? known)
    {
        var entry = known;
        if (entry is null && phrase.Mention == MentionKind.Pronoun) return null;
        var place = entry is null ? -1 : _recent.LastIndexOf(entry);
        entry ??= Add(phrase);
        Learn(entry, phrase);
        if (place >= 0) _recent.RemoveAt(place);
        else if (_recent.Count == MaxLookBack) _recent.RemoveAt(0);
        _recent.Add(entry);
        return entry;
    }

    /// <summary>Whom the phrase means of those the register holds, by name, description or pronoun; null for nobody.</summary>
    public Entry? Find(in SourcePhrase phrase) => phrase.Mention switch
    {
        MentionKind.Pronoun => Antecedent(phrase),
        MentionKind.Description => Described(phrase),
        _ => Named(phrase),
    };

    private Entry Add(in SourcePhrase phrase)
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
    private static void Learn(Entry entry, in SourcePhrase phrase)
    {
        if (phrase.Mention == MentionKind.Pronoun)
        {
            if (entry.Gender == Gender.Unknown) entry.Gender = phrase.Gender;
            return;
        }

        if (phrase.Mention == MentionKind.Name && entry.Kind == SourceKind.Unnamed && phrase.Kind == SourceKind.Person) (entry.Kind, entry.Name) = (SourceKind.Person, phrase.Name);
        else if (phrase.Mention == MentionKind.Name && phrase.Name.Length > entry.Name.Length) entry.Name = phrase.Name;
        if (phrase.Title is not null && (entry.Title is null || phrase.Title.Length > entry.Title.Length)) entry.Title = phrase.Title;
        entry.Place ??= phrase.Place;
        if (entry.Gender == Gender.Unknown) entry.Gender = phrase.Gender;
        foreach (var role in phrase.Roles)
        {
            if (!HasRole(entry, role.Text)) entry.AddRole(role);
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

    private Entry? Named(in SourcePhrase phrase)
    {
        var name = Printed(phrase.Name);
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var entry = _recent[i];
            var known = Printed(entry.Name);
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return entry;
            if (entry.Kind == SourceKind.Organization && phrase is { WordCount: 1, Title: null } && phrase.Roles.IsEmpty && Opens(known, name)) return entry;
            if (entry.Kind != SourceKind.Person || phrase.Kind is not (SourceKind.Person or SourceKind.Organization)) continue;
            if (Conflicts(entry.Gender, phrase.Gender)) continue;
            if (phrase.WordCount == 1 ? HasWord(known, name) || IsFamilyName(entry, phrase) : SameSurname(known, name)) return entry;
        }

        return phrase is { IsDefinite: true, Kind: SourceKind.Person, Head.Length: > 0 } ? Unnamed(phrase) : null;
    }

    // "a former aide testified … the former aide, Nora Holm, told": papers keep the name for the second sentence.
    private Entry? Unnamed(in SourcePhrase phrase)
    {
        Entry? found = null;
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var entry = _recent[i];
            if (entry.Kind != SourceKind.Unnamed || !IsHead(entry, phrase) || Conflicts(entry.Gender, phrase.Gender)) continue;
            if (found is not null) return null;
            found = entry;
        }

        return found;
    }

    private Entry? Described(in SourcePhrase phrase)
    {
        if (phrase.IsDemonym && Antecedent(phrase) is { } person) return person;
        ReadOnlySpan<char> name = Printed(phrase.Name), head = Printed(phrase.Head);
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var entry = _recent[i];
            if (name.Equals(Printed(entry.Name), StringComparison.OrdinalIgnoreCase)) return entry;
            // "Prosecutors" after "federal prosecutors".
            if (phrase is { IsPlural: true, WordCount: 1 } && entry.IsPlural && IsHead(entry, phrase)) return entry;
            if (!phrase.IsDefinite || phrase.Head.Length == 0 || phrase.WordCount > 2 || !Suits(entry, phrase)) continue;
            if (IsHead(entry, phrase)) return entry;
            if (entry.Kind == SourceKind.Organization && phrase.Kind == SourceKind.Organization && HasWord(Printed(entry.Name), head)) return entry;
            if (entry.Kind == SourceKind.Person && phrase.Kind == SourceKind.Unnamed && HoldsRole(entry, head)) return entry;
        }

        // "the Italian", "the 74-year-old": a word that is no role tells of whoever is being spoken of.
        return phrase is { IsDefinite: true, IsRole: false, Kind: SourceKind.Unnamed, WordCount: <= 2 } && _recent.Count > 0 && _recent[^1] is { Kind: SourceKind.Person } spokenOf
            ? spokenOf
            : null;
    }

    private Entry? Antecedent(in SourcePhrase phrase)
    {
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var entry = _recent[i];
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
    private bool Suits(Entry entry, in SourcePhrase phrase)
    {
        if (phrase.WordCount != 2 || !char.IsUpper(text[phrase.Name.Start])) return true;
        var word = TextFacts.FirstWord(Printed(phrase.Name));
        if (HasWord(Printed(entry.Name), word) || (entry.Place is { } place && HasWord(place, word))) return true;
        foreach (var role in entry.Roles)
        {
            if (HasWord(role.Text, word) || (role.Place is { } there && HasWord(there, word)) || (role.Organization is { } body && HasWord(body, word))) return true;
        }

        return false;
    }

    private bool IsHead(Entry entry, in SourcePhrase phrase) => entry.Head.Length > 0 && Printed(phrase.Head).Equals(Printed(entry.Head), StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Printed(TextSpan span) => text.AsSpan(span.Start, span.Length);

    private static bool Conflicts(Gender one, Gender other) => one != Gender.Unknown && other != Gender.Unknown && one != other;

    private static bool HoldsRole(Entry entry, ReadOnlySpan<char> head)
    {
        if (entry.Title is { } title && title.AsSpan().StartsWith(head[..Math.Min(3, head.Length)], StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var role in entry.Roles)
        {
            if (HasWord(role.Text, head)) return true;
        }

        return false;
    }

    private static bool SameSurname(ReadOnlySpan<char> known, ReadOnlySpan<char> name) =>
        known[..1].SequenceEqual(name[..1]) && known[(known.LastIndexOf(' ') + 1)..].SequenceEqual(name[(name.LastIndexOf(' ') + 1)..]);

    // 田中市長 after 田中健一: the family name comes first, without a space, and the office is the same.
    private bool IsFamilyName(Entry entry, in SourcePhrase phrase)
    {
        var known = Printed(entry.Name);
        return known[0] >= Tokenizer.FirstUnspaced && known.StartsWith(Printed(phrase.Name)) && !known.Contains(' ')
            && phrase.Title is { } title && (entry.Title is null ? HoldsRole(entry, title) || entry.Roles.Count == 0 : entry.Title.Equals(title, StringComparison.Ordinal));
    }

    // "Kellerman" after "Kellerman Marine Corp.".
    private static bool Opens(ReadOnlySpan<char> name, ReadOnlySpan<char> word) => name.Length > word.Length && name[word.Length] == ' ' && name.StartsWith(word);

    private static bool HasWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var at = 0; at + word.Length <= text.Length; at++)
        {
            var found = text[at..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            at += found;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
