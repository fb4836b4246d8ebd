namespace NewsParsing;

/// <content>Sentences in the mood of reported speech: <c>Die Fracht sei gesichert.</c></content>
internal sealed partial class AttributionFinder
{
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
}
