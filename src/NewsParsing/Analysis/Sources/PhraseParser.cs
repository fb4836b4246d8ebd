namespace NewsParsing;

/// <summary>
/// Takes a noun phrase apart: [place-]based [role] [rank (ret.)] NAME [(party)] [, age] [, appositions with roles,
/// organisation, place, "former"].
/// </summary>
internal sealed class PhraseParser(string text, SpeechLexicon lexicon)
{
    private readonly List<QuotedSpan> _nicknames = [];
    private readonly List<Token> _tokens = [];
    private readonly List<SourceRole> _roles = [];

    /// <summary>The phrase at <paramref name="span"/>; null when it names nothing ("who", "there").</summary>
    public SourcePhrase? Parse(TextSpan span) => Parse(span, DescriptionKind.Any);

    /// <summary>The same for a sentence that ascribes nothing: null as well for a description of no role, as in "The wind blew".</summary>
    public SourcePhrase? ParseMention(TextSpan span) => Parse(span, DescriptionKind.Role);

    private enum DescriptionKind
    {
        Any,
        Role,
    }

    private SourcePhrase? Parse(TextSpan span, DescriptionKind wanted)
    {
        MarkScanner.Scan(text, span, _nicknames);
        Tokenizer.Tokenize(text, span, _nicknames, lexicon, _tokens);
        if (_tokens.Count == 0) return null;
        if (_tokens.Count == 1 && _tokens[0].Is(WordClass.SubjectPronoun | WordClass.ObjectPronoun)) return Pronoun(_tokens[0]);
        var headEnd = HeadEnd();
        var (nameStart, nameEnd) = NameRun(headEnd);
        if (nameEnd == nameStart + 1 && nameStart == 1 && _tokens[0].Is(WordClass.Definite) && _tokens[1].Is(WordClass.Demonym)) return Demonym();
        if (nameEnd > nameStart) return Named(nameStart, nameEnd, headEnd);
        return NamedInApposition(headEnd) is var (start, end) && end > start ? NamedBehind(start, end, headEnd) : Described(headEnd, wanted);
    }

    private SourcePhrase Demonym() => new()
    {
        Kind = SourceKind.Person,
        Mention = MentionKind.Description,
        Name = Slice(1, 2),
        Gender = GenderOf(_tokens[1]),
        IsDefinite = true,
        IsDemonym = true,
        WordCount = 1,
    };

    /// <summary>The name in "their manager, Jill Sanderson": an apposition of nothing but name words behind a role.</summary>
    private (int Start, int End) NamedInApposition(int headEnd)
    {
        var end = headEnd + 1;
        var hasRole = false;
        for (var i = 0; i < headEnd; i++) hasRole |= _tokens[i].Is(WordClass.PersonNoun | WordClass.Title);
        hasRole |= end < _tokens.Count && IsTitle(end);
        // "a spokesman for the company, Kellerman Marine Corp.": the name is the company's.
        if (!hasRole || headEnd == 0 || (_tokens[headEnd - 1].Is(WordClass.OrganizationNoun) && headEnd > 2)) return (0, 0);
        while (end < _tokens.Count && (IsNamePart(end) || (end == headEnd + 1 && _tokens[end].Is(WordClass.Former)))) end++;
        var closed = end >= _tokens.Count || _tokens[end].Kind is TokenKind.Comma or TokenKind.Open;
        var start = headEnd + 1;
        while (start < end && (IsTitle(start) || _tokens[start].Is(WordClass.Former))) start++;
        return closed && end > start && _tokens[headEnd].Kind == TokenKind.Comma ? (start, end) : (0, 0);
    }

    private string? TitleIn(int start, int end)
    {
        while (start < end && !_tokens[start].IsCapitalized) start++;
        return start < end ? Slice(start, end) : null;
    }

    private SourcePhrase NamedBehind(int start, int end, int headEnd)
    {
        _roles.Clear();
        var roles = _roles;
        string? place = null;
        AddRole(0, headEnd, roles, ref place);
        return new SourcePhrase
        {
            Kind = SourceKind.Person,
            Mention = MentionKind.Name,
            Name = Slice(start, end),
            Title = TitleIn(headEnd + 1, start),
            Roles = roles.ToEquatableArray(),
            Place = place,
            Gender = _tokens.Take(headEnd).Select(GenderOf).FirstOrDefault(g => g != Gender.Unknown),
            WordCount = end - start,
        };
    }

