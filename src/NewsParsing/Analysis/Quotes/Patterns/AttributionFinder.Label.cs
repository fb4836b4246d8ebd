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

    // "described by Holm as “a farce”", "called “a farce” by its neighbours": of a passive, whom "by" names.
    private bool LabelledBy(in Clause clause, int cue)
    {
        if (!clause.At(cue).Entry.Frame.HasFlag(CueFrame.Label) || clause.At(cue).IsCapitalized) return false;
        var quoted = FirstQuoted(clause, cue + 1);
        if (quoted < 0 || quoted - cue > MaxLabelTokens || _taken[quoted - clause.Start] || clause.At(quoted).Has(TokenShape.Titled)) return false;
        var byFirst = clause.At(cue + 1).Is(WordClass.Agent);
        var agent = byFirst ? cue + 1 : quoted + 1;
        if (!clause.At(agent).Is(WordClass.Agent) || !byFirst && quoted - cue > MaxLabelGap) return false;
        var speaker = SubjectFinder.After(clause, agent + 1);
        if (!speaker.Found || byFirst && (speaker.End > quoted || quoted - speaker.End > MaxLabelGap)) return false;
        var start = byFirst ? speaker.End : cue + 1;
        while (start < quoted && clause.At(start).Is(WordClass.Citation)) start++;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        AddContent(clause, draft, start, byFirst ? LabelEnd(clause, quoted) : quoted + 1);
        for (var i = cue; i < speaker.End; i++) _taken[i - clause.Start] = true;
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
