namespace NewsParsing;

/// <content>Attributions in languages whose word order is not the English one.</content>
internal sealed partial class AttributionFinder
{
    private const int MaxLabelTokens = 25;

    // German, Dutch: the finite verb is second; what is not the subject may stand before it.
    private bool ReportVerbSecond(in Clause clause, int cue, ref NounPhrase subject)
    {
        var frame = clause.At(cue).Entry.Frame;
        if (frame.HasFlag(CueFrame.Impersonal)) return ReportImpersonal(clause, cue);
        if (CitedBy(clause, cue, ref subject) is { } cited) return cited;
        if (clause.Lexicon.VerbFirst && CitedThrough(clause, cue) is { Found: true } through)
        {
            subject = through;
            return Following(clause, clause.At(through.End).Is(WordClass.SpeechNoun) ? through.End : through.End - 1, cue, through, bare: false, cueEnd: cue + 1);
        }

        if (clause.At(cue).Entry.Form == CueForm.PresentParticiple)
            return Following(clause, cue, cue, subject.Found ? subject : MainSubject(clause, cue), bare: false);
        var verb = FiniteOf(clause, cue);
        if (clause.Lexicon.VerbSecond && ReportsElsewhere(clause, cue, verb, ref subject) is { } reported) return reported;
        var head = ClosingHead(clause, verb);
        var left = clause.At(head - 1);
        var clauseBefore = clause.Lexicon.VerbSecond && IsAdjunctClause(clause, head);
        var border = left.Kind is TokenKind.Comma or TokenKind.Dash && !clauseBefore;
        var afterQuoted = VerbOrder.FollowsQuoted(clause, head) && !LeadsOnBehindName(clause, cue, head) && !(clause.Lexicon.VerbSecond && IsNameInPhrase(clause, head - 1));
        // "Von einer „Farce“ sprach der Minister": what is called so, and no sentence.
        if (afterQuoted && clause.Lexicon.VerbSecond && frame.HasFlag(CueFrame.Label) && clause.At(clause.FirstContent()).Is(WordClass.Complement)) return false;
        var adjunct = clauseBefore || VerbOrder.OpensWithAdjunct(clause, verb) || SubjectIsBehind(clause, verb);
        var apposed = left.Kind == TokenKind.Comma && clause.Lexicon.VerbSecond ? VerbOrder.SubjectBeforeComma(clause, verb - 1) : NounPhrase.None;
        if (apposed.Found)
        {
            subject = apposed;
            return Following(clause, cue, cue, apposed, bare: true);
        }

        if (afterQuoted || border || adjunct || verb == clause.FirstContent() || clause.Lexicon.VerbFirst)
        {
            var inverted = VerbOrder.SubjectAfter(clause, verb + 1);
            if (inverted.Start < cue && cue < inverted.End) inverted = Trim(inverted, cue);
            if (inverted.Found && CitedBehind(clause, cue, inverted) is { Found: true } cites) inverted = cites;
            // "In dem Blatt fand sich die Feststellung „…“": where the words stand is who says them.
            if (inverted.Found && clause.Lexicon.VerbSecond && HasClass(clause, BeforePreposition(clause, inverted), WordClass.SpeechNoun) && Place(clause, clause.FirstContent(), verb) is { Found: true } place)
                return Following(clause, Math.Max(cue, inverted.End - 1), cue, place, bare: false, cueEnd: cue + 1);
            if (inverted.Found)
            {
                subject = inverted;
                var last = Math.Max(cue, inverted.End - 1);
                var opening = CueFinder.OpeningAfter(clause, last).Kind;
                var leadsOn = VerbOrder.OpensWithAdjunct(clause, verb) && opening is not ContentOpening.None;
                if (afterQuoted || (border && (!leadsOn || (clause.Lexicon.VerbSecond && StandsInReportedMood(clause, goesOn: true))) && ClauseStands(clause, head - 1)))
                    return Preceding(clause, head, new NounPhrase(head, AdjunctEnd(clause, last)), cue, head, inverted);
                if (opening == ContentOpening.None && verb == clause.FirstContent() + 1 && clause.At(verb - 1).Is(WordClass.Demonstrative))
                    return PointingBack(clause, cue, inverted);
                return Following(clause, last, cue, inverted, bare: false, cueEnd: cue + 1);
            }
        }

        var speaker = SubjectFinder.Before(clause, verb);
        if (speaker.Found && clause.At(cue).Is(WordClass.Citing) && SubjectFinder.After(clause, verb + 1) is { Found: true } quotedOne && VerbSecondClause.Strength(clause, quotedOne) >= 1)
            return Following(clause, quotedOne.End - 1, cue, quotedOne, bare: false, cueEnd: cue + 1);
        if (!speaker.Found && (left.Is(WordClass.Coordinator) || (border && clause.Lexicon.VerbSecond))) speaker = subject.Found ? subject : OwnSubject(clause, verb);
        if (!speaker.Found && clause.Lexicon.DropsSubject) return ReportUnnamed(clause, cue, verb);
        if (!speaker.Found) return false;
        if (clause.Lexicon.VerbSecond && WithNameBefore(clause, speaker) is { Found: true } named) speaker = named;
        subject = speaker;
        return Following(clause, cue, cue, speaker, bare: true);
    }

