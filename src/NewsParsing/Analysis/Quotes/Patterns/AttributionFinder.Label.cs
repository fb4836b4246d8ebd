namespace NewsParsing;

/// <content>An object and what it was called: <c>called the plan "a disaster"</c>.</content>
internal sealed partial class AttributionFinder
{
    private const int MaxLabelGap = 3;

    // "… called the plan “a disaster”": only the quoted words are ascribed.
    private bool Label(in Clause clause, int cue, ref NounPhrase subject)
    {
        var quoted = FirstQuoted(clause, cue + 1);
        if (clause.Lexicon.VerbSecond || clause.Lexicon.VerbFirst) return LabelVerbSecond(clause, cue, quoted, ref subject);
        if (quoted < 0 || _taken[quoted - clause.Start]) return false;
        var speaker = clause.At(cue).Entry.Form.HasFlag(CueForm.PresentParticiple) && !HasBe(clause, SubjectFinder.VerbGroupStart(clause, cue), cue)
            ? OfParticiple(clause, cue, subject)
            : SubjectFinder.Before(clause, cue);
        if (!speaker.Found) speaker = subject.Found ? subject : SubjectFinder.OfSentenceWhole(clause, cue);
        // "Califica la medida de «injusta»": whoever spoke last goes on.
        if (!speaker.Found && !(clause.Lexicon.DropsSubject && cue == clause.FirstContent())) return false;
        for (var i = cue + 1; i < quoted; i++)
        {
            if (clause.At(i).Kind is TokenKind.Semicolon or TokenKind.Dash || CueFinder.IsCue(clause, i)) return false;
        }

        // "They call it “reserve capacity.”": what is always called so, or what the writer calls so, quotes nobody.
        if (speaker.Found && clause.At(speaker.End - 1).Is(WordClass.FirstPerson)) return false;
        var view = clause.Lexicon.ClauseNeedsThat && !clause.At(quoted).Has(TokenShape.Capitalized);
        if (!view && !clause.At(quoted).Has(TokenShape.Substantial) && (clause.At(cue).Entry.Form & (CueForm.Past | CueForm.PresentParticiple)) == 0) return false;
        if (IsNaming(clause, cue, quoted)) return false;
        if (speaker.Found) subject = speaker;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        var start = cue + 1;
        while (start < quoted && (clause.IsAdverb(start) || clause.At(start).Is(WordClass.Citation))) start++;
        AddContent(clause, draft, start, LabelEnd(clause, quoted));
        drafts.Add(draft);
        return true;
    }

    private static bool HasAgent(in Clause clause)
    {
        var (agent, quoted) = (false, false);
        for (var i = clause.Start; i < clause.End; i++)
        {
            agent |= clause.At(i).Is(WordClass.Agent);
            quoted |= clause.At(i).Kind == TokenKind.Quoted;
        }

        return agent && quoted;
    }

    // "described by a curator as “the heart of it”", "has been called “a disaster” by Nora Holm": whoever does the passive verb speaks.
    private bool LabelledBy(in Clause clause, int verb)
    {
        if (!clause.At(verb).Entry.Form.HasFlag(CueForm.PastParticiple)) return false;
        var quoted = FirstQuoted(clause, verb + 1);
        if (quoted < 0 || _taken[quoted - clause.Start]) return false;
        NounPhrase speaker;
        if (clause.At(verb + 1).Is(WordClass.Agent))
        {
            speaker = SubjectFinder.After(clause, verb + 2);
            if (speaker.End > quoted) speaker = speaker with { End = quoted };
            if (!speaker.Found || quoted - speaker.End > MaxLabelGap) return false;
        }
        else
        {
            if (quoted - verb > MaxLabelGap + 1 || !HasBe(clause, SubjectFinder.VerbGroupStart(clause, verb), verb)) return false;
            var agent = quoted + 1;
            while (agent - quoted <= MaxLabelGap && clause.At(agent).IsWord && !clause.At(agent).Is(WordClass.Agent)) agent++;
            speaker = clause.At(agent).Is(WordClass.Agent) ? SubjectFinder.After(clause, agent + 1) : NounPhrase.None;
            if (!speaker.Found) return false;
        }

        for (var i = verb + 1; i < quoted; i++)
        {
            if (clause.At(i).Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash) return false;
        }

        var draft = NewDraft(clause, verb, verb + 1, speaker);
        AddContent(clause, draft, quoted, quoted + 1);
        drafts.Add(draft);
        return true;
    }

    // "a tax called the “bridge toll”": a participle behind its noun gives a name and reports nothing.
    private static bool IsNaming(in Clause clause, int cue, int quoted)
    {
        var before = clause.At(cue - 1);
        if (!clause.At(cue).Entry.Form.HasFlag(CueForm.PastParticiple) || clause.At(quoted).Has(TokenShape.Substantial)) return false;
        if (before.Kind != TokenKind.Word || before.IsCapitalized || clause.IsAdverb(cue - 1)) return false;
        if (before.Is(WordClasses.SourceNoun | WordClass.SubjectPronoun | WordClass.Auxiliary | WordClass.Temporal | WordClass.Coordinator)) return false;
        return quoted == cue + 1 || (quoted == cue + 2 && clause.At(cue + 1).Is(WordClass.Determiner));
    }

    // "called it “a disaster” for the town and “a shame”": the label's own phrase, up to the next mark or verb.
    private static int LabelEnd(in Clause clause, int quoted)
    {
        if (clause.At(quoted).Has(TokenShape.EndsInComma | TokenShape.EndsInStop)) return quoted + 1;
        var i = quoted + 1;
        for (; i < clause.LastContentEnd(); i++)
        {
            var token = clause.At(i);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quoted)) return i;
            if (token.Kind == TokenKind.Quoted && token.Has(TokenShape.EndsInComma | TokenShape.EndsInStop)) return i + 1;
            if (token.Is(WordClass.Auxiliary) && !token.IsCapitalized || token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition | WordClass.Relative | WordClass.That)) return i;
            if (token.Is(WordClass.Coordinator) && (clause.LooksLikeVerb(i + 1) || clause.IsAdverb(i + 1) || clause.At(i + 1).Is(WordClass.SubjectPronoun) || clause.At(i + 1).Entry.Frame != CueFrame.None)) return i;
        }

        return i;
    }
}
