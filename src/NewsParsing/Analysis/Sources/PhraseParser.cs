namespace NewsParsing;

/// <summary>
/// Takes a noun phrase apart: [place-]based [role] [rank (ret.)] NAME [(party)] [, age] [, appositions with roles,
/// organisation, place, "former"].
/// </summary>
internal sealed partial class PhraseParser(string text, ArticleTokens tokens, SpeechLexicon lexicon) : IDisposable
{
    private readonly List<QuotedSpan> _nicknames = [];
    private readonly TokenList _tokens = new();
    private readonly List<SourceRole> _roles = [];

    /// <summary>The phrase at <paramref name="span"/>; null when it names nothing ("who", "there").</summary>
    public SourcePhrase? Parse(TextSpan span) => Parse(span, DescriptionKind.Any);

    /// <summary>The same for a sentence that ascribes nothing: null as well for a description of no role, as in "The wind blew".</summary>
    public SourcePhrase? ParseMention(TextSpan span) => Parse(span, DescriptionKind.Role);

    public void Dispose() => _tokens.Dispose();

    private enum DescriptionKind
    {
        Any,
        Role,
    }

    private SourcePhrase? Parse(TextSpan span, DescriptionKind wanted)
    {
        Cut(span);
        if (_tokens.Count == 0) return null;
        if (_tokens.Count == 1 && _tokens[0].Is(WordClass.SubjectPronoun | WordClass.ObjectPronoun)) return Pronoun(_tokens[0]);
        if (_tokens.Count == 2 && lexicon.ClauseNeedsThat && _tokens[0].Is(WordClass.Definite) && _tokens[1].Is(WordClass.SubjectPronoun)) return Pronoun(_tokens[1]);
        var headEnd = HeadEnd();
        // Where capitals tell no name, a role and its body look like one: "مدیر میراث فرهنگی، مهدی رستگار".
        if (lexicon.Caseless && headEnd < _tokens.Count && _tokens[0].Is(WordClass.PersonNoun) && NamedInApposition(headEnd) is var (first, last) && last > first)
            return NamedBehind(first, last, headEnd);
        var (nameStart, nameEnd) = NameRun(headEnd);
        if (nameEnd == nameStart + 1 && nameStart == 1 && _tokens[0].Is(WordClass.Definite) && _tokens[1].Is(WordClass.Demonym)) return Demonym();
        if (nameEnd > nameStart) return Named(nameStart, nameEnd, headEnd);
        return NamedInApposition(headEnd) is var (start, end) && end > start ? NamedBehind(start, end, headEnd) : Described(headEnd, wanted);
    }

    private void Cut(TextSpan span)
    {
        MarkScanner.Scan(text, span, _nicknames);
        var known = tokens.Of(span);
        if (_nicknames.Count == 0 && IsWhole(known)) _tokens.CopyFrom(known);
        else Tokenizer.Tokenize(text, span, _nicknames, lexicon, _tokens);
    }

