namespace NewsParsing;

/// <content>Clauses whose verb comes last.</content>
internal static partial class VerbSecondClause
{
    /// <summary>"…, das er ablehnt", "…, der zum Sturm aufrief": behind the pronoun stands no noun, and the verb is last. Where the clause ends; -1 for any other.</summary>
    public static int RelativeEnd(in Clause clause, int first)
    {
        if (!clause.At(first).Is(WordClass.Relative | WordClass.Definite)) return -1;
        if (!clause.At(first + 1).Is(WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Preposition | WordClass.Clitic | WordClass.Temporal | WordClass.Determiner)) return -1;
        var end = Around(clause, first).End;
        for (var i = first; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.ReportedMood | WordClass.DoubtfulMood)) return -1;
        }

        return EndsInVerb(clause, end) ? end : -1;
    }

    /// <summary>Whether a verb, or a small word that no list knows, stands right before <paramref name="end"/>.</summary>
    public static bool EndsInVerb(in Clause clause, int end)
    {
        var token = clause.At(end - 1);
        return token.IsWord && char.IsLower(clause.Text[token.Start]) && (token.Is(WordClass.Auxiliary) || token.Entry == default || (token.Entry.Form & CueForm.Finite) != 0);
    }
}
