namespace NewsParsing;

/// <summary>What follows a reporting verb once its adjuncts are passed.</summary>
internal enum ContentOpening
{
    /// <summary>Nothing: the sentence, or this part of it, is over.</summary>
    None,

    /// <summary>Words in quotation marks.</summary>
    Quoted,

    /// <summary>"that", or an indirect question.</summary>
    That,

    /// <summary>A bare clause.</summary>
    Clause,

    /// <summary>A colon.</summary>
    Colon,
}

/// <summary>Decides which words are reporting verbs here, and what they open.</summary>
internal static class CueFinder
{
    private const int MaxAdjunctTokens = 30;
    private const int MaxImpersonalGap = 4;

    /// <summary>
    /// Whether the token reports speech in this sentence: a finite verb or participle of the lexicon, not a noun ("in its
    /// report"), not passive ("was told"), not an infinitive ("to say").
    /// </summary>
    public static bool IsCue(in Clause clause, int i)
    {
        var token = clause.At(i);
        var frame = token.Entry.Frame;
        if (token.Kind != TokenKind.Word || frame == CueFrame.None || token.Has(TokenShape.Possessive)) return false;
        if (frame.HasFlag(CueFrame.Separable) && !VerbOrder.HasParticle(clause, i)) return false;
        if (frame.HasFlag(CueFrame.Impersonal) && !clause.At(i + 1).Is(WordClass.Neuter) && !NeuterBefore(clause, i)) return false;
        if ((token.IsCapitalized || clause.Lexicon.NounsAreCapitalized && char.IsUpper(clause.Text[token.Start])) && i != clause.Start && !InvertedHead(clause, i)) return false;
        var group = SubjectFinder.VerbGroupStart(clause, i);
        var form = token.Entry.Form;
        if (form.HasFlag(CueForm.PresentParticiple)) return IsParticipleCue(clause, i, group);
        var before = clause.At(i - 1);
        // "described by the president": the agent stands behind a passive without its auxiliary.
        var passive = clause.At(i + 1).Is(WordClass.Agent) && form.HasFlag(CueForm.PastParticiple) && !frame.HasFlag(CueFrame.Clause);
        var modal = false;
        var denied = false;
        for (var k = group; k < i; k++)
        {
            denied |= clause.At(k).Is(WordClass.Negation | WordClass.Modal);
            // "s'est exclamé": a reflexive verb takes "be" and is no passive.
            var reflexive = clause.At(k).Is(WordClass.Be) && clause.At(k - 1).Is(WordClass.Clitic);
            passive |= clause.At(k).Is(WordClass.Be) && !reflexive;
            modal |= clause.At(k).Is(WordClass.Auxiliary) && (reflexive || !clause.At(k).Is(WordClass.Be));
        }

        if (VerbOrder.SplitAuxiliary(clause, i) is var split and >= 0)
        {
            // "gab dazu bekannt": the particle of a verb, though a verb has such a participle.
            if (token.Is(WordClass.VerbParticle) && clause.At(split).Entry.Frame.HasFlag(CueFrame.Separable)) return false;
            passive |= clause.At(split).Is(WordClass.Be);
            denied |= clause.At(split).Is(WordClass.Modal);
            modal = true;
        }

        // "…, als der Bericht eröffnet worden war": verb last, passive.
        passive |= clause.Lexicon.SplitVerbGroup && ((form & CueForm.Finite) == 0 || form.HasFlag(CueForm.PastParticiple) && clause.At(i + 1).Is(WordClass.Passive)) && clause.At(i + 1).Is(WordClass.Be);
        // "wie der Minister zitiert wird": who is cited speaks.
        passive &= !token.Is(WordClass.Citing) || VerbOrder.CitationOpener(clause, i) < 0;
        if (passive || denied) return false;
        if ((form & CueForm.Finite) == 0 && (!form.HasFlag(CueForm.PastParticiple) || !modal) && !modal)
            return form.HasFlag(CueForm.Base) && IsBaseCue(clause, i, group);
        // "an estimated 1,000": a participle before a noun.
        if (group == i && before.Is(WordClass.Determiner) && !before.Is(WordClass.GroupNoun | WordClass.SubjectPronoun | WordClass.Demonstrative | WordClass.Single)) return false;
        if (Repeats(clause, i)) return false;
        // A present form after an article, adjective or preposition is a noun: "the report", "in states such as".
        if ((form & CueForm.Past) == 0 && group == i && IsNounUse(clause, i)) return false;
        if (token.Is(WordClass.NounLike) && !before.Is(WordClass.SubjectPronoun | WordClass.Relative) && !OpensPlainly(clause, i)) return false;
        return !before.Is(WordClass.Preposition) || before.IsCapitalized || before.Is(WordClass.Adverb);
    }

