namespace NewsParsing;

/// <content>Which words of the phrase are the name.</content>
internal sealed partial class PhraseParser
{
    private const int MaxUnknownRole = 5;

    /// <summary>The name in "their manager, Jill Sanderson": an apposition of nothing but name words behind a role.</summary>
    private (int Start, int End) NamedInApposition(int headEnd)
    {
        // "Tran and his wife, Mei": the name is only the second one's.
        if (headEnd == 0 || JoinsPeople(headEnd)) return (0, 0);
        var end = headEnd + 1;
        var hasRole = false;
        for (var i = 0; i < headEnd; i++) hasRole |= _tokens[i].Is(WordClass.PersonNoun | WordClass.Title);
        hasRole |= end < _tokens.Count && IsTitle(end);
        var body = IsBodyAlone(headEnd);
        var unknown = !hasRole && IsUnknownRole(headEnd);
        if (!(hasRole || unknown || body)) return (0, 0);
        // "a spokesman for the company, Kellerman Marine Corp.": the name is the company's.
        if (_tokens[headEnd - 1].Is(WordClass.OrganizationNoun) && !(lexicon.ClauseNeedsThat && _tokens[headEnd - 1].IsCapitalized) && headEnd > 2 && !lexicon.NounsAreCapitalized && !body && !_tokens[0].Is(WordClass.Definite)) return (0, 0);
        end = BehindRole(end);
        var start = end;
        while (end < _tokens.Count && (IsNamePart(end) || (end == headEnd + 1 && _tokens[end].Is(WordClass.Former)))) end++;
        var closed = end >= _tokens.Count || _tokens[end].Kind is TokenKind.Comma or TokenKind.Open;
        while (start < end && (IsTitle(start) || _tokens[start].Is(WordClass.Former))) start++;
        if (unknown && (end - start < 2 || NamesBody(start, end))) return (0, 0);
        return closed && end > start && _tokens[headEnd].Kind == TokenKind.Comma ? (start, end) : (0, 0);
    }