    // "Zum Roman „Das Meer der Ruhe“ sagte der Autor, dass …": the words in marks are a name in what stands before the verb.
    private static bool LeadsOnBehindName(in Clause clause, int cue, int head) => clause.Lexicon.VerbSecond && clause.At(head - 1).Kind == TokenKind.Quoted && IsNamed(clause, head - 1)
        && VerbOrder.SubjectAfter(clause, head + 1) is { Found: true } inverted && CueFinder.OpeningAfter(clause, Math.Max(cue, inverted.End - 1)).Kind is not ContentOpening.None;

    // Arabic نقلت الوكالة عن الوزير قوله: who is cited stands behind "from".
    private static NounPhrase CitedThrough(in Clause clause, int cue)
    {
        if (!clause.At(cue).Is(WordClass.Citing)) return NounPhrase.None;
        for (var i = cue + 1; i < clause.End && i - cue < MaxLabelTokens && clause.At(i).IsWord && !clause.At(i).Is(WordClass.That); i++)
        {
            if (!clause.At(i).Is(WordClass.OriginPreposition)) continue;
            var cited = SubjectFinder.After(clause, i + 1);
            for (var k = cited.Start; k < cited.End; k++)
            {
                if (clause.At(k).Is(WordClass.SpeechNoun)) return cited with { End = k };
            }

            return cited;
        }

        return NounPhrase.None;
    }

    // "Die „Gegner“ begannen …", "Ein Boot der „Neuen Linie“ hat …": a name in the phrase before the verb.
    private static bool IsNameInPhrase(in Clause clause, int quoted)
    {
        if (clause.At(quoted).Kind != TokenKind.Quoted || clause.At(quoted).Has(TokenShape.Spoken | TokenShape.EndsInStop)) return false;
        return clause.At(quoted - 1).Is(WordClass.Definite) || IsNamed(clause, quoted) && clause.At(quoted - 1).IsWord;
    }

    // "Falls der Damm bricht, …", "In der Rede, die er verlas, …": what stands before the verb is no main clause, so nobody said it there.
    private static bool IsAdjunctClause(in Clause clause, int head)
    {
        var comma = head - 1;
        var first = clause.FirstContent();
        if (clause.At(comma).Kind != TokenKind.Comma || VerbOrder.SubjectAfter(clause, head + 1) is var subject && clause.At(subject.End).Kind == TokenKind.Comma) return false;
        var end = VerbSecondClause.Around(clause, first).End;
        if (clause.At(first).Is(WordClass.Subordinator) && !clause.At(first).Is(WordClass.That | WordClass.Question | WordClass.Preposition)) return end == comma;
        if (!clause.At(first).Is(WordClass.Preposition) || end >= comma || VerbSecondClause.KnownFiniteVerb(clause, first, end) >= 0) return false;
        return (clause.At(end + 1).Is(WordClass.Relative | WordClass.Definite) || OpensRelative(clause, end + 1)) && VerbSecondClause.Around(clause, end + 1).End == comma && VerbSecondClause.EndsInVerb(clause, comma);
    }

