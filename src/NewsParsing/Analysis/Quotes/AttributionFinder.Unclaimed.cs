namespace NewsParsing;

/// <content>
/// Verb-second languages: words in marks that no reporting verb has claimed, and sentences that the mood of their verb alone
/// tells to be reported.
/// </content>
internal sealed partial class AttributionFinder
{
    private const int MaxClauses = 4;
    private const int MaxObjectTokens = 6;

    // "Die Fracht sei gesichert. Der Kran werde geprüft.": the mood goes on reporting whoever spoke last.
    private void ReportedByMood(in Clause clause)
    {
        if (drafts.Count > _first || drafts.Count == 0 || !StandsInReportedMood(clause, drafts[^1] is { GoesOnByMood: true })) return;
        var (start, end) = (clause.FirstContent(), clause.LastContentEnd());
        if (end - start < MinClauseTokens) return;
        // "Für den Minister sei das falsch": somebody else's view.
        if (clause.At(start).Is(WordClass.Viewpoint) && View(clause, start, VerbSecondClause.Around(clause, start).End).Found) return;
        var part = Part(clause, start, end);
        for (var i = start; i < end; i++) _taken[i - clause.Start] = true;
        if (drafts[^1] is { GoesOnByMood: true } before)
        {
            before.Add(part);
            return;
        }

        var draft = new AttributionDraft { Position = clause.At(start).Start, InheritsSpeaker = true, GoesOnByMood = true };
        draft.Add(part);
        drafts.Add(draft);
    }

    private static bool StandsInReportedMood(in Clause clause, bool goesOn)
    {
        var (start, end) = VerbSecondClause.Around(clause, clause.FirstContent());
        var verb = VerbSecondClause.FiniteVerb(clause, start, end);
        if (verb < 0) return false;
        return clause.At(verb).Is(WordClass.ReportedMood) || (clause.At(verb).Is(WordClass.DoubtfulMood) && goesOn);
    }

