namespace NewsParsing;

/// <content>Who reports by a participle: <c>NAME left, saying …; Calling it "a farce", NAME left</c></content>
internal sealed partial class AttributionFinder
{
    // A participle reports for its own subject, for that of the verb it leans on ("kept asking"), or for the sentence's.
    private NounPhrase OfParticiple(in Clause clause, int group, NounPhrase subject)
    {
        var own = SubjectFinder.OfParticiple(clause, group);
        if (!own.Found && clause.LooksLikeVerb(group - 1)) own = SubjectFinder.Before(clause, group - 1);
        if (!own.Found) own = SubjectFinder.OfTold(clause, group);
        if (own.Found) return own;
        var told = clause.Lexicon.VerbSecond ? NounPhrase.None : SubjectFinder.OfRelative(clause, group);
        if (told.Found && (!subject.Found || told.End == subject.End)) return told;
        if (!clause.Lexicon.PlainOrder) return subject.Found ? subject : SubjectFinder.OfSentenceWhole(clause, group);
        if (OpensSentence(clause, group)) return SubjectFinder.BehindComma(clause, group);
        if (subject.Found) return Outermost(clause, MainOf(clause, subject, group));
        return SubjectFinder.OfJoinedClause(clause, group) is { Found: true } joined ? joined : SubjectFinder.OfSentenceWhole(clause, group);
    }

    // "Calling it a farce, …", "While calling it a farce, …"
    private static bool OpensSentence(in Clause clause, int group)
    {
        var first = clause.FirstContent();
        return group == first || group == first + 1 && clause.At(first).Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb);
    }

    // "When Holm pointed out the crack, Voss left, repeating …": whoever speaks in a clause that opens the sentence is not its subject.
    private static NounPhrase MainOf(in Clause clause, NounPhrase subject, int group)
    {
        if (!clause.At(clause.FirstContent()).Is(WordClass.Subordinator)) return subject;
        var main = SubjectFinder.OfSentenceWhole(clause, group);
        return main.Found && main.Start > subject.End ? main : subject;
    }

    // "Holm wrote that the guards knew, saying …": who is spoken of in the words of another does not go on.
    private NounPhrase Outermost(in Clause clause, NounPhrase subject)
    {
        var at = clause.At(subject.Start).Start;
        for (var i = _first; i < drafts.Count; i++)
        {
            if (drafts[i] is not { IsMentionOnly: false, Speaker: { } speaker } || !Covers(drafts[i], at)) continue;
            var start = clause.Start;
            while (start < clause.End && clause.At(start).Start < speaker.Start) start++;
            var end = start;
            while (end < clause.End && clause.At(end).Start < speaker.End) end++;
            return new NounPhrase(start, end);
        }

        return subject;
    }

    private static bool Covers(AttributionDraft draft, int at)
    {
        foreach (var part in draft.Parts)
        {
            if (part.Span.Start <= at && at < part.Span.End) return true;
        }

        return false;
    }
}
