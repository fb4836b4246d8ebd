namespace NewsParsing;

/// <summary>Decides which words are reporting verbs here, and what they open.</summary>
internal static partial class CueFinder
{
    private const int MaxAdjunctTokens = 30;
    private const int MaxImpersonalGap = 4;
    private const int MaxAsideCommas = 4;

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
        if (frame.HasFlag(CueFrame.Impersonal) && !clause.Lexicon.DropsSubject && !clause.At(i + 1).Is(WordClass.Neuter) && !NeuterBefore(clause, i)) return false;
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
        // "the mayor's repeated calls": a participle before its noun.
        if (group == i && before.Has(TokenShape.Possessive) && !before.Is(WordClass.Temporal) && form.HasFlag(CueForm.PastParticiple) && clause.At(i + 1).IsWord && !clause.At(i + 1).Is(WordClass.That | WordClass.Determiner | WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Preposition)) return false;
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

    // "Shah said said": a slip of the pen is one verb.
    private static bool Repeats(in Clause clause, int i) => clause.Within(i + 1) && clause.At(i + 1).IsWord
        && clause.WordAt(i).Equals(clause.WordAt(i + 1), StringComparison.OrdinalIgnoreCase);

    private static bool OpensPlainly(in Clause clause, int i)
    {
        var next = clause.At(i + 1);
        return next.Kind is TokenKind.Quoted or TokenKind.Colon || next.Is(WordClass.That)
            || (next.Kind == TokenKind.Comma && clause.At(i + 2).Kind == TokenKind.Quoted)
            || (clause.At(i - 1).IsCapitalized && clause.At(i - 1).Kind == TokenKind.Word && !clause.At(i - 1).Is(WordClass.Determiner) && !IsModified(clause, i))
            || VerbOrder.FollowsQuoted(clause, i)
            || (next.Is(WordClass.Adverb) && clause.At(i + 2).Is(WordClass.That));
    }

    // "Internal emails obtained by the paper", "Early reports from the town": a participle or preposition behind it tells the noun.
    private static bool IsModified(in Clause clause, int i) =>
        i - 1 == clause.FirstContent() && (clause.At(i + 1).Is(WordClass.Preposition) || clause.LooksLikeVerb(i + 1)) && !VerbOrder.FollowsQuoted(clause, i);

    private static bool InvertedHead(in Clause clause, int i) => i == clause.FirstContent();

    private static bool IsParticipleCue(in Clause clause, int i, int group)
    {
        var before = clause.At(i - 1);
        for (var k = group; k < i; k++)
        {
            if (clause.At(k).Is(WordClass.Be)) return true;
        }

        if (before.Is(WordClass.Determiner) || before.Has(TokenShape.Possessive) && !before.Is(WordClass.SubjectPronoun)) return false;
        // "extended its red warning until six": a noun behind its adjective.
        if (before.IsWord && !before.IsCapitalized && before.Entry == default && clause.At(i).Is(WordClass.NounLike) && (clause.At(i + 1).Kind is TokenKind.Stop or TokenKind.Comma || clause.At(i + 1).Is(WordClass.Preposition))) return false;
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
            || clause.At(i + 1).Is(WordClass.Genitive) && !clause.Lexicon.NounsAreCapitalized;
    }
}
