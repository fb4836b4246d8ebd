namespace NewsParsing;

/// <content>A noun that holds what was said or thought: <c>ist der Ansicht, dass …; der Vorwurf der Partei, das Gesetz sei …</c></content>
internal sealed partial class AttributionFinder
{
    private void ToldByNoun(in Clause clause)
    {
        for (var i = clause.Start; i + MinClauseTokens < clause.End; i++)
        {
            var token = clause.At(i);
            if (!token.Is(WordClass.ViewNoun | WordClass.SpeechNoun) || _taken[i - clause.Start]) continue;
            var owner = OwnerOf(clause, i);
            var comma = owner.Found ? owner.End : i + 1;
            if (clause.At(comma).Kind != TokenKind.Comma || _taken[comma - clause.Start]) continue;
            var start = ToldFrom(clause, comma);
            if (start < 0 || start >= clause.LastContentEnd() || _taken[start - clause.Start]) continue;
            if (!owner.Found)
            {
                var (first, end) = VerbSecondClause.Around(clause, i);
                owner = SpeakerIn(clause, first, end);
                if (VerbSecondClause.Strength(clause, owner) < 1 || owner.Start <= i && i < owner.End) continue;
            }

            var draft = NewDraft(clause, i, i + 1, owner);
            AddContent(clause, draft, start, ToldUpTo(clause, start));
            drafts.Add(draft);
        }
    }

    // "die Kritik der Partei", "der Vorwurf von Jan Löbe": the genitive says whose words they are.
    private static NounPhrase OwnerOf(in Clause clause, int noun)
    {
        var next = clause.At(noun + 1);
        if (!next.Is(WordClass.Genitive)) return NounPhrase.None;
        var owner = SubjectFinder.After(clause, next.Is(WordClass.Preposition) && !next.Is(WordClass.Determiner) ? noun + 2 : noun + 1);
        for (var i = owner.Start; i < owner.End; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma) owner = owner with { End = i };
        }

        return VerbSecondClause.Strength(clause, owner with { Start = Math.Min(owner.Start, owner.End) }) >= 2 ? owner : NounPhrase.None;
    }

    // ", dass …" tells what was said; a clause without "dass" does so by the mood of its verb.
    private static int ToldFrom(in Clause clause, int comma)
    {
        if (clause.At(comma + 1).Is(WordClass.That)) return comma + 2;
        if (!clause.Within(comma + 1)) return -1;
        var (start, end) = VerbSecondClause.Around(clause, comma + 1);
        var verb = VerbSecondClause.FiniteVerb(clause, start, end);
        return verb >= 0 && clause.At(verb).Is(WordClass.ReportedMood) ? comma + 1 : -1;
    }

    // "…, es handele sich um …, entgegnete die Partei": the main clause goes on with its verb.
    private static int ToldUpTo(in Clause clause, int start)
    {
        var end = ContentEnd(clause, start);
        for (var i = start + 1; i < end; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma && clause.At(i + 1).IsWord && !clause.At(i + 1).IsCapitalized
                && (clause.At(i + 1).Is(WordClass.Auxiliary) || (clause.At(i + 1).Entry.Form & CueForm.Finite) != 0)) return i;
        }

        return end;
    }
}