    // „…“, zitiert die Zeitung den Minister: the object speaks.
    private static NounPhrase CitedBehind(in Clause clause, int cue, NounPhrase inverted)
    {
        if (!clause.At(cue).Is(WordClass.Citing)) return NounPhrase.None;
        var cited = SubjectFinder.After(clause, inverted.End);
        return cited.Found && cited.Start == inverted.End && VerbSecondClause.Strength(clause, cited) >= 1 ? cited : NounPhrase.None;
    }

    // Where the verb that agrees with the subject stands: the auxiliary of a participle, or the verb without the adverb before it.
    private static int FiniteOf(in Clause clause, int cue)
    {
        if (VerbOrder.SplitAuxiliary(clause, cue) is var split and >= 0) return split;
        var verb = SubjectFinder.VerbGroupStart(clause, cue);
        while (clause.Lexicon.VerbSecond && verb < cue && clause.IsAdverb(verb) && !clause.At(verb).Is(WordClass.Auxiliary)) verb++;
        return verb;
    }

    // "…", lamenta. "Añadió que …": the verb has no subject; whoever spoke last goes on.
    private bool ReportUnnamed(in Clause clause, int cue, int group)
    {
        var left = clause.At(group - 1);
        var afterQuoted = VerbOrder.FollowsQuoted(clause, group);
        if (afterQuoted) return Preceding(clause, group, new NounPhrase(group, AdjunctEnd(clause, cue)), cue, group, NounPhrase.None);
        if (group != clause.FirstContent() && left.Kind is not (TokenKind.Comma or TokenKind.Dash) && !left.Is(WordClass.Coordinator)) return false;
        return Following(clause, cue, cue, NounPhrase.None, bare: false);
    }

    // "…, a-t-elle ajouté", "…, dit-il, …"; at the head of a sentence the words follow.
    private bool ReportEnclitic(in Clause clause, int cue, int group, int enclitic, ref NounPhrase subject)
    {
        subject = new NounPhrase(enclitic, enclitic + 1);
        if (group > clause.FirstContent()) return Preceding(clause, group, new NounPhrase(group, AdjunctEnd(clause, Math.Max(cue, enclitic))), cue, group, subject);
        return Following(clause, Math.Max(cue, enclitic), cue, subject, bare: false, cueEnd: cue + 1);
    }

    // "Das teilte die Polizei mit.": the words are the sentence before.
    private bool PointingBack(in Clause clause, int cue, NounPhrase speaker)
    {
        var end = clause.Start;
        while (end > 0 && clause.Tokens[end - 1].Kind == TokenKind.Stop) end--;
        // „Ja, es wird teurer.“ Das musste der Minister einräumen.
        if (end > 0 && clause.Tokens[end - 1].Kind == TokenKind.Quoted && drafts.Count > 0 && drafts[^1] is { Cue: null, InheritsSpeaker: true, Parts.Length: 1 } open
            && open.Parts[0].Span.End <= clause.Tokens[end - 1].End && open.Parts[0].Span.Start >= clause.Tokens[end - 1].Start)
        {
            var claimed = NewDraft(clause, cue, cue + 1, speaker);
            claimed.Join(open);
            claimed.TakesMore = true;
            drafts.RemoveAt(drafts.Count - 1);
            _first = Math.Min(_first, drafts.Count);
            drafts.Add(claimed);
            return true;
        }

        var start = end;
        while (start > 0 && clause.Tokens[start - 1].Kind is not (TokenKind.Stop or TokenKind.Quoted)) start--;
        if (end - start < MinClauseTokens) return false;
        var span = clause.Span(start, end);
        if (drafts.Count > 0)
        {
            foreach (var known in drafts[^1].Parts)
            {
                if (known.Span.Overlaps(span)) return false;
            }
        }

        var draft = NewDraft(clause, cue, cue + 1, speaker);
        draft.Add(new DraftPart(span, QuoteKind.Indirect));
        drafts.Add(draft);
        return true;
    }