    // "heißt es", "es heißt", "in dem es wörtlich heißt"
    private static bool NeuterBefore(in Clause clause, int verb)
    {
        var i = verb - 1;
        while (clause.Lexicon.VerbSecond && verb - i < MaxImpersonalGap && clause.IsAdverb(i)) i--;
        return clause.At(i).Is(WordClass.Neuter);
    }

    /// <summary>The verbs of a group that quote by an object and complement only ("called the plan …") report nothing else.</summary>
    public static bool OnlyLabels(Token token) => token.Entry.Frame == CueFrame.Label;

    /// <summary>What the cue at <paramref name="cue"/> opens, and the token where that begins.</summary>
    public static (ContentOpening Kind, int Index) OpeningAfter(in Clause clause, int cue)
    {
        var i = cue + 1;
        var frame = clause.At(cue).Entry.Frame;
        if (frame.HasFlag(CueFrame.Addressee)) i = AfterAddressee(clause, i);
        var limit = Math.Min(clause.End, cue + MaxAdjunctTokens);
        while (i < limit)
        {
            var token = clause.At(i);
            switch (token.Kind)
            {
                // "sagte dem „Hafenboten“, …": a paper's name in marks opens nothing.
                case TokenKind.Quoted when clause.Lexicon.NounsAreCapitalized && !token.Has(TokenShape.Spoken | TokenShape.EndsInStop) && token.Has(TokenShape.Capitalized)
                    && clause.At(i - 1).IsWord && !frame.HasFlag(CueFrame.Label) && (clause.At(i - 1).Is(WordClass.Definite | WordClass.Preposition) || (char.IsUpper(clause.Text[clause.At(i - 1).Start]) && i - 1 > cue)):
                    i++;
                    continue;
                case TokenKind.Quoted:
                    return (ContentOpening.Quoted, i);
                case TokenKind.Colon:
                    return (ContentOpening.Colon, i + 1);
                case TokenKind.Stop:
                case TokenKind.Semicolon:
                    return (ContentOpening.None, i);
                case TokenKind.Comma:
                case TokenKind.Dash:
                    return AfterComma(clause, i, limit);
                case TokenKind.Open:
                    while (i < limit && clause.At(i).Kind != TokenKind.Close) i++;
                    i++;
                    continue;
                case TokenKind.Close:
                    return (ContentOpening.None, i);
            }

            if (token.Is(WordClass.InfinitiveMarker) && i <= cue + 2 && !clause.At(i + 1).IsCapitalized && !clause.At(i + 1).Is(WordClass.Determiner | WordClass.ObjectPronoun | WordClass.GroupNoun)) return (ContentOpening.None, i);
            if (token.Is(WordClass.That)) return (ContentOpening.That, i + 1);
            if (OpensQuantity(clause, i)) return (ContentOpening.Clause, i);
            if (token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition))
            {
                if (!token.Is(WordClass.Question) && i == cue + 1 && AfterSubordinate(clause, i, limit) is { Kind: not ContentOpening.None } late) return late;
                return token.Is(WordClass.Question)
                    ? (ContentOpening.That, i)
                    : (ContentOpening.None, i);
            }

            if (token.Is(WordClass.Preposition) && !token.Is(WordClass.Determiner))
            {
                i = AfterPrepositionalPhrase(clause, i, limit);
                continue;
            }

            if (token.Is(WordClass.Determiner) && clause.At(i + 1).Is(WordClass.Temporal))
            {
                i += 2;
                continue;
            }

            if (token.Is(WordClass.Temporal) || (clause.IsAdverb(i) && !token.Is(WordClass.Determiner)))
            {
                i++;
                continue;
            }

            if (token.Is(WordClass.Coordinator)) return (ContentOpening.None, i);
            if (clause.Lexicon.ClauseFollowsComma)
            {
                i++;
                continue;
            }

            return (ContentOpening.Clause, i);
        }

