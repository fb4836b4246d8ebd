namespace NewsParsing;

/// <content>Whose the words in marks are that no reporting verb has claimed.</content>
internal sealed partial class AttributionFinder
{
    // „…“, wollen die Demonstranten wissen; „…“, ließ ein Sprecher verlauten: whatever the verb, its subject spoke.
    private static NounPhrase SpeakerBehind(in Clause clause, int quoted)
    {
        // "Es sei ein „Anfang für uns alle“, wird der Minister zitiert": the words before belong to what he said.
        var cited = clause.At(quoted + 1).Kind == TokenKind.Comma && clause.At(quoted + 2).Is(WordClass.Passive) && clause.At(clause.LastContentEnd() - 1).Is(WordClass.Citing);
        if (!cited && quoted != clause.FirstContent() && clause.At(quoted - 1).Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Dash)) return NounPhrase.None;
        var verb = quoted + 1;
        while (clause.At(verb).Kind is TokenKind.Comma or TokenKind.Dash) verb++;
        // „…“, mit diesen Worten meldete er sich: a phrase may stand before the verb.
        if (clause.At(verb).Is(WordClass.Preposition)) verb = VerbSecondClause.FiniteVerb(clause, verb, VerbSecondClause.Around(clause, verb).End);
        var token = clause.At(verb);
        if (!token.IsWord || !char.IsLower(clause.Text[token.Start])) return NounPhrase.None;
        if (!token.Is(WordClass.Auxiliary) && token.Entry != default && (token.Entry.Form & (CueForm.Finite | CueForm.Base)) == 0) return NounPhrase.None;
        var subject = VerbSecondClause.BehindVerb(clause, verb, clause.End);
        return VerbSecondClause.Strength(clause, subject) >= 2 ? subject : NounPhrase.None;
    }

    // The subject of the clause that the words stand in, or of the one it hangs on.
    private static NounPhrase SpeakerOf(in Clause clause, int quoted)
    {
        var (start, end) = VerbSecondClause.Around(clause, quoted);
        for (var tries = 0; tries < MaxClauses; tries++)
        {
            var speaker = SpeakerIn(clause, start, end);
            if (VerbSecondClause.Strength(clause, speaker) >= 1) return speaker;
            if (start - 2 < clause.Start) break;
            (start, end) = VerbSecondClause.Around(clause, start - 2);
        }

        return NounPhrase.None;
    }

    private static NounPhrase SpeakerIn(in Clause clause, int start, int end)
    {
        var first = start;
        while (first < end && clause.At(first).Is(WordClass.Coordinator)) first++;
        var token = clause.At(first);
        if (token.Is(WordClass.That)) return NounPhrase.None;
        if (token.Is(WordClass.Viewpoint) && View(clause, first, end) is { Found: true } view) return view;

        if (token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition))
            return clause.At(end - 1).Is(WordClass.ReportedMood) ? NounPhrase.None : VerbSecondClause.BehindVerb(clause, first, end);
        var afterComma = first > clause.Start && clause.At(first - 1).Kind == TokenKind.Comma;
        if (afterComma && (token.Is(WordClass.Relative) || (token.Is(WordClass.Definite) && VerbSecondClause.EndsInVerb(clause, end))))
            return OfRelative(clause, first);
        if (OpensRelative(clause, first) && IsWritten(clause, first + 2, end)) return SubjectFinder.EndingBefore(clause, first - 1);
        var verb = VerbSecondClause.FiniteVerb(clause, start, end);
        // "Der Leiter der Studie, Jan Löbe, sieht …": behind the apposition stands a verb, known or not.
        if (verb != start && afterComma && token.IsWord && char.IsLower(clause.Text[token.Start]) && token.Entry == default && VerbOrder.SubjectBeforeComma(clause, start - 1) is { Found: true } holder) return holder;
        // "…, und Minister Jan Löbe: „…“": nothing but a name before the colon.
        if (verb < 0 && clause.At(end).Kind == TokenKind.Colon && SubjectFinder.After(clause, first) is { Found: true } named && named.End == end) return named;
        // "…, die Ordnung sei …": whose words these are stands outside of the clause.
        if (verb < 0 || clause.At(verb).Is(WordClass.ReportedMood) || (start > clause.FirstContent() && clause.At(verb).Is(WordClass.DoubtfulMood))) return NounPhrase.None;
        if (end - 2 > start && (verb < 0 || verb >= end - 2) && clause.At(end - 2).Is(WordClass.InfinitiveMarker) && clause.At(end - 2).Length == 2) return NounPhrase.None;
        if (clause.At(verb).Is(WordClass.Passive) && EndsInParticiple(clause, verb, end))
        {
            if (!clause.At(end - 1).Is(WordClass.Citing)) return Agent(clause, verb, end);
            return verb == start && afterComma && VerbOrder.SubjectBeforeComma(clause, start - 1) is { Found: true } cited ? cited : VerbSecondClause.Subject(clause, start, verb, end);
        }

        if (verb == start && afterComma && VerbOrder.SubjectBeforeComma(clause, start - 1) is { Found: true } whole) return whole;
        var subject = VerbSecondClause.Subject(clause, start, verb, end);
        if (WithNameBefore(clause, subject) is { Found: true } apposition) return apposition;
        if (subject.Found && VerbSecondClause.Strength(clause, subject) >= 1 && !HasClass(clause, BeforePreposition(clause, subject), WordClass.SpeechNoun)) return subject;
        var place = Place(clause, first, verb);
        if (!place.Found && HasClass(clause, subject, WordClass.SpeechNoun)) place = PlaceBehind(clause, verb, end);
        if (place.Found && (subject.Found || HasClass(clause, place, WordClass.DocumentNoun))) return place;
        return subject;
    }

    // "Jan Löbe, Chef der Partei nannte …": the comma behind the apposition is missing.
    private static NounPhrase WithNameBefore(in Clause clause, NounPhrase role)
    {
        if (!role.Found || clause.At(role.Start - 1).Kind != TokenKind.Comma || !clause.At(role.Start).Is(WordClass.PersonNoun | WordClass.Title | WordClass.Determiner)) return NounPhrase.None;
        var name = SubjectFinder.EndingBefore(clause, role.Start - 1);
        return name.Found && name.Start == clause.FirstContent() && VerbSecondClause.Strength(clause, name) >= 2 ? name with { End = role.End } : NounPhrase.None;
    }

    // "…, auf dem geschrieben stand", "…, in dem es heißt"
    private static bool OpensRelative(in Clause clause, int first) => clause.At(first - 1).Kind == TokenKind.Comma && first > clause.FirstContent()
        && clause.At(first).Is(WordClass.PlacePreposition) && clause.At(first + 1).Is(WordClass.Relative | WordClass.Definite) && !char.IsUpper(clause.Text[clause.At(first + 2).Start]);

    private static bool IsWritten(in Clause clause, int start, int end)
    {
        if (!VerbSecondClause.EndsInVerb(clause, end) || end - start > MaxObjectTokens) return false;
        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.SubjectPronoun) && !clause.At(i).Is(WordClass.Neuter)) return false;
            if (clause.At(i).Entry.Frame != CueFrame.None) return true;
        }

        return false;
    }

    // "Deren Haltung nannte er …", "Die Frage stellte der Minister …": what opens the clause is its object.
    private static bool SubjectIsBehind(in Clause clause, int verb)
    {
        if (!clause.Lexicon.VerbSecond) return false;
        var (start, end) = VerbSecondClause.Around(clause, verb);
        return VerbSecondClause.FiniteVerb(clause, start, end) == verb && VerbSecondClause.Subject(clause, start, verb, end).Start > verb;
    }

    // The subject of the sentence's first clause that has one.
    private static NounPhrase MainSubject(in Clause clause, int before)
    {
        if (!clause.Lexicon.VerbSecond) return SubjectFinder.OfSentence(clause, before);
        var first = clause.FirstContent();
        // "Jan Löbe, einer der Zeugen, die …, kritisierte": the verb stands behind the last comma.
        if (clause.At(first).IsWord && !clause.At(first).Is(WordClass.Preposition | WordClass.Subordinator) && SubjectFinder.After(clause, first) is { Found: true } apposed && apposed.End < before
            && clause.At(apposed.End).Kind == TokenKind.Comma && VerbSecondClause.Strength(clause, apposed) >= 2 && VerbSecondClause.Around(clause, first).End < apposed.End) return apposed;
        for (var tries = 0; tries < MaxClauses && first < before; tries++)
        {
            var (start, end) = VerbSecondClause.Around(clause, first);
            var speaker = SpeakerIn(clause, start, end);
            if (VerbSecondClause.Strength(clause, speaker) >= 1 && speaker.End <= before) return speaker;
            first = end + 1;
        }

        return SubjectFinder.OfSentence(clause, before);
    }

    // "…, der das sagte", "…, die Muster so nannte": the noun it tells of, unless the clause has a subject of its own.
    private static NounPhrase OfRelative(in Clause clause, int relative)
    {
        var next = clause.At(relative + 1);
        if (next.Is(WordClass.SubjectPronoun) && !(next.Is(WordClass.Determiner) && char.IsUpper(clause.Text[clause.At(relative + 2).Start]))) return new NounPhrase(relative + 1, relative + 2);
        var antecedent = SubjectFinder.EndingBefore(clause, relative - 1);
        if (!next.IsCapitalized && !next.Is(WordClass.Title | WordClass.Definite) || next.Is(WordClass.Oblique) || VerbSecondClause.Strength(clause, antecedent) >= 2) return antecedent;
        var own = SubjectFinder.After(clause, relative + 1);
        return VerbSecondClause.Strength(clause, own) >= 2 ? own : antecedent;
    }

    // "Für den Minister ist das „falsch“", "Nach dem Entwurf soll …": whose view the clause tells.
    private static NounPhrase View(in Clause clause, int first, int end)
    {
        var view = SubjectFinder.After(clause, first + 1);
        if (!view.Found || view.End > end) return NounPhrase.None;
        var verb = VerbSecondClause.FiniteVerb(clause, first, end);
        if (clause.At(first).Is(WordClass.Temporal | WordClass.SourcePreposition))
        {
            for (var i = view.Start; i < view.End; i++)
            {
                if (clause.At(i).Is(WordClass.DocumentNoun | WordClass.ViewNoun)) return view;
            }

            return NounPhrase.None;
        }

        return verb >= 0 && clause.At(verb).Is(WordClass.Be) && VerbSecondClause.Strength(clause, view) >= 2 ? view : NounPhrase.None;
    }

    // "wird von Kennern als „Meilenstein“ bezeichnet": a passive's subject speaks nothing.
    private static NounPhrase Agent(in Clause clause, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
        {
            if (!clause.At(i).Is(WordClass.Genitive) || !clause.At(i).Is(WordClass.Preposition)) continue;
            var agent = SubjectFinder.After(clause, i + 1);
            if (agent.End <= end && VerbSecondClause.Strength(clause, agent) >= 1) return agent;
        }

        return NounPhrase.None;
    }

    private static bool EndsInParticiple(in Clause clause, int verb, int end)
    {
        var last = clause.At(end - 1);
        return end - 1 > verb && last.IsWord && char.IsLower(clause.Text[last.Start]) && (last.Entry == default || last.Entry.Form.HasFlag(CueForm.PastParticiple));
    }

    // "…, weil die Partei das „falsch“ genannt hat": a clause whose verb comes last.
    private static NounPhrase SubordinateSubject(in Clause clause, int verb)
    {
        var (start, end) = VerbSecondClause.Around(clause, verb);
        var token = clause.At(start);
        var last = verb == end - 1 && verb > start + 2 && start > clause.FirstContent() && token.Is(WordClass.Relative | WordClass.Definite);
        if (!last && VerbSecondClause.FiniteVerb(clause, start, end) == verb && !clause.At(verb + 1).Is(WordClass.Auxiliary) || !token.Is(WordClass.Subordinator | WordClass.Relative | WordClass.Definite) || start == clause.FirstContent() && !token.Is(WordClass.Subordinator)) return NounPhrase.None;
        var subject = token.Is(WordClass.That) ? VerbSecondClause.BehindVerb(clause, start, end) : SpeakerIn(clause, start, end);
        return VerbSecondClause.Strength(clause, subject) >= 1 ? subject : NounPhrase.None;
    }

    // "In der Zeitung stand der Satz „…“": where words are found is who says them.
    private static NounPhrase Place(in Clause clause, int first, int verb)
    {
        if (!clause.At(first).Is(WordClass.Preposition)) return NounPhrase.None;
        var place = SubjectFinder.After(clause, first + 1);
        return place.Found && place.End <= verb ? place : NounPhrase.None;
    }

    // "Dazu steht in dem Entwurf der Satz „…“"
    private static NounPhrase PlaceBehind(in Clause clause, int verb, int end)
    {
        for (var i = verb + 1; i + 1 < end; i++)
        {
            if (!clause.At(i).Is(WordClass.PlacePreposition) || clause.At(i + 1).Is(WordClass.Temporal)) continue;
            var place = SubjectFinder.After(clause, i + 1);
            if (place.Found && place.End <= end && VerbSecondClause.Strength(clause, place) >= 1) return place;
        }

        return NounPhrase.None;
    }

    private static bool HasClass(in Clause clause, NounPhrase phrase, WordClass wordClass)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (clause.At(i).Is(wordClass)) return true;
        }

        return false;
    }

    // "biss der Mann den Gast und rief": the verb shares the subject of its own clause.
    private static NounPhrase OwnSubject(in Clause clause, int verb)
    {
        if (!clause.Lexicon.VerbSecond) return SubjectFinder.OfSentence(clause, verb);
        var (start, end) = VerbSecondClause.Around(clause, verb);
        var own = SpeakerIn(clause, start, end);
        return VerbSecondClause.Strength(clause, own) >= 1 && own.End <= verb ? own : MainSubject(clause, verb);
    }

    private static NounPhrase BeforePreposition(in Clause clause, NounPhrase phrase)
    {
        for (var i = phrase.Start + 1; i < phrase.End; i++)
        {
            if (clause.At(i).Is(WordClass.Preposition) && !clause.At(i).Is(WordClass.NameParticle)) return phrase with { End = i };
        }

        return phrase;
    }
}