    private void Unclaimed(in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind != TokenKind.Quoted || _taken[i - clause.Start] || IsAlone(clause, i) || (IsNamed(clause, i) && (token.Has(TokenShape.Capitalized) || !IsViewed(clause, i)))) continue;
            if (GoesOnQuoting(clause, i)) continue;
            var complement = clause.At(i - 1).Is(WordClass.Complement) && clause.At(i - 1).Is(WordClass.Subordinator);
            if (!token.Has(TokenShape.Spoken) && !complement && !IsWording(clause, i) && !IsViewed(clause, i)) continue;
            if (CallsItself(clause, i) || !token.Has(TokenShape.Substantial) && IsTerm(clause, i)) continue;
            var speaker = clause.At(i - 1).Kind == TokenKind.Open && clause.At(i + 1).Kind == TokenKind.Close ? SubjectFinder.EndingBefore(clause, i - 1) : SpeakerBehind(clause, i);
            if (clause.At(i - 1).Kind == TokenKind.Open && VerbSecondClause.Strength(clause, speaker) < 2) speaker = NounPhrase.None;
            if (!speaker.Found) speaker = SpeakerOf(clause, i);
            if (speaker.Start <= i && i < speaker.End) speaker = BeforePreposition(clause, speaker);
            if (speaker.Start <= i && i < speaker.End || (complement && IsOfItself(clause, i))) continue;
            // A few words may be a name or a turn of phrase: they need somebody who speaks.
            if (!token.Has(TokenShape.Substantial) && VerbSecondClause.Strength(clause, speaker) < 2) continue;
            var draft = new AttributionDraft
            {
                Position = clause.At(speaker.Found ? Math.Min(speaker.Start, i) : i).Start,
                Speaker = speaker.Found ? clause.Span(speaker.Start, speaker.End) : null,
                InheritsSpeaker = !speaker.Found,
            };
            AddContent(clause, draft, i, i + 1);
            draft.TakesMore = speaker.Found && EndsQuoted(clause, i);
            drafts.Add(draft);
        }
    }

    // "das Magazin „Neue Wege im Bau“": behind a noun, words with a capital are its name, unless it is a noun of speech.
    private static bool IsNamed(in Clause clause, int quoted)
    {
        var (before, token) = (clause.At(quoted - 1), clause.At(quoted));
        if (before.Is(WordClass.Called)) return true;
        if (before.Is(WordClass.OrganizationNoun | WordClass.DocumentNoun) && !before.Is(WordClass.PersonNoun | WordClass.ViewNoun | WordClass.SpeechNoun) && !token.Has(TokenShape.EndsInStop)) return true;
        if (!before.IsWord || !token.Has(TokenShape.Capitalized) || token.Has(TokenShape.EndsInStop)) return false;
        return char.IsUpper(clause.Text[before.Start]) && !before.Is(WordClass.ViewNoun | WordClass.SpeechNoun);
    }

    // "die Parole „…“", "Rufe wie zum Beispiel „…“": the noun tells that its wording follows.
    private static bool IsWording(in Clause clause, int quoted)
    {
        var i = quoted - 1;
        while (clause.Within(i) && quoted - i < MaxClauses && !clause.At(i).Is(WordClass.Citation | WordClass.SpeechNoun)) i--;
        if (clause.At(i).Is(WordClass.Citation)) i--;
        else if (i < quoted - 1) return false;
        return clause.At(i).Is(WordClass.SpeechNoun);
    }

    // "Für den Minister ist die Lage „ernst“": a word or two are a view where somebody holds it.
    private static bool IsViewed(in Clause clause, int quoted)
    {
        var (start, end) = VerbSecondClause.Around(clause, quoted);
        return quoted == end - 1 && clause.At(start).Is(WordClass.Viewpoint) && View(clause, start, end).Found;
    }

    private static bool IsAlone(in Clause clause, int quoted) =>
        clause.End - clause.Start == 1 || (clause.FirstContent() == quoted && quoted + 1 >= clause.LastContentEnd());

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
        if (afterComma && (token.Is(WordClass.Relative) || (token.Is(WordClass.Definite) && EndsInVerb(clause, end))))
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
        // "Jan Löbe, Chef der Partei nannte …": the comma behind the apposition is missing.
        if (afterComma && subject.Found && subject.Start == start && clause.At(start).Is(WordClass.PersonNoun | WordClass.Determiner)
            && SubjectFinder.EndingBefore(clause, start - 1) is { Found: true } name && name.Start == clause.FirstContent() && VerbSecondClause.Strength(clause, name) >= 2)
            return new NounPhrase(name.Start, subject.End);
        if (subject.Found && VerbSecondClause.Strength(clause, subject) >= 1 && !HasClass(clause, BeforePreposition(clause, subject), WordClass.SpeechNoun)) return subject;
        var place = Place(clause, first, verb);
        if (!place.Found && HasClass(clause, subject, WordClass.SpeechNoun)) place = PlaceBehind(clause, verb, end);
        if (place.Found && (subject.Found || HasClass(clause, place, WordClass.DocumentNoun))) return place;
        return subject;
    }

    // "…, auf dem geschrieben stand", "…, in dem es heißt"
    private static bool OpensRelative(in Clause clause, int first) => clause.At(first - 1).Kind == TokenKind.Comma && first > clause.FirstContent()
        && clause.At(first).Is(WordClass.PlacePreposition) && clause.At(first + 1).Is(WordClass.Relative | WordClass.Definite) && !char.IsUpper(clause.Text[clause.At(first + 2).Start]);

    private static bool IsWritten(in Clause clause, int start, int end)
    {
        if (!EndsInVerb(clause, end) || end - start > MaxObjectTokens) return false;
        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.SubjectPronoun) && !clause.At(i).Is(WordClass.Neuter)) return false;
            if (clause.At(i).Entry.Frame != CueFrame.None) return true;
        }

        return false;
    }

    private static bool EndsInVerb(in Clause clause, int end)
    {
        var token = clause.At(end - 1);
        return token.IsWord && char.IsLower(clause.Text[token.Start]) && (token.Is(WordClass.Auxiliary) || token.Entry == default || (token.Entry.Form & CueForm.Finite) != 0);
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

    private static bool LeadsIntoQuote(in Clause clause, int start)
    {
        for (var i = start; i + 1 < clause.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Colon) return clause.At(i + 1).Kind == TokenKind.Quoted;
        }

        return false;
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

    // "lässt sie erklären: …", "ohne es zu sagen: …", "…, die Muster erklärt hatte": the verb is not the second; null when it is.
    private bool? ReportsElsewhere(in Clause clause, int cue, int verb, ref NounPhrase subject)
    {
        NounPhrase speaker;
        if (clause.At(cue - 1).Is(WordClass.InfinitiveMarker)) speaker = MainSubject(clause, cue);
        else
        {
            var (start, end) = VerbSecondClause.Around(clause, cue);
            if (verb < cue || start == clause.FirstContent() || clause.At(start - 1).Kind != TokenKind.Comma || (VerbSecondClause.FiniteVerb(clause, start, end) == verb && !clause.At(cue + 1).Is(WordClass.Auxiliary))) return null;
            var token = clause.At(start);
            if (!token.Is(WordClass.Relative | WordClass.Definite) || clause.At(end - 1).Kind != TokenKind.Word || (end - 1 != cue && !clause.At(end - 1).Is(WordClass.Auxiliary))) return null;
            speaker = OfRelative(clause, start);
        }

        if (!speaker.Found) return null;
        subject = speaker;
        var last = cue;
        while (clause.At(last + 1).Is(WordClass.Auxiliary)) last++;
        return Following(clause, last, cue, speaker, bare: false, cueEnd: cue + 1);
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

    // "nannte die Pläne „falsch“", "als „falsch“", "von einer „Farce“": the words complete the verb, and are no name in its object.
    private static bool Completes(in Clause clause, int cue, int quoted)
    {
        if (IsOfItself(clause, quoted)) return false;
        if (clause.At(quoted).Has(TokenShape.Spoken)) return true;
        for (var i = quoted - 1; clause.Within(i) && quoted - i < MaxObjectTokens && i != cue; i--)
        {
            if (clause.At(i).Is(WordClass.Complement)) return true;
        }

        if (quoted < cue) return false;
        // "warf ihr „Wortbruch“ vor"
        if (clause.At(cue).Entry.Frame.HasFlag(CueFrame.Separable) && clause.At(quoted + 1).Is(WordClass.VerbParticle)) return true;
        var (before, next) = (clause.At(quoted - 1), clause.At(quoted + 1));
        if (next.IsWord && char.IsUpper(clause.Text[next.Start])) return false;
        if (before.Is(WordClass.Determiner) && !before.Is(WordClass.Definite)) return true;
        // "nennt die Modelle „Hafenstern“ und …" lists names.
        return !clause.At(quoted).Has(TokenShape.Capitalized) && !before.Is(WordClass.Definite);
    }

    // "…“ und „…“": what a quote is joined to is quoted as well.
    private bool GoesOnQuoting(in Clause clause, int quoted)
    {
        if (drafts.Count == _first || !clause.At(quoted - 1).Is(WordClass.Coordinator) || clause.At(quoted - 2).Kind != TokenKind.Quoted) return false;
        var before = QuotedSpan.OpeningAt(spans, clause.At(quoted - 2).Start).Inner;
        for (var i = _first; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Parts.IsEmpty || draft.Parts[^1].Span != before) continue;
            AddContent(clause, draft, quoted, quoted + 1);
            return true;
        }

        return false;
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

    // "nennt sich „Neue Kraft“", "war schon als „der Lange“ bekannt": what somebody is called, and no word of his.
    private static bool IsOfItself(in Clause clause, int quoted)
    {
        var (start, end) = VerbSecondClause.Around(clause, quoted);
        for (var i = start; i < end; i++)
        {
            if (i < quoted && clause.At(i).Is(WordClass.Coordinator)) start = i + 1;
        }

        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.Clitic) && !clause.At(i).Is(WordClass.FirstPerson | WordClass.ObjectPronoun)) return true;
        }

        var verb = VerbSecondClause.FiniteVerb(clause, start, end);
        if (verb >= 0 && clause.At(verb).Is(WordClass.Passive)) return !Agent(clause, verb, end).Found;
        return verb >= 0 && clause.At(verb).Is(WordClass.Be) && !clause.At(verb).Is(WordClass.ReportedMood);
    }

    // "mit einer „virtuellen Bombe“", "er war „der Lange“": a word or two that the reporter's own clause is built with.
    private static bool IsTerm(in Clause clause, int quoted)
    {
        if (IsWording(clause, quoted) || IsViewed(clause, quoted)) return false;
        var (start, end) = VerbSecondClause.Around(clause, quoted);
        var verb = VerbSecondClause.FiniteVerb(clause, start, end);
        if (verb < 0 || clause.At(verb).Is(WordClass.ReportedMood | WordClass.DoubtfulMood) || clause.At(verb).Entry.Frame != CueFrame.None) return false;
        var before = clause.At(quoted - 1);
        for (var i = quoted - 1; i > verb && quoted - i < MaxClauses; i--)
        {
            if (clause.At(i).Is(WordClass.Complement)) return false;
        }

        if (clause.At(verb).Is(WordClass.Be) && !clause.At(verb).Is(WordClass.Passive)) return before.IsWord;
        var preposition = clause.At(quoted - 2);
        return before.Is(WordClass.Determiner) && preposition.Is(WordClass.Preposition);
    }

    private static bool CallsItself(in Clause clause, int quoted)
    {
        var (start, end) = VerbSecondClause.Around(clause, quoted);
        var verb = VerbSecondClause.FiniteVerb(clause, start, end);
        return verb >= 0 && clause.At(verb).Entry.Frame.HasFlag(CueFrame.Label) && clause.At(verb + 1).Is(WordClass.Clitic) && IsOfItself(clause, quoted);
    }

    // "Minister Rühl war froh: „Ein Anfang“, sagte er": the pronoun's noun stands in the same sentence.
    private void NamesBeforePronoun(in Clause clause)
    {
        for (var i = _first; i < drafts.Count; i++)
        {
            if (drafts[i].Speaker is not { } speaker) continue;
            var at = clause.Start;
            while (at < clause.End && clause.At(at).Start < speaker.Start) at++;
            if (!clause.At(at).Is(WordClass.SubjectPronoun) || clause.At(at).End != speaker.End) return;
            var main = MainSubject(clause, at);
            if (main.End <= at && VerbSecondClause.Strength(clause, main) == 2)
                drafts.Add(new AttributionDraft { Position = clause.At(main.Start).Start, Speaker = clause.Span(main.Start, main.End), IsMentionOnly = true });
            return;
        }
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
