namespace NewsParsing;

/// <content>A name and a colon: <c>NAME: "…"</c>.</content>
internal sealed partial class AttributionFinder
{
    // Script style: “NAME: "…"”, and the line that only names the speaker.
    private void Scripted(in Clause clause)
    {
        for (var i = clause.Start + 1; i + 1 < clause.End && i - clause.Start < 12; i++)
        {
            if (clause.At(i).Kind != TokenKind.Colon || clause.At(i + 1).Kind != TokenKind.Quoted || _taken[i + 1 - clause.Start]) continue;
            var speaker = SubjectFinder.OfSentenceWhole(clause, i);
            if (!speaker.Found || speaker.End != i || !char.IsUpper(clause.Text[clause.At(speaker.Start).Start]) && !clause.Lexicon.Caseless) return;
            if (clause.Lexicon.VerbSecond && VerbSecondClause.FiniteVerb(clause, clause.Start, i) >= 0) return;
            var draft = new AttributionDraft { Position = clause.At(clause.Start).Start, Speaker = clause.Span(speaker.Start, speaker.End) };
            AddContent(clause, draft, i + 1, i + 2);
            drafts.Add(draft);
            return;
        }
    }
}