    // Whether what stood around the phrase has no part in how it was cut: neither a mark that opens it nor one that it ends in.
    private bool IsWhole(ReadOnlySpan<Token> known)
    {
        if (!lexicon.HasPlainWords || known.IsEmpty || known[0].Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        ref readonly var last = ref known[^1];
        if (!char.IsLetterOrDigit(text[last.End - 1]) && last.Kind != TokenKind.Close && !(last.IsWord && last.Has(TokenShape.EndsInStop))) return false;
        foreach (ref readonly var token in known)
        {
            if (token.Kind == TokenKind.Quoted) return false;
        }

        return true;
    }

    private SourcePhrase NamedBehind(int start, int end, int headEnd)
    {
        _roles.Clear();
        var roles = _roles;
        string? place = null;
        var body = IsBodyAlone(headEnd);
        if (!body) AddRole(0, headEnd, roles, ref place);
        return new SourcePhrase
        {
            Kind = body ? SourceKind.Organization : SourceKind.Person,
            Mention = MentionKind.Name,
            Name = Printed(start, end),
            Head = body ? Printed(headEnd - 1, headEnd) : PersonIn(headEnd),
            IsDefinite = IsDefinite(0) || _tokens[0].Has(TokenShape.Possessive),
            Title = body ? null : TitleIn(headEnd + 1, start),
            Roles = roles.ToEquatableArray(),
            Place = place,
            Gender = FirstGender(headEnd),
            WordCount = end - start,
        };
    }

    // "the former aide": the last noun for a person.
    private TextSpan PersonIn(int headEnd)
    {
        for (var i = headEnd - 1; i >= 0; i--)
        {
            if (_tokens[i].Is(WordClass.PersonNoun)) return Printed(i, i + 1);
        }

        return default;
    }

    private static SourcePhrase? Pronoun(Token token)
    {
        if (token.Is(WordClass.FirstPerson | WordClass.Relative)) return null;
        var plural = token.Is(WordClass.Plural);
        return new SourcePhrase
        {
            Name = new TextSpan(token.Start, token.End),
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

    private bool IsNoun(int i) =>
        _tokens[i].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.OrganizationNoun);

    private bool IsTitle(int i) => _tokens[i].Is(WordClass.Title);

    private SourcePhrase Named(int nameStart, int nameEnd, int headEnd)
    {
        _roles.Clear();
        var roles = _roles;
        string? place = null;
        var titleStart = nameStart;
        while (titleStart > 0 && IsTitle(titleStart - 1) && (_tokens[titleStart - 1].IsCapitalized || _tokens[titleStart - 1].Has(TokenShape.EndsInStop))) titleStart--;
        if (titleStart < nameStart) titleStart = PortfolioStart(titleStart);
        var title = titleStart < nameStart ? Slice(titleStart, nameStart) : TitleBehind(nameEnd, headEnd);
        var prefix = 0;
        while (prefix < titleStart && _tokens[prefix].Is(WordClass.Determiner)) prefix++;
        if (prefix < titleStart && !IsMood(prefix, nameStart, nameEnd)) AddPrefix(prefix, titleStart, title is not null, roles, ref place);
        var gender = Gender.Unknown;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (gender == Gender.Unknown && (i < nameStart || i > headEnd)) gender = GenderOf(_tokens[i]);
        }

        if (gender == Gender.Unknown && nameEnd - nameStart > 1) gender = GenderOfName(_tokens[nameStart]);

        var segment = headEnd;
        var placed = false;
        while (segment < _tokens.Count)
        {
            var end = segment + 1;
            while (end < _tokens.Count && _tokens[end].Kind != TokenKind.Comma) end++;
            // "58, of Joliet, Illinois": the state goes on with the place.
            if (placed && IsRegion(segment + 1, end)) place += ", " + Slice(segment + 1, end);
            else AddApposition(segment + 1, end, roles, ref place);
            placed = place is not null && _tokens[segment + 1 < _tokens.Count ? segment + 1 : segment].Is(WordClass.Preposition);
            segment = end;
        }

        // "Clinton of New York", "Smith, a lawyer": what follows the name inside the head.
        if (nameEnd < headEnd && _tokens[nameEnd].Is(WordClass.Preposition)) place ??= PlaceAfter(nameEnd, headEnd);
        var isBody = title is null && IsBodyInApposition(headEnd);
        var kind = isBody ? SourceKind.Organization : KindOfName(nameStart, nameEnd, title is not null || roles.Count > 0 && titleStart > 0);
        var single = nameEnd - nameStart == 1;
        return new SourcePhrase
        {
            Kind = kind,
            Mention = single && title is null && roles.Count == 0 && kind == SourceKind.Person ? MentionKind.ShortName : MentionKind.Name,
            Name = Printed(nameStart, nameEnd),
            Title = kind == SourceKind.Person ? title : null,
            Roles = kind == SourceKind.Person ? roles.ToEquatableArray() : default,
            Place = place,
            Gender = gender,
            IsRole = isBody,
            WordCount = nameEnd - nameStart,
        };
    }

    private string? TitleBehind(int nameEnd, int headEnd)
    {
        var end = nameEnd;
        while (end < headEnd && IsTitleBehind(end)) end++;
        return end > nameEnd ? Slice(nameEnd, end) : null;
    }

    private Gender FirstGender(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (GenderOf(_tokens[i]) is var gender and not Gender.Unknown) return gender;
        }

        return Gender.Unknown;
    }

    private static Gender GenderOf(Token token) =>
        token.Is(WordClass.Feminine) ? Gender.Feminine : token.Is(WordClass.Masculine) ? Gender.Masculine : Gender.Unknown;

    private static Gender GenderOfName(Token token) =>
        token.Is(WordClass.FeminineName) ? Gender.Feminine : token.Is(WordClass.MasculineName) ? Gender.Masculine : Gender.Unknown;

    private ReadOnlySpan<char> Word(int i) => text.AsSpan(_tokens[i].Start, _tokens[i].Length);

    private TextSpan Printed(int start, int end) => new(_tokens[start].Start, _tokens[end - 1].End);

    private string Slice(int start, int end) => text[_tokens[start].Start.._tokens[end - 1].End];
}
