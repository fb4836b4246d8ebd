namespace NewsParsing;

/// <content>A name and a colon: <c>NAME: "…"</c>.</content>
internal sealed partial class AttributionFinder
{
    // "Nora Holm (D-N.Y.):", "NEW FIGURES - Nora Holm:": a bracket belongs to the name, a dash stands before it.
    private static NounPhrase NameBeforeColon(in Clause clause, int colon)
    {
        var end = colon;
        if (clause.At(colon - 1).Kind == TokenKind.Close)
        {
            while (end > clause.Start && clause.At(end).Kind != TokenKind.Open) end--;
        }

        var start = end;
        while (start > clause.Start && clause.At(start - 1).Kind is not (TokenKind.Dash or TokenKind.Stop)) start--;
        var speaker = start == clause.Start ? SubjectFinder.OfSentenceWhole(clause, end) : new NounPhrase(start, end);
        return speaker.Found && speaker.End == end ? speaker with { End = colon } : NounPhrase.None;
    }

    // Script style: “NAME: "…"”, and the line that only names the speaker.
    private void Scripted(in Clause clause)
    {
        for (var i = clause.Start + 1; i + 1 < clause.End && i - clause.Start < 12; i++)
        {
            if (clause.At(i).Kind != TokenKind.Colon || clause.At(i + 1).Kind != TokenKind.Quoted || _taken[i + 1 - clause.Start]) continue;
            var speaker = NameBeforeColon(clause, i);
            if (!speaker.Found || speaker.End != i || !char.IsUpper(clause.Text[clause.At(speaker.Start).Start]) && !clause.Lexicon.Caseless) return;
            if (clause.Lexicon.VerbSecond && VerbSecondClause.FiniteVerb(clause, clause.Start, i) >= 0) return;
            var draft = new AttributionDraft { Position = clause.At(clause.Start).Start, Speaker = clause.Span(speaker.Start, speaker.End) };
            AddContent(clause, draft, i + 1, i + 2);
            drafts.Add(draft);
            return;
        }
    }
}
