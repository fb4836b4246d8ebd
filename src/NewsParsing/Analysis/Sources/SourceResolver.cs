namespace NewsParsing;

/// <summary>Ties each attribution to its source: one record for full name, surname, title, description and pronoun.</summary>
internal static class SourceResolver
{
    private const int DraftsBetweenAsking = 32;

    /// <summary>The sources, as far as the run may go.</summary>
    public static Cast Resolve(Article article, List<AttributionDraft> drafts, List<TextSpan> names, ArticleTokens tokens, SpeechLexicon lexicon, ParseRun run)
    {
        using var parser = new PhraseParser(article.Text, tokens, lexicon);
        var register = new SourceRegister(article.Text);
        var fullNames = new FullNameIndex(article.Text, names);
        var speakers = new SourceRegister.Entry?[drafts.Count];
        var spans = new TextSpan?[drafts.Count];
        var gaps = new SourceGap[drafts.Count];
        SourceRegister.Entry? last = null;
        SourceRegister.Entry? asked = null;
        var inTurns = false;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (i % DraftsBetweenAsking == DraftsBetweenAsking - 1 && !run.MayGoOn()) break;
            var draft = drafts[i];
            if (draft.Turn != TurnRole.None && draft.Speaker is { } label)
            {
                if (!inTurns) asked = last?.Kind == SourceKind.Person ? last : null;
                inTurns = true;
                var speaks = draft.Turn switch
                {
                    TurnRole.Question => null,
                    TurnRole.Answer => asked,
                    _ => Labelled(parser, register, fullNames, article.Text, label),
                };
                (speakers[i], spans[i], gaps[i]) = (speaks, label, SourceGap.NobodyInParticular);
                if (speaks is null) continue;
                speaks.AddMention(label, draft.Turn == TurnRole.Answer ? MentionKind.Description : MentionKind.ShortName);
                last = speaks;
            }
            else if (draft.Speaker is { } span && (draft.IsMentionOnly ? parser.ParseMention(span) : parser.Parse(span)) is { } phrase)
            {
                phrase = FullNameBefore(phrase, span, fullNames, article.Text);
                var known = phrase.Mention == MentionKind.Description && i > 0 && IsAppositionIn(article.Text, spans[i - 1], span) ? speakers[i - 1] : null;
                known ??= register.Find(phrase);
                if (draft.IsMentionOnly && known is null && !IsFullName(phrase)) continue;
                var entry = register.Resolve(phrase, known);
                entry?.AddMention(span, phrase.Mention);
                if (i == 1 && drafts[0].InheritsSpeaker && speakers[0] is null && entry?.Kind == SourceKind.Person && !article.Text.AsSpan(drafts[0].Position, draft.Position - drafts[0].Position).Contains('\n'))
                {
                    // "“We had no warning.” Nora Holm, a nurse, …": a story that opens with somebody's words tells whose in its second sentence.
                    speakers[0] = entry;
                    entry.IsQuoted = true;
                }

                if (draft.IsMentionOnly)
                {
                    // Quoted words without an attribution are the person's the paragraph is about.
                    if (entry?.Kind == SourceKind.Person) last = entry;
                    continue;
                }

                (speakers[i], spans[i], gaps[i]) = (entry, span, SourceGap.UnresolvedPronoun);
                last = entry;
            }
            else if (draft.Speaker is { } unknown)
            {
                (spans[i], gaps[i]) = (unknown, SourceGap.NobodyInParticular);
            }
            else if (draft.InheritsSpeaker)
            {
                speakers[i] = last;
            }

            if (speakers[i] is { } speaker && !draft.Parts.IsEmpty) speaker.IsQuoted = true;
        }