    private SourcePhrase? Pronoun(Token token)
    {
        if (token.Is(WordClass.FirstPerson | WordClass.Relative)) return null;
        var plural = token.Is(WordClass.Plural);
        return new SourcePhrase
        {
            Name = text[token.Start..token.End],
            Mention = MentionKind.Pronoun,
            Kind = plural ? SourceKind.Group : token.Is(WordClass.Neuter) ? SourceKind.Organization : SourceKind.Person,
            Gender = GenderOf(token),
            IsPlural = plural,
            WordCount = 1,
        };
    }

    /// <summary>Where the appositions start: the first comma outside of brackets that does not belong to the name ("Smith, Jr.").</summary>
    private int HeadEnd()
    {
        var depth = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind == TokenKind.Open) depth++;
            if (_tokens[i].Kind == TokenKind.Close) depth--;
            if (_tokens[i].Kind != TokenKind.Comma || depth > 0) continue;
            if (i + 1 < _tokens.Count && _tokens[i + 1].Is(WordClass.NameSuffix)) continue;
            return i;
        }

        return _tokens.Count;
    }

    /// <summary>The person's or body's proper name in the head: its last run of capitalised words, titles left out.</summary>
    private (int Start, int End) NameRun(int headEnd)
    {
        var end = headEnd;
        while (end > 0 && _tokens[end - 1].Kind is TokenKind.Close or TokenKind.Open or TokenKind.Other) end--;
        // "Bernie Sanders (I-Vt.)", "Clinton of New York": the name stands before the bracket or the preposition.
        for (var i = 1; i < end; i++)
        {
            var token = _tokens[i];
            if (token.Kind == TokenKind.Open && i > 0) { end = i; break; }
            if (IsNoun(i - 1) && !_tokens[i - 1].IsCapitalized && (token.Is(WordClass.Preposition | WordClass.Relative) || EndsAsParticiple(i)))
            {
                end = i;
                break;
            }

            // "Fuentes del Ministerio": behind a common noun, "de" is no part of a name.
            if (token.Is(WordClass.Preposition) && token.Is(WordClass.NameParticle) && IsNoun(i - 1) && (i == 1 || !_tokens[i - 1].IsCapitalized))
            {
                end = i;
                break;
            }

            if (!token.Is(WordClass.Preposition) || token.IsCapitalized || token.Is(WordClass.NameParticle)) continue;
            if (IsNameWord(i - 1) || _tokens[i - 1].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.OrganizationNoun)) { end = i; break; }
        }

        while (end > 0 && _tokens[end - 1].Is(WordClass.NameSuffix) && !_tokens[end - 1].IsCapitalized) end--;
        if (end == 0 || !IsNameWord(end - 1)) return (0, 0);
        var start = end - 1;
        while (start > 0 && IsNamePart(start - 1)) start--;
        while (start < end && (!IsNameWord(start) || _tokens[start].Is(WordClass.NameParticle) && !_tokens[start].IsCapitalized)) start++;
        // "Chicago Alderman Jason Ervin": a title or role inside the run ends what stands before the name.
        for (var i = end - 2; i >= start; i--)
        {
            if (!IsTitle(i) && !_tokens[i].Is(WordClass.PersonNoun)) continue;
            start = i + 1;
            break;
        }

        // "the Minister": a role with a capital is no name.
        if (end - start == 1 && start <= 1 && (IsNoun(start) || IsTitle(start)) && !_tokens[start].Has(TokenShape.AllCaps)) return (0, 0);
        return start < end ? (start, end) : (0, 0);
    }

    private bool IsNoun(int i) =>
        _tokens[i].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.OrganizationNoun);

    // "a study published today", "a memo reviewed by this newspaper".
    private bool EndsAsParticiple(int i)
    {
        var token = _tokens[i];
        if (!token.IsWord || token.IsCapitalized) return false;
        foreach (var ending in lexicon.PastEndings)
        {
            if (text.AsSpan(token.Start, token.Length).EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private bool IsNameWord(int i)
    {
        var token = _tokens[i];
        if (!token.IsWord || !token.IsCapitalized || token.Has(TokenShape.Possessive)) return false;
        if (i == 0 && token.Is(WordClass.Determiner | WordClass.GroupNoun | WordClass.Preposition | WordClass.Adverb) && !token.Has(TokenShape.AllCaps)) return false;
        return !token.Is(WordClass.Determiner) && !(token.Is(WordClass.Temporal) && !token.Is(WordClass.Title) && _tokens.Count < 3);
    }

    private bool IsNamePart(int i)
    {
        var token = _tokens[i];
        if (token.Kind == TokenKind.Word && token.Is(WordClass.NameParticle) && i > 0 && (IsNameWord(i - 1) || token.Length <= 3)) return true;
        // A nickname in marks and an ampersand join name words: Augustine "Gus" Ferrara, Brekke & Lund.
        var joins = token.Kind is TokenKind.Quoted or TokenKind.Other && i > 0 && i + 1 < _tokens.Count;
        return joins ? IsNameWord(i - 1) && IsNameWord(i + 1) : IsNameWord(i);
    }

    private bool IsTitle(int i) => _tokens[i].Is(WordClass.Title);

    private SourcePhrase Named(int nameStart, int nameEnd, int headEnd)
    {
        _roles.Clear();
        var roles = _roles;
        string? place = null;
        var titleStart = nameStart;
        while (titleStart > 0 && IsTitle(titleStart - 1) && (_tokens[titleStart - 1].IsCapitalized || _tokens[titleStart - 1].Has(TokenShape.EndsInStop))) titleStart--;
        var title = titleStart < nameStart ? Slice(titleStart, nameStart) : null;
        var prefix = 0;
        while (prefix < titleStart && _tokens[prefix].Is(WordClass.Determiner)) prefix++;
        if (prefix < titleStart) AddPrefix(prefix, titleStart, title is not null, roles, ref place);
        var gender = Gender.Unknown;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (gender == Gender.Unknown && (i < nameStart || i > headEnd)) gender = GenderOf(_tokens[i]);
        }

        if (gender == Gender.Unknown && nameEnd - nameStart > 1) gender = GenderOfName(_tokens[nameStart]);

        var segment = headEnd;
        while (segment < _tokens.Count)
        {
            var end = segment + 1;
            while (end < _tokens.Count && _tokens[end].Kind != TokenKind.Comma) end++;
            AddApposition(segment + 1, end, roles, ref place);
            segment = end;
        }

        // "Clinton of New York", "Smith, a lawyer": what follows the name inside the head.
        if (nameEnd < headEnd && _tokens[nameEnd].Is(WordClass.Preposition)) place ??= PlaceAfter(nameEnd, headEnd);
        var kind = KindOfName(nameStart, nameEnd, title is not null || roles.Count > 0 && titleStart > 0);
        var single = nameEnd - nameStart == 1;
        return new SourcePhrase
        {
            Kind = kind,
            Mention = single && title is null && roles.Count == 0 && kind == SourceKind.Person ? MentionKind.ShortName : MentionKind.Name,
            Name = Slice(nameStart, nameEnd),
            Title = kind == SourceKind.Person ? title : null,
            Roles = kind == SourceKind.Person ? roles.ToEquatableArray() : default,
            Place = place,
            Gender = gender,
            WordCount = nameEnd - nameStart,
        };
    }

    private SourceKind KindOfName(int start, int end, bool ranked)
    {
        if (ranked) return SourceKind.Person;
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Other) return SourceKind.Organization;
        }

        var last = _tokens[end - 1];
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.OrganizationNoun)) return SourceKind.Organization;
            if (_tokens[i].Is(WordClass.DocumentNoun) && i == end - 1) return SourceKind.Document;
        }

        if (start > 0 && _tokens[0].Is(WordClass.Determiner)) return SourceKind.Organization;
        return last.Has(TokenShape.AllCaps) && end - start == 1 && last.Length <= 6 ? SourceKind.Organization : SourceKind.Person;
    }

    // What stands before the name: "Peshawar-based senior security analyst", "New York" (before a rank), "Democratic strategist".
    private void AddPrefix(int start, int end, bool ranked, List<SourceRole> roles, ref string? place)
    {
        var former = false;
        while (start < end)
        {
            if (_tokens[start].Is(WordClass.Former)) { former = true; start++; continue; }
            if (BasedPlace(Word(start)) is not { } based) break;
            place ??= based;
            start++;
        }

        if (start >= end) return;
        var hasRole = false;
        for (var i = start; i < end; i++) hasRole |= _tokens[i].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Title) || !_tokens[i].IsCapitalized;
        if (!hasRole && ranked) place ??= Slice(start, end);
        else if (hasRole && !_tokens[end - 1].Is(WordClass.Coordinator)) roles.Add(new SourceRole { Text = RoleText(start, end, ref former), IsFormer = former });
    }

    private void AddApposition(int start, int end, List<SourceRole> roles, ref string? place)
    {
        if (start >= end) return;
        var first = _tokens[start];
        if (first.Kind == TokenKind.Number || first.Is(WordClass.Relative | WordClass.NameSuffix)) return;
        if (IsParty(start) || IsAside(start, end)) return;
        // German relative pronouns look like articles; the verb at the end tells the clause.
        if (lexicon.ClauseFollowsComma && _tokens[end - 1].Is(WordClass.Auxiliary)) return;
        if (first.Is(WordClass.Preposition) && !first.Is(WordClass.Determiner))
        {
            place ??= PlaceAfter(start, end);
            return;
        }

        var i = start;
        while (i < end)
        {
            var next = i + 1;
            while (next < end && !(_tokens[next].Is(WordClass.Coordinator) && next + 1 < end && OpensRole(next + 1))) next++;
            AddRole(i, next, roles, ref place);
            i = next + 1;
        }
    }

    // "D-N.Y.", "R-Texas": a party and its state are no role.
    private bool IsParty(int i) => _tokens[i].Length > 2 && char.IsUpper(text[_tokens[i].Start]) && text[_tokens[i].Start + 1] == '-';

    // "Mr. Sethi, reached by telephone": how he was reached is no part of who he is.
    private bool IsAside(int start, int end) => EndsAsParticiple(start) && !_tokens[start].Is(WordClass.Former)
        && start + 1 < end && _tokens[start + 1].Is(WordClass.Preposition);

    private bool OpensRole(int i) =>
        _tokens[i].Is(WordClass.Determiner | WordClass.Former) || (_tokens[i].Is(WordClass.PersonNoun) && !_tokens[i].IsCapitalized);

    private void AddRole(int start, int end, List<SourceRole> roles, ref string? place)
    {
        var former = false;
        while (start < end)
        {
            var token = _tokens[start];
            if (BasedPlace(Word(start)) is { } based) place ??= based;
            else if ((token.IsCapitalized && start > 0) || !token.Is(WordClass.Former | WordClass.Coordinator | WordClass.Determiner)) break;
            former |= token.Is(WordClass.Former);
            start++;
        }

        var clauseEnd = start;
        while (clauseEnd < end && !_tokens[clauseEnd].Is(WordClass.Relative) && !(_tokens[clauseEnd].Is(WordClass.Auxiliary) && !_tokens[clauseEnd].IsCapitalized)) clauseEnd++;
        end = clauseEnd;
        if (start >= end) return;
        var roleEnd = end;
        string? rolePlace = null;
        string? organization = null;
        for (var i = end - 1; i > start; i--)
        {
            if (!_tokens[i].Is(WordClass.Preposition) || _tokens[i].IsCapitalized) continue;
            if (i + 1 >= end || !_tokens[i + 1].IsCapitalized && !_tokens[i + 1].Is(WordClass.Determiner)) continue;
            if (_tokens[i].Is(WordClass.OriginPreposition) && _tokens[i + 1].IsCapitalized && i + 4 >= end)
            {
                place ??= Slice(i + 1, end);
                (roleEnd, end) = (i, i);
            }
            else if (_tokens[i].Is(WordClass.PlacePreposition) && _tokens[i + 1].IsCapitalized && rolePlace is null && organization is null)
            {
                rolePlace = Slice(i + 1, end);
                (roleEnd, end) = (i, i);
            }
            else if (_tokens[i].Is(WordClass.RolePreposition) && (organization is null || IsOneName(i + 1, end)))
            {
                var from = _tokens[i + 1].Is(WordClass.Determiner) ? i + 2 : i + 1;
                if (from < end && _tokens[from].IsCapitalized) organization = Slice(from, end);
            }
        }

        if (roleEnd <= start) return;
        var role = RoleText(start, roleEnd, ref former);
        roles.Add(new SourceRole { Text = role, IsFormer = former, Place = rolePlace, Organization = organization });
    }

    // "ex-mayor" is a former mayor.
    private string RoleText(int start, int end, ref bool former)
    {
        const string Former = "ex-";
        var role = Slice(start, end);
        if (role.Length == Former.Length || !role.StartsWith(Former, StringComparison.OrdinalIgnoreCase)) return role;
        former = true;
        return role[Former.Length..];
    }

    // "the General Directorate of Local Police": capitals and what joins them.
    private bool IsOneName(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!_tokens[i].IsCapitalized && !_tokens[i].Is(WordClass.Genitive | WordClass.Determiner | WordClass.Coordinator | WordClass.NameParticle)) return false;
        }

        return true;
    }

    private string? PlaceAfter(int preposition, int end)
    {
        var i = preposition + 1;
        var last = i;
        while (last < end && (_tokens[last].IsCapitalized || _tokens[last].Is(WordClass.NameParticle))) last++;
        return last > i && last == end ? Slice(i, last) : null;
    }

    // "Peshawar-based" tells a place.
    private static string? BasedPlace(ReadOnlySpan<char> word)
    {
        const string Suffix = "-based";
        return word.EndsWith(Suffix) && char.IsUpper(word[0]) ? word[..^Suffix.Length].ToString() : null;
    }

    private SourcePhrase? Described(int headEnd, DescriptionKind wanted)
    {
        var start = 0;
        var definite = false;
        while (start < headEnd - 1 && (_tokens[start].Is(WordClass.Determiner) && !_tokens[start].Is(WordClass.GroupNoun) || _tokens[start].Is(WordClass.Coordinator)))
        {
            definite |= IsDefinite(start);
            start++;
        }

        var headEndOfNoun = start;
        while (headEndOfNoun < headEnd && !(headEndOfNoun > start && (_tokens[headEndOfNoun].Is(WordClass.Preposition | WordClass.Relative) || _tokens[headEndOfNoun].Kind == TokenKind.Open))) headEndOfNoun++;
        var head = headEndOfNoun > start ? _tokens[headEndOfNoun - 1] : _tokens[^1];
        var noun = -1;
        for (var i = start; i < headEndOfNoun; i++)
        {
            if (_tokens[i].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun)) noun = i;
        }

        if (noun < 0 && wanted == DescriptionKind.Role) return null;
        if (noun >= 0) head = _tokens[noun];
        var gender = GenderOf(head);
        return new SourcePhrase
        {
            Kind = _tokens[0].Is(WordClass.Single) && _tokens.Count > 1 && _tokens[1].Is(WordClass.Genitive) ? SourceKind.Unnamed : KindOfNoun(head, noun > start && _tokens[noun - 1].Has(TokenShape.AllCaps)),
            Mention = MentionKind.Description,
            Name = Slice(start, Math.Max(start + 1, DescriptionEnd(start, headEnd))),
            Head = text[head.Start..head.End].ToLowerInvariant(),
            Gender = gender,
            IsPlural = head.Is(WordClass.GroupNoun),
            IsDefinite = definite,
            IsRole = noun >= 0,
            WordCount = _tokens.Count - start,
        };
    }

    // "Another mother, who did not wish to be named": the clause tells more, but does not name.
    private int DescriptionEnd(int start, int headEnd)
    {
        for (var i = start + 1; i < headEnd; i++)
        {
            if (_tokens[i].Is(WordClass.Relative)) return i;
            if (_tokens[i].Kind == TokenKind.Open) return i;
        }

        return headEnd;
    }

    // An inspecting body is quoted as one: "UN monitors"; "police said".
    private static SourceKind KindOfNoun(Token head, bool afterAcronym)
    {
        if (head.Is(WordClass.DocumentNoun) && !head.Is(WordClass.PersonNoun)) return SourceKind.Document;
        if (head.Is(WordClass.GroupNoun)) return afterAcronym && head.Is(WordClass.OrganizationNoun) ? SourceKind.Organization : SourceKind.Group;
        return head.Is(WordClass.OrganizationNoun) ? SourceKind.Organization : SourceKind.Unnamed;
    }

    private bool IsDefinite(int i) => _tokens[i].Is(WordClass.Definite);

    private static Gender GenderOf(Token token) =>
        token.Is(WordClass.Feminine) ? Gender.Feminine : token.Is(WordClass.Masculine) ? Gender.Masculine : Gender.Unknown;

    private static Gender GenderOfName(Token token) =>
        token.Is(WordClass.FeminineName) ? Gender.Feminine : token.Is(WordClass.MasculineName) ? Gender.Masculine : Gender.Unknown;

    private ReadOnlySpan<char> Word(int i) => text.AsSpan(_tokens[i].Start, _tokens[i].Length);

    private string Slice(int start, int end) => text[_tokens[start].Start.._tokens[end - 1].End];
}
