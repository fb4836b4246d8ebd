namespace NewsParsing;

/// <content>The verb stands before its subject: <c>"…," said NAME</c>.</content>
internal sealed partial class AttributionFinder
{
    // "…, said NAME." inverts; "NAME, a lawyer, said the plan …" and "…, said her group planned …" do not.
    private static bool InversionCloses(in Clause clause, NounPhrase inverted, int comma)
    {
        for (var i = inverted.Start; i < inverted.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma) break;
            if (clause.LooksLikeVerb(i) && !clause.IsReducedRelative(i)) return false;
        }

        var named = SubjectFinder.Before(clause, comma + 1);
        for (var i = named.Start; named.Found && i < named.End && !clause.At(i).Is(WordClass.Relative); i++)
        {
            if (clause.LooksLikeVerb(i) && clause.At(i).Is(WordClass.Auxiliary)) return Closes(clause, inverted);
        }

        if (named.Found && (named.Start <= clause.FirstContent() || clause.At(named.Start - 1).Kind is TokenKind.Quoted)) return false;
        return Closes(clause, inverted);
    }

    private static bool Closes(in Clause clause, NounPhrase inverted)
    {
        var next = clause.At(inverted.End);
        if (next.Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon) return true;
        return next.Is(WordClass.Preposition | WordClass.Temporal | WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb);
    }
}