    // "its treasurer, the accountant Jill Holm", "her granddaughter, first-time voter Mia": the apposition has a role of its own.
    private int BehindRole(int first)
    {
        if (lexicon.VerbSecond || lexicon.Caseless) return first;
        var i = first;
        if (i < _tokens.Count && _tokens[i].Is(WordClass.Definite)) i++;
        while (i < _tokens.Count && _tokens[i].IsWord && !_tokens[i].IsCapitalized && !_tokens[i].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Relative | WordClass.Auxiliary) && i - first < MaxUnknownRole) i++;
        return i > first && i < _tokens.Count && _tokens[i - 1].Is(WordClass.PersonNoun) && IsNameWord(i) ? i : first;
    }

    // "The plant's operator, Kellerman Marine": a body by its kind, with nobody who speaks for it.
    private bool IsBodyAlone(int headEnd)
    {
        var head = _tokens[headEnd - 1];
        if (lexicon.Caseless || lexicon.NounsAreCapitalized || !head.Is(WordClass.OrganizationNoun) || head.IsCapitalized) return false;
        for (var i = 0; i < headEnd; i++)
        {
            // "its owner's parent company": people who only tell whose body it is.
            var attribute = i == headEnd - 2 || _tokens[i].Has(TokenShape.Possessive);
            if (_tokens[i].Is(WordClass.Preposition | WordClass.Title) || (_tokens[i].Is(WordClass.PersonNoun) && !attribute)) return false;
        }

        return true;
    }

    private bool JoinsPeople(int headEnd)
    {
        for (var i = 1; i + 1 < headEnd; i++)
        {
            if (_tokens[i].Is(WordClass.Coordinator) && _tokens[i + 1].Is(WordClass.Determiner) && IsNameWord(i - 1)) return true;
        }

        return false;
    }

    // "a former selectman, Harold Pike": a small noun that no list knows, with an article and nothing behind it.
    private bool IsUnknownRole(int headEnd)
    {
        if (lexicon.Caseless || lexicon.NounsAreCapitalized || headEnd is < 2 or > MaxUnknownRole || !_tokens[0].Is(WordClass.Determiner)) return false;
        for (var i = 1; i < headEnd; i++)
        {
            if (!_tokens[i].IsWord || _tokens[i].IsCapitalized || IsNoun(i) || _tokens[i].Is(WordClass.Preposition)) return false;
        }

        return true;
    }

    private bool IsPersonByEnding(int i, int words)
    {
        if (_tokens[i].Entry != default) return false;
        foreach (var ending in lexicon.PersonEndings)
        {
            // "Der Hamburger Jan Löbe", but "der Hamburger Hafen": a short ending needs a whole name behind it.
            if (Word(i).Length > ending.Length + 2 && Word(i).EndsWith(ending, StringComparison.Ordinal)) return words > 2 || ending == lexicon.PersonEndings[0];
        }

        return false;
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
            if (IsNoun(i - 1) && !_tokens[i - 1].IsCapitalized && (token.Is(WordClass.Preposition | WordClass.Relative) || EndsAsParticiple(i) || (lexicon.NounsAreCapitalized && token.Is(WordClass.Genitive))))
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

            // "Ole Rühl von der FDP": where somebody belongs, and no part of the name as in "von der Leyen".
            if (lexicon.NounsAreCapitalized && token.Is(WordClass.NameParticle) && IsNameWord(i - 1) && i + 2 < end && _tokens[i + 1].Is(WordClass.Definite) && (_tokens[i + 2].Has(TokenShape.AllCaps) || IsNoun(i + 2)))
            {
                end = i;
                break;
            }

            if (!token.Is(WordClass.Preposition) || token.IsCapitalized || token.Is(WordClass.NameParticle)) continue;
            // "an oceanographer at the Horta Institute": the name is of whatever the unknown noun stands with.
            if (!lexicon.VerbSecond && !lexicon.Caseless && _tokens[0].Is(WordClass.Determiner) && _tokens[i - 1].IsWord && !_tokens[i - 1].IsCapitalized && _tokens[i - 1].Entry == default && !EndsAsParticiple(i - 1)) { end = i; break; }
            if (IsNameWord(i - 1) || _tokens[i - 1].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.OrganizationNoun)) { end = i; break; }
        }

        while (end > 0 && _tokens[end - 1].Is(WordClass.NameSuffix) && !_tokens[end - 1].IsCapitalized) end--;
        // 田中健一首相, 이지은 대변인: where nothing else tells a name, its title stands behind it.
        while (end > 1 && IsTitleBehind(end - 1) && (IsNameWord(end - 2) || _tokens[end - 2].Is(WordClass.PersonNoun) && end > 2)) end--;
        if (end == 0 || !IsNameWord(end - 1)) return (0, 0);
        var start = end - 1;
        while (start > 0 && (IsNamePart(start - 1) || IsMembers(start - 1, end))) start--;
        while (start < end && (!IsNameWord(start) || _tokens[start].Is(WordClass.NameParticle) && !_tokens[start].IsCapitalized)) start++;
        // "Chicago Alderman Jason Ervin": a title or role inside the run ends what stands before the name.
        for (var i = end - 2; i >= start; i--)
        {
            // "Unseeded Swede Elsa Holm": where somebody is from is no part of the name.
            if (!IsTitle(i) && !_tokens[i].Is(WordClass.PersonNoun) && !NameFinder.IsOrigin(_tokens.AsSpan(), i, end)) continue;
            start = i + 1;
            break;
        }

        // "Die Köchin Ute Rahn": a noun between article and name is a role, though the lexicon may not know it.
        if (lexicon.NounsAreCapitalized && start > 0 && _tokens[0].Is(WordClass.Determiner) && end - start >= 2 && IsPersonByEnding(start, end - start)) start++;
        // "The First Minister", "the Foreign Secretary": behind an article, a run that closes on a role is one.
        if (!lexicon.NounsAreCapitalized && _tokens[0].Is(WordClass.Definite) && start <= 1 && _tokens[end - 1].Is(WordClass.PersonNoun) && !_tokens[end - 1].Is(WordClass.OrganizationNoun | WordClass.DocumentNoun)
            && !_tokens[end - 1].Has(TokenShape.AllCaps)) return (0, 0);
        // "the Minister": a role with a capital is no name.
        if (end - start == 1 && start <= 1 && (IsNoun(start) || IsTitle(start)) && !_tokens[start].Has(TokenShape.AllCaps)) return (0, 0);
        return start < end ? (start, end) : (0, 0);
    }

    private bool IsTitleBehind(int i) => lexicon.Caseless && _tokens[i].Is(WordClass.Title | WordClass.PersonNoun) && Word(i)[0] >= Tokenizer.FirstUnspaced;

    // "the Scottish Fishermen's Federation": behind an article, a possessive with a capital is part of the body's name; "Iran's Guard" has none.
    private bool IsMembers(int i, int end) => _tokens[0].Is(WordClass.Definite) && i > 0 && _tokens[i].Has(TokenShape.Possessive) && _tokens[i].IsCapitalized && _tokens[end - 1].Is(WordClass.OrganizationNoun);

    // "a study published today", "a memo reviewed by this newspaper".
    private bool EndsAsParticiple(int i)
    {
        var token = _tokens[i];
        if (!token.IsWord || token.IsCapitalized) return false;
        return EndsIn(token, lexicon.PastEndings) || EndsIn(token, lexicon.ParticipleEndings);
    }

    private bool EndsIn(Token token, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (text.AsSpan(token.Start, token.Length).EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private bool IsNameWord(int i)
    {
        var token = _tokens[i];
        if (!token.IsWord || !token.IsCapitalized || token.Has(TokenShape.Possessive)) return false;
        if (i == 0 && token.Is(WordClass.Determiner | WordClass.GroupNoun | WordClass.Preposition | WordClass.Adverb) && !token.Has(TokenShape.AllCaps) && !OpensBodyName()) return false;
        return !token.Is(WordClass.Determiner) && !(token.Is(WordClass.Temporal) && !token.Is(WordClass.Title) && _tokens.Count < 3);
    }

    // "Police Scotland", but "Police Commissioner Holm".
    private bool OpensBodyName() => !lexicon.NounsAreCapitalized && _tokens[0].Is(WordClass.OrganizationNoun) && _tokens.Count > 1 && IsNameWord(1)
        && !_tokens[1].Is(WordClass.PersonNoun | WordClass.Title) && !(_tokens.Count > 2 && IsNameWord(2));

    private bool IsNamePart(int i)
    {
        var token = _tokens[i];
        if (token.Kind == TokenKind.Word && token.Is(WordClass.NameParticle) && i > 0 && (IsNameWord(i - 1) || token.Length <= 3)) return true;
        // A nickname in marks and an ampersand join name words: Augustine "Gus" Ferrara, Brekke & Lund.
        var joins = token.Kind is TokenKind.Quoted or TokenKind.Other && i > 0 && i + 1 < _tokens.Count;
        return joins ? IsNameWord(i - 1) && IsNameWord(i + 1) : IsNameWord(i);
    }

    private bool NamesBody(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.OrganizationNoun)) return true;
        }

        return false;
    }

    // "Northern Water, the company that runs the dam": the noun of the apposition tells what has the name.
    private bool IsBodyInApposition(int headEnd)
    {
        if (headEnd + 2 >= _tokens.Count || !_tokens[headEnd + 1].Is(WordClass.Determiner)) return false;
        var noun = -1;
        for (var i = headEnd + 2; i < _tokens.Count && _tokens[i].IsWord && !_tokens[i].Is(WordClass.Preposition | WordClass.Relative); i++)
        {
            if (_tokens[i].Is(WordClasses.SourceNoun)) noun = i;
        }

        return noun > 0 && _tokens[noun].Is(WordClass.OrganizationNoun) && !_tokens[noun].Is(WordClass.PersonNoun) && !_tokens[noun].Has(TokenShape.Possessive);
    }

    private SourceKind KindOfName(int start, int end, bool ranked)
    {
        // "the exchange EPX", "the association Fair Energy"
        if (start > 0 && _tokens[start - 1].Is(WordClass.OrganizationNoun) && !_tokens[start - 1].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Title) && !_tokens[start - 1].IsCapitalized && _tokens[0].Is(WordClass.Definite)) return SourceKind.Organization;
        if (ranked) return SourceKind.Person;
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Other) return SourceKind.Organization;
        }

        var last = _tokens[end - 1];
        if (NamesBody(start, end)) return SourceKind.Organization;
        if (last.Is(WordClass.DocumentNoun)) return SourceKind.Document;

        // Greek "η Ειρήνη Δρόσου": a name of two words is a person's, with its article.
        if (lexicon.ArticleBeforeNames && end - start > 1) return SourceKind.Person;
        if (start > 0 && _tokens[0].Is(WordClass.Determiner)) return SourceKind.Organization;
        return last.Has(TokenShape.AllCaps) && end - start == 1 && last.Length <= 6 ? SourceKind.Organization : SourceKind.Person;
    }
}
