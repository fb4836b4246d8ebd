namespace NewsParsing;

/// <summary>Where verb and subject stand in languages whose order is not the English one; the lexicon's flags say which.</summary>
internal static class VerbOrder
{
    private const int MaxGap = 30;
    private const int MaxRoleTokens = 4;
    private const int MaxNameTokens = 7;
    private const int MaxBorders = 4;
    private const int MaxMarks = 4;
    private const int MaxMarkedGap = 80;
    private const int MaxJoinedLength = 40;

    /// <summary>The auxiliary of the participle at <paramref name="verb"/> where others words stand between them; -1 for none.</summary>
    public static int SplitAuxiliary(in Clause clause, int verb)
    {
        if (!clause.Lexicon.SplitVerbGroup || (clause.At(verb).Entry.Form & (CueForm.PastParticiple | CueForm.Base)) == 0) return -1;
        if (IsAuxiliaryBehind(clause, verb)) return -1;
        for (var i = verb - 1; i >= clause.Start && verb - i < MaxGap; i--)
        {
            var token = clause.At(i);
            if (token.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash) return -1;
            // "wird von der „Netzwoche“ zitiert": a name in marks.
            if (token.Kind == TokenKind.Quoted && (!clause.Lexicon.NounsAreCapitalized || !token.Has(TokenShape.Capitalized) || token.Has(TokenShape.Spoken | TokenShape.EndsInStop))) return -1;
            if (token.Is(WordClass.Auxiliary)) return i;
        }

        return -1;
    }

    // "…, was er gesagt hatte": verb last, nothing split.
    private static bool IsAuxiliaryBehind(in Clause clause, int verb) => clause.At(verb + 1).Is(WordClass.Auxiliary);

    /// <summary>Whether the particle of the separable verb at <paramref name="verb"/> ends its clause: "teilte die Polizei mit".</summary>
    public static bool HasParticle(in Clause clause, int verb)
    {
        for (var i = verb + 1; i < clause.End && i - verb < MaxGap; i++)
        {
            var token = clause.At(i);
            if (token.Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop) return false;
            if (token.Is(WordClass.VerbParticle) && (clause.At(i + 1).Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Quoted or TokenKind.Dash or TokenKind.Semicolon || clause.At(i + 1).Is(WordClass.That))) return ReportsJoined(clause, i, verb);
        }

        return false;
    }

    // "stellt … fest" reports, as "feststellt" does; "stellt … vor" does not.
    private static bool ReportsJoined(in Clause clause, int particle, int verb)
    {
        var first = clause.WordAt(particle);
        var second = clause.WordAt(verb);
        Span<char> joined = stackalloc char[MaxJoinedLength];
        if (first.Length + second.Length > MaxJoinedLength) return false;
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        if (clause.Lexicon.Find(joined[..(first.Length + second.Length)]).Frame != CueFrame.None) return true;
        // Swedish "till" and "lade" are "tillade".
        if (first.Length < 2 || first[^1] != second[0] || first[^2] != second[0]) return false;
        second.CopyTo(joined[(first.Length - 1)..]);
        return clause.Lexicon.Find(joined[..(first.Length + second.Length - 1)]).Frame != CueFrame.None;
    }

    /// <summary>Whether nothing but commas and dashes stands between quoted words and <paramref name="index"/>.</summary>
    public static bool FollowsQuoted(in Clause clause, int index)
    {
        var i = index - 1;
        while (clause.Within(i) && index - i < MaxMarks && clause.At(i).Kind is TokenKind.Comma or TokenKind.Dash) i--;
        return clause.At(i).Kind == TokenKind.Quoted;
    }

    /// <summary>Where the reporting verb ends its clause: the subject, marked or at the sentence's head, before <paramref name="end"/>.</summary>
    public static NounPhrase SubjectOfVerbLast(in Clause clause, int verb, int end)
    {
        for (var i = verb - 1; i > clause.Start && verb - i < MaxMarkedGap; i--)
        {
            if (!clause.At(i).Is(WordClass.SubjectMarker)) continue;
            var first = PhraseStart(clause, i);
            return first < i ? new NounPhrase(first, i) : NounPhrase.None;
        }

        if (clause.At(verb - 1).Is(WordClass.Genitive) && verb == end) return SubjectFinder.Before(clause, verb - 1);
        return SubjectOfVerbLast(clause, end, verb, clause.FirstContent());
    }

    /// <summary>The same from <paramref name="start"/> on, where nothing marks the subject.</summary>
    public static NounPhrase SubjectOfVerbLast(in Clause clause, int end, int verb, int start)
    {
        if (clause.At(start).Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb))
        {
            var comma = start;
            while (comma < end && clause.At(comma).Kind != TokenKind.Comma) comma++;
            if (comma + 1 < end) start = comma + 1;
            else while (start < end && clause.At(start).Is(WordClass.Temporal | WordClass.Adverb)) start++;
        }

