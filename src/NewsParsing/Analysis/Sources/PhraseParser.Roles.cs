namespace NewsParsing;

/// <content>Titles, roles and places beside the name.</content>
internal sealed partial class PhraseParser
{
    // "Solicitor General", "Environment Minister", "Trade and Industry Secretary": the words before belong to the office; "Ohio Governor" has a place.
    private int PortfolioStart(int title)
    {
        var start = title;
        if (start > 0 && _tokens[start - 1].Is(WordClass.PersonNoun) && _tokens[start - 1].IsCapitalized && !_tokens[start - 1].Has(TokenShape.Possessive) && !_tokens[start].Has(TokenShape.EndsInStop)) return start - 1;
        while (start > 0 && lexicon.IsPortfolio(Word(start - 1)) && _tokens[start - 1].IsCapitalized)
        {
            start--;
            if (start > 1 && _tokens[start - 1].Is(WordClass.Coordinator) && lexicon.IsPortfolio(Word(start - 2))) start--;
        }

        return OfficeStart(start);
    }

    private const int MaxOfficeWords = 3;
    private const int MaxIndefinite = 2;
    private const int MaxRegionWords = 2;

    // "Chief Financial Officer", "Deputy Foreign Minister": a rank in front takes in the words between.
    private int OfficeStart(int title)
    {
        for (var i = title - 1; i >= 0 && title - i <= MaxOfficeWords; i--)
        {
            var token = _tokens[i];
            if (!token.IsWord || !token.IsCapitalized || token.Has(TokenShape.Possessive | TokenShape.EndsInStop) || token.Is(WordClass.Determiner)) break;
            if (token.Is(WordClass.Title) && token.Is(WordClass.PersonNoun)) return i;
        }

        return title;
    }

    // "a tearful Holm": behind the indefinite article and before a surname stands how she was, no role.
    private bool IsMood(int prefix, int nameStart, int nameEnd)
    {
        if (prefix != 1 || nameEnd - nameStart > 1 || _tokens[0].Is(WordClass.Definite) || _tokens[0].Length > MaxIndefinite) return false;
        for (var i = prefix; i < nameStart; i++)
        {
            if (_tokens[i].IsCapitalized || _tokens[i].Is(WordClasses.SourceNoun | WordClass.Title | WordClass.Former)) return false;
        }

        return true;
    }

    private string? TitleIn(int start, int end)
    {
        while (start < end && !_tokens[start].IsCapitalized) start++;
        return start < end ? Slice(start, end) : null;
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

        // 元教員の大友久子: what ties the role to the name is no word of it.
        if (lexicon.Caseless && end > start && _tokens[end - 1].Is(WordClass.Genitive)) end--;
        if (start >= end) return;
        var hasRole = false;
        for (var i = start; i < end; i++) hasRole |= _tokens[i].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Title) || !_tokens[i].IsCapitalized;
        if (!hasRole && ranked) place ??= Slice(start, end);
        else if (hasRole && !_tokens[end - 1].Is(WordClass.Coordinator) && (!_tokens[end - 1].Is(WordClass.Preposition) || _tokens[end - 1].Is(WordClasses.SourceNoun | WordClass.Title))) roles.Add(new SourceRole { Text = RoleText(start, end, ref former), IsFormer = former });
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

    private bool IsRegion(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!_tokens[i].IsWord || !_tokens[i].IsCapitalized || _tokens[i].Is(WordClasses.SourceNoun | WordClass.Title | WordClass.Temporal)) return false;
        }

        return end > start && end - start <= MaxRegionWords;
    }

    // "D-N.Y.", "R-Texas": a party and its state are no role.
    private bool IsParty(int i) => _tokens[i].Length > 2 && char.IsUpper(text[_tokens[i].Start]) && text[_tokens[i].Start + 1] == '-';

    // "Mr. Sethi, reached by telephone": how he was reached is no part of who he is.
    private bool IsAside(int start, int end) => start + 1 < end && _tokens[start + 1].Is(WordClass.Preposition) && !_tokens[start].Is(WordClass.Former)
        // "Anselmo Rueda, apoyado en la verja": where the language tells participles by no ending, by the place behind an unknown word.
        && (EndsAsParticiple(start) || lexicon.ClauseNeedsThat && _tokens[start].Entry == default && !_tokens[start].IsCapitalized && _tokens[start + 1].Is(WordClass.PlacePreposition));

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

        // "One of them, Nora Holm": who she is of, not who she is.
        if (start > 0 && start < end && _tokens[start].Is(WordClass.Genitive) && _tokens[start - 1].Is(WordClass.Single)) return;
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
            if (_tokens[i].Is(WordClass.OriginPreposition) && IsPlaceName(i, end))
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

    // "agricultor de Écija" has a place; "ministro de Agricultura" an office, "portavoz de la Unión de Campesinos" a body.
    private bool IsPlaceName(int origin, int end) => _tokens[origin + 1].IsCapitalized && origin + 4 >= end
        && !(_tokens[origin].Is(WordClass.Genitive) && _tokens[origin - 1].IsCapitalized) && !lexicon.IsPortfolio(Word(origin + 1));

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
        return last > i && last == end && !_tokens[i].Is(WordClass.Temporal) ? Slice(i, last) : null;
    }

    // "Peshawar-based" tells a place.
    private static string? BasedPlace(ReadOnlySpan<char> word)
    {
        const string Suffix = "-based";
        return word.EndsWith(Suffix) && char.IsUpper(word[0]) ? word[..^Suffix.Length].ToString() : null;
    }
}