        return Number(article.Text, register, speakers, spans, gaps, names);
    }

    // "Nora Holm:", "HOLM:", "NH:": who speaks in an interview is a person, however short the label.
    private static SourceRegister.Entry? Labelled(PhraseParser parser, SourceRegister register, FullNameIndex fullNames, string text, TextSpan label)
    {
        var printed = text.AsSpan(label.Start, label.Length);
        if (TurnLabel.IsInitials(printed) && fullNames.FirstOfInitials(printed) is { } full) label = full;
        if (parser.Parse(label) is not { } phrase) return null;
        if (phrase.Kind == SourceKind.Organization && phrase.WordCount == 1) phrase = phrase with { Kind = SourceKind.Person, Mention = MentionKind.ShortName };
        phrase = FullNameBefore(phrase, label, fullNames, text);
        return register.Resolve(phrase, register.Find(phrase));
    }

    // "Nora Holm, head of the union, who recalled …": the relative clause hangs on the apposition, and tells of the name before it.
    private static bool IsAppositionIn(string text, TextSpan? speaker, TextSpan span) =>
        speaker is { } whole && whole.Start < span.Start && span.End <= whole.End && text.AsSpan(whole.Start, span.Start - whole.Start).TrimEnd().EndsWith(",");

    private static bool IsFullName(in SourcePhrase phrase) =>
        phrase.Mention == MentionKind.ShortName && phrase.WordCount > 1
        || phrase.Mention == MentionKind.Name && (phrase.Kind == SourceKind.Person && (phrase.WordCount > 1 || phrase.Title is not null) || phrase is { Kind: SourceKind.Organization, IsRole: true })
        || phrase is { Kind: SourceKind.Unnamed, IsRole: true };

    // "Mrs. Clinton said" where the body named Hillary Clinton before without quoting her.
    private static SourcePhrase FullNameBefore(SourcePhrase phrase, TextSpan span, FullNameIndex fullNames, string text)
    {
        if (phrase.Mention is not (MentionKind.ShortName or MentionKind.Name) || phrase.WordCount != 1 || phrase.Kind != SourceKind.Person) return phrase;
        return fullNames.FirstEndingIn(text.AsSpan(phrase.Name.Start, phrase.Name.Length)) is { } full && full.Start < span.Start ? phrase with { Name = full, WordCount = 2 } : phrase;
    }

    private static Cast Number(
        string text, SourceRegister register, SourceRegister.Entry?[] speakers, TextSpan?[] spans, SourceGap[] gaps, List<TextSpan> names)
    {
        var quoted = new List<SourceRegister.Entry>();
        foreach (var entry in register.Entries)
        {
            if (entry.IsQuoted) quoted.Add(entry);
        }

        AddNameMentions(text, quoted, names);
        quoted.Sort((a, b) => a.First.CompareTo(b.First));
        var sources = new Source[quoted.Count];
        for (var i = 0; i < sources.Length; i++)
        {
            quoted[i].Id = i + 1;
            sources[i] = ToSource(text, quoted[i], i + 1);
        }

        return new Cast(new EquatableArray<Source>(sources), speakers, spans, gaps);
    }

    private static Source ToSource(string text, SourceRegister.Entry entry, int id) => new()
    {
        Id = id,
        Kind = entry.Kind,
        Name = text[entry.Name.Range],
        Title = entry.Title,
        Roles = entry.Roles.ToEquatableArray(),
        Place = entry.Place,
        Mentions = MentionsOf(text, entry),
    };

    private static EquatableArray<Mention> MentionsOf(string text, SourceRegister.Entry entry)
    {
        var mentions = new Mention[entry.Mentions.Count];
        var ordered = true;
        for (var i = 0; i < mentions.Length; i++)
        {
            var (span, kind) = entry.Mentions[i];
            mentions[i] = new Mention(text[span.Range], span, kind);
            ordered &= i == 0 || mentions[i - 1].Span.Start <= span.Start;
        }

        return ordered ? new EquatableArray<Mention>(mentions) : mentions.OrderBy(m => m.Span.Start).ToEquatableArray();
    }

    // Names and descriptions outside of attributions: "Smith left the room.", "The report identifies …".
    private static void AddNameMentions(string text, List<SourceRegister.Entry> quoted, List<TextSpan> names)
    {
        if (quoted.Count == 0) return;
        var byWord = new Dictionary<string, SourceRegister.Entry>(StringComparer.Ordinal);
        foreach (var entry in quoted)
        {
            if (entry.Kind is SourceKind.Group or SourceKind.Unnamed or SourceKind.Document) continue;
            var name = text[entry.Name.Range];
            byWord[name] = entry;
            if (entry.Kind == SourceKind.Person) byWord.TryAdd(name[(name.LastIndexOf(' ') + 1)..], entry);
        }

        var byHead = ByHead(text, quoted);
        var words = new KeyFilter(byWord.Keys);
        var heads = new KeyFilter(byHead.Keys);
        var known = new List<TextSpan>();
        foreach (var entry in quoted)
        {
            foreach (var (span, _) in entry.Mentions) known.Add(span);
        }

        known.Sort((a, b) => a.Start.CompareTo(b.Start));
        var next = 0;
        var coveredTo = 0;
        foreach (var name in names)
        {
            while (next < known.Count && known[next].Start < name.End) coveredTo = Math.Max(coveredTo, known[next++].End);
            if (coveredTo > name.Start) continue;
            // Most names are those of people who are not quoted.
            var printed = text.AsSpan(name.Start, name.Length);
            var last = printed[(printed.LastIndexOf(' ') + 1)..];
            if (words.MayHold(printed) && byWord.TryGetValue(printed.ToString(), out var entry))
                entry.AddMention(name, printed.Length == entry.Name.Length ? MentionKind.Name : MentionKind.ShortName);
            else if (heads.MayHold(last) && byHead.TryGetValue(last.ToString(), out var described) && described is not null && described.First < name.Start)
                described.AddMention(name, MentionKind.Description);
        }
    }

    // "the report" means the one report that is quoted; where two are, it stays open.
    private static Dictionary<string, SourceRegister.Entry?> ByHead(string text, List<SourceRegister.Entry> quoted)
    {
        var byHead = new Dictionary<string, SourceRegister.Entry?>(StringComparer.Ordinal);
        foreach (var entry in quoted)
        {
            if (entry.Head.Length == 0) continue;
            var head = text[entry.Head.Range].ToLowerInvariant();
            byHead[head] = byHead.ContainsKey(head) ? null : entry;
        }

        return byHead;
    }
}

/// <summary>The sources of an article, and who each attribution names.</summary>
/// <param name="Sources">In the order of their ids.</param>
/// <param name="Entries">Whom the register holds for each draft; null where nobody was found.</param>
/// <param name="Speakers">The words that name the speaker, one for each draft.</param>
/// <param name="Gaps">Why a draft has no source, where it has none.</param>
internal sealed record Cast(EquatableArray<Source> Sources, SourceRegister.Entry?[] Entries, TextSpan?[] Speakers, SourceGap[] Gaps)
{
    /// <summary>The source of a draft; null where nobody was found.</summary>
    public Source? SourceOf(int draft) => Entries[draft] is { Id: > 0 and var id } ? Sources[id - 1] : null;
}