        return (ContentOpening.None, Math.Min(i, clause.End));
    }

    // "said because the bridge was old, it …", "said as she left, “…”": a reason is part of the words, a circumstance stands before them.
    private static (ContentOpening Kind, int Index) AfterSubordinate(in Clause clause, int subordinator, int limit)
    {
        if (clause.Lexicon.ClauseFollowsComma) return (ContentOpening.None, subordinator);
        var comma = subordinator + 1;
        while (comma < limit && clause.At(comma).Kind is TokenKind.Word or TokenKind.Number) comma++;
        if (clause.At(comma).Kind != TokenKind.Comma) return (ContentOpening.None, subordinator);
        var next = clause.At(comma + 1);
        if (clause.At(subordinator).IsReason) return next.Kind is TokenKind.Word or TokenKind.Quoted ? (ContentOpening.Clause, subordinator) : (ContentOpening.None, subordinator);
        if (next.Kind == TokenKind.Quoted && next.Has(TokenShape.Substantial)) return (ContentOpening.Quoted, comma + 1);
        // "said while the bridge was safe, it was old": the subject behind the comma is that of the words.
        var goesOn = !clause.Lexicon.ClauseNeedsThat && next.Is(WordClass.Determiner | WordClass.SubjectPronoun) && !next.Is(WordClass.Relative) && clause.LooksLikeVerb(comma + 2);
        return goesOn ? (ContentOpening.Clause, subordinator) : (ContentOpening.None, subordinator);
    }

    // "said about 40 people", "said at least 40", "said as many as 40": a rough number opens the words, it is no circumstance of the speech.
    private static bool OpensQuantity(in Clause clause, int i)
    {
        if (clause.Lexicon.ClauseNeedsThat || clause.Lexicon.ClauseFollowsComma) return false;
        if (clause.At(i).Is(WordClass.Preposition | WordClass.Subordinator) && clause.Within(i + 3) && clause.At(i + 3).Kind == TokenKind.Number)
            return clause.At(i + 1).Is(WordClass.Quantifier | WordClass.GroupNoun | WordClass.Adverb) && clause.WordAt(i).Equals(clause.WordAt(i + 2), StringComparison.OrdinalIgnoreCase);
        if (clause.At(i).Is(WordClass.Preposition) && clause.At(i + 1).Kind == TokenKind.Number) return CountsSubject(clause, i + 1);
        var number = clause.At(i).Is(WordClass.Preposition) && !clause.IsAdverb(i) ? i + 2 : i + 1;
        var rough = clause.IsAdverb(number - 1) || (number == i + 2 && clause.At(number - 1).Is(WordClass.Quantifier));
        return rough && clause.At(number).Kind == TokenKind.Number && clause.At(number + 1).IsWord && !clause.At(number + 1).Is(WordClass.Temporal | WordClass.Preposition);
    }

    // "about 40 people had": the number's noun has a verb; "in 2019 the bridge", "on 5 May" have none.
    private static bool CountsSubject(in Clause clause, int number)
    {
        for (var i = number + 1; i <= number + 3; i++)
        {
            var token = clause.At(i);
            if (i > number + 1 && clause.LooksLikeVerb(i)) return true;
            if (!token.IsWord || token.IsCapitalized || token.Is(WordClass.Determiner | WordClass.Temporal | WordClass.SubjectPronoun | WordClass.Preposition)) return false;
        }

        return false;
    }

    // ", in a statement, that …" and ", “…": what a comma after the verb leads to, within the next comma.
    private static (ContentOpening Kind, int Index) AfterComma(in Clause clause, int comma, int limit)
    {
        var next = clause.At(comma + 1);
        // ", adding, “…": the words are those of the second verb.
        if (next.Entry.Form.HasFlag(CueForm.PresentParticiple) && next.Entry.Frame != CueFrame.None) return (ContentOpening.None, comma);
        if (next.Is(WordClass.That)) return (ContentOpening.That, comma + 2);
        if (next.Is(WordClass.Question)) return (ContentOpening.That, comma + 1);
        if (clause.Lexicon.ClauseFollowsComma && next.Kind == TokenKind.Word && !next.Is(WordClass.Coordinator | WordClass.Relative | WordClass.Subordinator | WordClass.InfinitiveMarker))
            return (ContentOpening.Clause, comma + 1);
        var commas = 1;
        for (var i = comma + 1; i < limit; i++)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Quoted)
                return i == comma + 1 || commas > 1 || token.Has(TokenShape.Substantial) ? (ContentOpening.Quoted, i) : (ContentOpening.None, comma);
            if (token.Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon) break;
            if (token.Kind == TokenKind.Comma && ++commas > 2) break;
            if (token.Is(WordClass.That) && commas > 1 && clause.At(i - 1).Kind == TokenKind.Comma) return (ContentOpening.That, i + 1);
            if (i == comma + 1 && !token.Is(WordClass.Preposition) && !clause.IsAdverb(i) && !token.Is(WordClass.Determiner | WordClass.Temporal)
                && !token.Entry.Form.HasFlag(CueForm.PresentParticiple) && !clause.HasEnding(i, clause.Lexicon.ParticipleEndings)) break;
        }

        return (ContentOpening.None, comma);
    }

    /// <summary>Past the phrase whose preposition stands at <paramref name="preposition"/>: "in a statement on Monday" one phrase at a time.</summary>
    public static int AfterPrepositionalPhrase(in Clause clause, int preposition, int limit)
    {
        var i = preposition + 1;
        if (clause.At(i).Is(WordClass.Determiner)) i++;
        var first = i;
        while (i < limit)
        {
            var token = clause.At(i);
            // "said on the channel's “This Week” that …": a name in marks belongs to the phrase.
            if (token.Kind == TokenKind.Quoted && token.Has(TokenShape.Titled) && i + 1 < limit && (i > first || clause.At(i - 1).Has(TokenShape.Possessive))) { i++; continue; }
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) break;
            if (token.Is(WordClass.That | WordClass.Subordinator | WordClass.Preposition)) break;
            if (i > first && token.Is(WordClass.Determiner | WordClass.SubjectPronoun)) break;
            if (token.Is(WordClass.Coordinator) && clause.At(i + 1).Is(WordClass.SubjectPronoun)) break;
            if (i > first && token.Is(WordClass.SubjectPronoun)) break;
            i++;
        }

        return i;
    }

    /// <summary>Past the person spoken to: "told reporters in Ohio", "told her".</summary>
    private static int AfterAddressee(in Clause clause, int first)
    {
        var token = clause.At(first);
        if (token.Kind != TokenKind.Word || token.Is(WordClass.That | WordClass.Preposition | WordClass.Subordinator)) return first;
        if (token.Is(WordClass.ObjectPronoun)) return first + 1;
        // "warned the plan would fail": a verb of two frames may have no addressee; "tell" always has one.
        var i = first + 1;
        while (clause.Within(i) && i - first < MaxAdjunctTokens)
        {
            token = clause.At(i);
            if (token.Kind == TokenKind.Number || token.Kind == TokenKind.Other) { i++; continue; }
            if (token.Kind != TokenKind.Word) break;
            if (token.Is(WordClass.Determiner | WordClass.SubjectPronoun | WordClass.That | WordClass.Preposition | WordClass.Temporal | WordClass.Subordinator)
                && !(token.IsCapitalized && clause.At(i - 1).IsCapitalized)) break;
            if (clause.LooksLikeVerb(i)) return first;
            i++;
        }

        return i;
    }

    // "Shah said said": a slip of the pen is one verb.
    private static bool Repeats(in Clause clause, int i) => clause.Within(i + 1) && clause.At(i + 1).IsWord
        && clause.WordAt(i).Equals(clause.WordAt(i + 1), StringComparison.OrdinalIgnoreCase);

    private static bool OpensPlainly(in Clause clause, int i)
    {
        var next = clause.At(i + 1);
        return next.Kind is TokenKind.Quoted or TokenKind.Colon || next.Is(WordClass.That)
            || (next.Kind == TokenKind.Comma && clause.At(i + 2).Kind == TokenKind.Quoted)
            || (clause.At(i - 1).IsCapitalized && clause.At(i - 1).Kind == TokenKind.Word && !clause.At(i - 1).Is(WordClass.Determiner))
            || VerbOrder.FollowsQuoted(clause, i)
            || (next.Is(WordClass.Adverb) && clause.At(i + 2).Is(WordClass.That));
    }

    private static bool InvertedHead(in Clause clause, int i) => i == clause.FirstContent();

    private static bool IsParticipleCue(in Clause clause, int i, int group)
    {
        var before = clause.At(i - 1);
        for (var k = group; k < i; k++)
        {
            if (clause.At(k).Is(WordClass.Be)) return true;
        }

        if (before.Is(WordClass.Determiner) || before.Has(TokenShape.Possessive)) return false;
        // "the habit of saying so", "distracted from saying so": an act spoken of, not reported.
        return !before.Is(WordClass.RolePreposition | WordClass.OriginPreposition);
    }

    // A base form reports only where the group or the subject makes it finite: "they say", "I think"; not "to say".
    private static bool IsBaseCue(in Clause clause, int i, int group)
    {
        if (clause.At(i - 1).Is(WordClass.InfinitiveMarker)) return GoesOn(clause, i - 1) || OpeningAfter(clause, i).Kind is ContentOpening.Quoted or ContentOpening.Colon;
        if (group < i && clause.At(group).Is(WordClass.Auxiliary)) return true;
        if (clause.Lexicon.VerbSecond && clause.Lexicon.NounsAreCapitalized)
        {
            var (start, end) = VerbSecondClause.Around(clause, i);
            return !clause.At(i + 1).Is(WordClass.Auxiliary) && VerbSecondClause.FiniteVerb(clause, start, end) == i;
        }

        var before = clause.At(group - 1);
        if (before.Is(WordClass.SubjectPronoun)) return true;
        if (before.Is(WordClass.GroupNoun)) return true;
        if (PluralRelative(clause, group)) return true;
        if (ReportsPlainly(clause, i)) return true;
        var name = group - 1;
        while (clause.At(name).IsWord && clause.At(name).IsCapitalized) name--;
        return before.Kind == TokenKind.Word && before.IsCapitalized && clause.At(name).Is(WordClass.Coordinator)
            || (before.Kind == TokenKind.Word && !before.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Temporal) && EndsInPluralS(clause, group - 1) && !IsNounUse(clause, i));
    }

    // "She went on to say", "he continued to insist": the words were said.
    private static bool GoesOn(in Clause clause, int marker)
    {
        var governor = marker - 1;
        while (clause.At(governor).Is(WordClass.Preposition | WordClass.Adverb)) governor--;
        return clause.At(governor).Is(WordClass.Aspectual);
    }

    // "Half of those asked say they would go": a verb that is no noun, behind a noun and before a clause, is finite.
    private static bool ReportsPlainly(in Clause clause, int i)
    {
        var (token, before) = (clause.At(i), clause.At(i - 1));
        if (!token.Entry.Frame.HasFlag(CueFrame.Clause) || token.Entry.Frame.HasFlag(CueFrame.TakesNouns) || token.Is(WordClass.NounLike)) return false;
        if (before.Is(WordClass.ObjectPronoun | WordClass.Determiner | WordClass.Preposition | WordClass.InfinitiveMarker | WordClass.Coordinator)) return false;
        if (before.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Other or TokenKind.Comma)) return false;
        return OpeningAfter(clause, i).Kind is ContentOpening.That or ContentOpening.Clause or ContentOpening.Quoted;
    }

    // "Parents who oppose the scheme say": the noun before the relative clause is the subject.
    private static bool PluralRelative(in Clause clause, int group)
    {
        for (var i = group - 1; i > clause.Start && group - i < MaxAdjunctTokens; i--)
        {
            if (clause.At(i).Kind is not (TokenKind.Word or TokenKind.Number)) return false;
            if (clause.At(i).Is(WordClass.Relative)) return clause.At(i - 1).Is(WordClass.GroupNoun);
        }

        return false;
    }

    private static bool EndsInPluralS(in Clause clause, int index) =>
        clause.At(index).Length > 3 && clause.WordAt(index)[^1] == 's' && !clause.At(index).Has(TokenShape.Possessive);

    private static bool IsNounUse(in Clause clause, int i)
    {
        var before = clause.At(i - 1);
        if (before.Kind is TokenKind.Quoted or TokenKind.Comma or TokenKind.Close or TokenKind.Dash) return false;
        if (before.Kind == TokenKind.Number) return true;
        if (before.Kind != TokenKind.Word) return i != clause.Start;
        if (before.Has(TokenShape.Possessive)) return true;
        if (before.Is(WordClass.GroupNoun)) return false;
        return before.Is(WordClass.Determiner | WordClass.Preposition) && !before.Is(WordClass.SubjectPronoun) && !before.IsCapitalized
            || before.Is(WordClass.Determiner) && before.IsCapitalized && !before.Is(WordClass.GroupNoun | WordClass.SubjectPronoun)
            || clause.At(i + 1).Is(WordClass.Genitive);
    }
}