        var last = start;
        while (last < end && clause.At(last).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Open or TokenKind.Close)
        {
            var token = clause.At(last);
            if (token.Is(WordClass.Preposition | WordClass.Temporal | WordClass.That | WordClass.Auxiliary) || clause.IsAdverb(last) || token.Entry.Frame != CueFrame.None) break;
            last++;
        }

        // "The director, NAME, said": what stands between two commas right before the verb is an apposition.
        if (last > start && clause.At(last).Kind == TokenKind.Comma && verb - 1 > last && clause.At(verb - 1).Kind == TokenKind.Comma && verb == end) last = verb - 1;
        return last > start ? new NounPhrase(start, last) : NounPhrase.None;
    }

    /// <summary>The first phrase before <paramref name="end"/> that a subject marker stands behind: what the sentence is about.</summary>
    public static NounPhrase FirstMarked(in Clause clause, int end)
    {
        for (var i = clause.FirstContent() + 1; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.SubjectMarker) && !EndsName(clause, i)) return PhraseStart(clause, i) is var first && first < i ? new NounPhrase(first, i) : NounPhrase.None;
        }

        return NounPhrase.None;
    }

    // 이지은 대변인은: what looks like a marker before a role is the last syllable of the name.
    private static bool EndsName(in Clause clause, int index) => clause.At(index).Is(WordClass.SubjectMarker) && clause.At(index + 1).Is(WordClass.PersonNoun) && !clause.At(index + 1).Has(TokenShape.Joined) && clause.At(index).Has(TokenShape.Joined);

    private static int PhraseStart(in Clause clause, int marker)
    {
        var i = marker;
        while (i > clause.Start && marker - i < MaxGap && clause.At(i - 1).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Open or TokenKind.Close
            && (!clause.At(i - 1).Is(WordClass.Preposition | WordClass.Temporal | WordClass.SubjectMarker | WordClass.Coordinator | WordClass.That) || EndsName(clause, i - 1))
            && !clause.IsAdverb(i - 1) && clause.At(i - 1).Entry.Frame == CueFrame.None)
        {
            i--;
        }

        return i;
    }

    /// <summary>A pronoun that stands within the verb group: "se", "s'", "-t-il" behind an auxiliary.</summary>
    public static bool LeansOnVerb(in Clause clause, int index)
    {
        var token = clause.At(index);
        if (token.Has(TokenShape.Enclitic)) return clause.At(index - 1).Is(WordClass.Auxiliary);
        return token.Is(WordClass.Clitic) && !token.Is(WordClass.SubjectPronoun);
    }

    /// <summary>The subject pronoun behind the verb or its auxiliary, joined to it: "dit-il", "a-t-elle ajouté"; -1 for none.</summary>
    public static int EncliticSubject(in Clause clause, int group, int verb)
    {
        for (var i = group + 1; i <= verb + 1; i++)
        {
            if (clause.At(i).Has(TokenShape.Enclitic)) return i;
        }

        return -1;
    }

    /// <summary>"Am Montag sagte …", "Dazu erklärte …": something other than the subject opens the sentence, up to the verb.</summary>
    public static bool OpensWithAdjunct(in Clause clause, int verb)
    {
        var first = clause.At(clause.FirstContent());
        if (clause.FirstContent() >= verb) return false;
        // "Auch der Minister sagte": an adverb fills the place before the verb only when it stands alone there.
        if (!first.Is(WordClass.Preposition | WordClass.Temporal | WordClass.Subordinator) && clause.FirstContent() + 1 < verb) return false;
        return first.Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb | WordClass.Demonstrative | WordClass.Subordinator | WordClass.ObjectPronoun)
            && !first.Is(WordClass.SubjectPronoun);
    }

    /// <summary>The subject behind the verb, past what may stand between: "sagte gestern der Minister", "äußerte sich Merkel".</summary>
    public static NounPhrase SubjectAfter(in Clause clause, int first)
    {
        while (clause.Within(first))
        {
            var token = clause.At(first);
            var opensDate = token.Is(WordClass.Preposition) && clause.At(first + 1).Is(WordClass.Temporal);
            if (!token.IsWord || token.Is(WordClass.SubjectPronoun)) break;
            if (!token.Is(WordClass.Clitic | WordClass.Temporal) && !clause.IsAdverb(first) && !opensDate) break;
            first++;
        }

        var subject = SubjectFinder.After(clause, first);
        return subject.Found && clause.Lexicon.NounsAreCapitalized && !HasNoun(clause, subject) ? NounPhrase.None : subject;
    }

    private static bool HasNoun(in Clause clause, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Quoted || token.Is(WordClass.SubjectPronoun | WordClasses.SourceNoun | WordClass.Title) || char.IsUpper(clause.Text[token.Start])) return true;
        }

        return false;
    }

    /// <summary>
    /// The end of an apposition in a language whose reported clauses follow a comma as well: one that names a role
    /// ("…, die Kanzlerin"), or a relative clause closed by its verb; <paramref name="first"/> when there is none.
    /// </summary>
    public static int AppositionEnd(in Clause clause, int first)
    {
        if (clause.Lexicon.VerbSecond && char.IsLower(clause.Text[clause.At(first).Start]) && (clause.At(first).Entry.Form & CueForm.Finite) != 0) return first;
        // "Jan Löbe, einer der Zeugen, …": a determiner and a genitive.
        var role = clause.At(first).Kind == TokenKind.Number || clause.Lexicon.NounsAreCapitalized && clause.At(first).Is(WordClass.Determiner) && !clause.At(first).Is(WordClass.Definite) && clause.At(first + 1).Is(WordClass.Genitive) && clause.At(first + 1).Is(WordClass.Definite);
        var auxiliary = -1;
        var end = first;
        for (; clause.Within(end) && end - first < MaxGap; end++)
        {
            var token = clause.At(end);
            if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash) break;
            if (token.Kind == TokenKind.Quoted && token.Has(TokenShape.Spoken | TokenShape.Substantial)) break;
            if (token.Is(WordClass.PersonNoun | WordClass.OrganizationNoun | WordClass.Title) && end - first < MaxRoleTokens) role = true;
            if (token.Is(WordClass.Auxiliary) && auxiliary < 0) auxiliary = end;
        }

        // "…, die Fraktion nehme das zur Kenntnis": a clause, not a role.
        if (role && clause.Lexicon.VerbSecond && VerbSecondClause.KnownFiniteVerb(clause, first, end) is var verb and >= 0 && clause.At(verb).Is(WordClass.ReportedMood)) return first;
        // "Der Vorsitzende der Partei, Jan Löbe, sagte": a name between commas.
        role |= auxiliary < 0 && end > first + 1 && end - first <= MaxNameTokens && clause.At(end).Kind == TokenKind.Comma && IsName(clause, first, end);
        if (auxiliary < 0 && role) return end;
        var relative = clause.At(first).Is(WordClass.Definite | WordClass.Relative);
        var closed = auxiliary == end - 1 || (auxiliary < 0 && end > first + 1 && IsVerbLike(clause, end - 1));
        return relative && closed && clause.At(end).Kind == TokenKind.Comma ? end : first;
    }

    private static bool IsVerbLike(in Clause clause, int index)
    {
        var token = clause.At(index);
        return token.IsWord && char.IsLower(clause.Text[token.Start]) && (token.Entry == default || (token.Entry.Form & (CueForm.Finite | CueForm.PastParticiple | CueForm.Base)) != 0);
    }

    private static bool IsName(in Clause clause, int start, int end)
    {
        var bracketed = false;
        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Kind is TokenKind.Open or TokenKind.Close) bracketed = clause.At(i).Kind == TokenKind.Open;
            if (bracketed || clause.At(i).Kind == TokenKind.Close) continue;
            if (!clause.At(i).IsCapitalized && !clause.At(i).Is(WordClass.NameParticle | WordClass.Title) || clause.At(i).Is(WordClass.Determiner)) return false;
        }

        return true;
    }

    /// <summary>"Günther Platter, der Minister, der zurzeit den Vorsitz hat, sagte": the phrase the appositions before the comma hang on.</summary>
    public static NounPhrase SubjectBeforeComma(in Clause clause, int comma)
    {
        var first = clause.FirstContent();
        for (var tries = 0; tries < MaxBorders && first < comma; tries++)
        {
            var start = first;
            if (clause.At(start).Is(WordClass.Adverb) && !clause.At(start).Is(WordClass.Determiner)) start++;
            if (clause.At(start).IsWord && !clause.At(start).Is(WordClass.Preposition | WordClass.Subordinator))
            {
                var phrase = SubjectFinder.After(clause, start);
                if (phrase.Found && phrase.End == comma && (tries == 0 || phrase.End - phrase.Start > 2)) return phrase;
            }

            while (first < comma && clause.At(first).Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon)) first++;
            first++;
        }

        return NounPhrase.None;
    }

    /// <summary>The opener of an "as X said" clause that ends with the verb at <paramref name="verb"/>; -1 for none.</summary>
    public static int CitationOpener(in Clause clause, int verb)
    {
        for (var i = verb - 1; i >= clause.Start && verb - i < MaxGap; i--)
        {
            var token = clause.At(i);
            if (token.Is(WordClass.Citation) && (i == clause.Start || clause.At(i - 1).Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quoted || clause.At(i - 1).Is(WordClass.Coordinator))) return i;
            if (token.Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Quoted) return -1;
            // English: the clause holds its subject and its verb, and nothing else.
            if (!clause.Lexicon.ClauseFollowsComma && (token.Kind == TokenKind.Comma || clause.LooksLikeVerb(i) && i < SubjectFinder.VerbGroupStart(clause, verb))) return -1;
        }

        return -1;
    }
}
