namespace NewsParsing;

/// <content>
/// Verb-second languages: words in marks that no reporting verb has claimed, and sentences that the mood of their verb alone
/// tells to be reported.
/// </content>
internal sealed partial class AttributionFinder
{
    private const int MaxClauses = 4;
    private const int MaxObjectTokens = 6;

    private void Unclaimed(in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind != TokenKind.Quoted || _taken[i - clause.Start] || IsAlone(clause, i) || (IsNamed(clause, i) && (token.Has(TokenShape.Capitalized) || !IsViewed(clause, i)))) continue;
            if (GoesOnQuoting(clause, i) || IsTranslation(clause, i)) continue;
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
        // "wurde ihm das „Große Ehrenzeichen des Landes“ verliehen"
        if (before.Is(WordClass.Definite) && token.Has(TokenShape.Titled) && !token.Has(TokenShape.EndsInStop)) return true;
        if (before.Is(WordClass.OrganizationNoun | WordClass.DocumentNoun) && !before.Is(WordClass.PersonNoun | WordClass.ViewNoun | WordClass.SpeechNoun) && !token.Has(TokenShape.EndsInStop)) return true;
        if (!before.IsWord || !token.Has(TokenShape.Capitalized) || token.Has(TokenShape.EndsInStop)) return false;
        return char.IsUpper(clause.Text[before.Start]) && !before.Is(WordClass.ViewNoun | WordClass.SpeechNoun);
    }

    // "der Einsatz „Night Tide“ („Nachtflut“)": a bracket that holds nothing else says the name again.
    private bool IsTranslation(in Clause clause, int quoted) => clause.At(quoted - 1).Kind == TokenKind.Open && clause.At(quoted + 1).Kind == TokenKind.Close
        && clause.At(quoted - 2).Kind == TokenKind.Quoted && quoted - 2 >= clause.Start && !_taken[quoted - 2 - clause.Start];

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

    private static bool LeadsIntoQuote(in Clause clause, int start)
    {
        for (var i = start; i + 1 < clause.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Colon) return clause.At(i + 1).Kind == TokenKind.Quoted;
        }

        return false;
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
        return verb >= 0 && clause.At(verb).Entry.Frame.HasFlag(CueFrame.Label) && IsOfItself(clause, quoted);
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
}