    // "nannte Merkel die Pläne „falsch“", "Als „falsch“ bezeichnete Merkel die Pläne."
    private bool LabelVerbSecond(in Clause clause, int cue, int quoted, ref NounPhrase subject)
    {
        if (quoted < 0) quoted = FirstQuoted(clause, clause.Start);
        if (quoted < 0 || _taken[quoted - clause.Start] || Math.Abs(quoted - cue) > MaxLabelTokens) return false;
        for (var i = Math.Min(cue, quoted) + 1; i < Math.Max(cue, quoted); i++)
        {
            if (clause.At(i).Kind is TokenKind.Semicolon or TokenKind.Colon || CueFinder.IsCue(clause, i)) return false;
        }

        var verb = FiniteOf(clause, cue);
        var speaker = clause.Lexicon.VerbSecond ? SubordinateSubject(clause, verb) : NounPhrase.None;
        if (speaker.Found) { }
        else if (clause.At(verb - 1).Is(WordClass.Coordinator)) speaker = subject.Found ? subject : OwnSubject(clause, verb);
        else if (clause.At(verb - 1).Kind == TokenKind.Comma && VerbOrder.SubjectBeforeComma(clause, verb - 1) is { Found: true } apposed) speaker = apposed;
        else if (verb == clause.FirstContent() || quoted < verb || VerbOrder.OpensWithAdjunct(clause, verb) || clause.Lexicon.VerbFirst || SubjectIsBehind(clause, verb)) speaker = VerbOrder.SubjectAfter(clause, verb + 1);
        else speaker = SubjectFinder.Before(clause, verb);
        if (clause.Lexicon.VerbSecond && WithNameBefore(clause, speaker) is { Found: true } named) speaker = named;
        if (!speaker.Found) speaker = subject.Found ? subject : MainSubject(clause, verb);
        if (!speaker.Found) return false;
        if (speaker.Start < quoted && quoted < speaker.End) speaker = speaker with { End = quoted };
        if (clause.Lexicon.VerbSecond && (!Completes(clause, cue, quoted) || clause.At(speaker.Start).Is(WordClass.FirstPerson))) return false;
        subject = speaker;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        AddContent(clause, draft, quoted, quoted + 1);
        draft.TakesMore = false;
        drafts.Add(draft);
        return true;
    }

    // «Не уйдём», «Δεν φεύγουμε»: the stop stands outside of the marks, and the words are no name.
    private static bool IsShortSentence(in Clause clause, int quoted)
    {
        var token = clause.At(quoted);
        return clause.Lexicon.ClauseNeedsThat && token.Has(TokenShape.Capitalized) && !token.Has(TokenShape.Titled) && quoted + 1 >= clause.LastContentEnd() && clause.WordAt(quoted).Count(' ') > 1 && !clause.WordAt(quoted).Contains(',');
    }

    // A quote behind a colon that no reporting verb has claimed: the sentence's subject speaks.
    private void LedIn(in Clause clause)
    {
        for (var i = clause.Start + 1; i + 1 < clause.End; i++)
        {
            if (clause.At(i).Kind != TokenKind.Colon || clause.At(i + 1).Kind != TokenKind.Quoted || _taken[i + 1 - clause.Start]) continue;
            if (clause.Lexicon.NounsAreCapitalized && clause.At(i + 1).Has(TokenShape.Titled) && !clause.At(i + 1).Has(TokenShape.EndsInStop)) continue;
            if (!clause.At(i + 1).Has(clause.Lexicon.VerbSecond ? TokenShape.Spoken | TokenShape.Substantial : TokenShape.Substantial) && !IsShortSentence(clause, i + 1)) continue;
            var speaker = clause.Lexicon.VerbSecond ? SpeakerOf(clause, i - 1) : SubjectFinder.OfSentence(clause, i);
            if (!speaker.Found && !clause.Lexicon.VerbSecond) return;
            var draft = new AttributionDraft
            {
                Position = clause.At(clause.Start).Start,
                Speaker = speaker.Found ? clause.Span(speaker.Start, speaker.End) : null,
                InheritsSpeaker = !speaker.Found,
                TakesMore = true,
            };
            AddContent(clause, draft, i + 1, i + 2);
            drafts.Add(draft);
            return;
        }
    }
}
