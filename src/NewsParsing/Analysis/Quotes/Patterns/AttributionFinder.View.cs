namespace NewsParsing;

/// <content>Whose view a sentence tells, without any verb of saying: <c>Para el presidente, la reforma es "una oportunidad"</c></content>
internal sealed partial class AttributionFinder
{
    private void Viewed(in Clause clause)
    {
        var first = clause.FirstContent();
        if (!clause.At(first).Is(WordClass.Viewpoint) || clause.SourcePhraseAt(first) > 0) return;
        var holder = SubjectFinder.After(clause, first + 1);
        if (!holder.Found || !IsSomebody(clause, holder)) return;
        // "Per il portavoce, i turisti «…»": what runs on without a comma is no apposition.
        for (var i = holder.Start; clause.At(holder.End).Kind != TokenKind.Comma && i < holder.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma) holder = holder with { End = i };
        }

        var quoted = FirstQuoted(clause, holder.End);
        if (quoted < 0 || _taken[quoted - clause.Start] || clause.At(quoted).Has(TokenShape.Titled)) return;
        var draft = new AttributionDraft { Position = clause.At(first).Start, Speaker = clause.Span(holder.Start, holder.End) };
        AddContent(clause, draft, quoted, quoted + 1);
        draft.TakesMore = false;
        drafts.Add(draft);
    }

    // Who holds a view is somebody by name or role: "for the ceremony" is no view.
    private static bool IsSomebody(in Clause clause, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End && clause.At(i).Kind != TokenKind.Comma; i++)
        {
            if (clause.At(i).Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Title)) return true;
            if (clause.At(i).IsCapitalized && clause.At(i + 1).IsCapitalized && clause.At(i + 1).IsWord) return true;
        }

        return false;
    }
}
