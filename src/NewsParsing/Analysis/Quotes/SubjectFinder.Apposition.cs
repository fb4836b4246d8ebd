namespace NewsParsing;

/// <content>What stands between commas beside a name: <c>Jeff Weaver, his manager,</c></content>
internal static partial class SubjectFinder
{
    /// <summary>The phrase and the apposition that ends at the comma <paramref name="comma"/>: "Jeff Weaver, his manager, said".</summary>
    private static NounPhrase WithApposition(in Clause clause, int comma)
    {
        var end = comma;
        var tries = 0;
        while (tries++ < MaxAppositions)
        {
            var opening = CommaBefore(clause, comma);
            if (opening <= clause.Start) return NounPhrase.None;
            // "The ministry, in a statement, said", "Holm, however, said": an aside of the reporter's.
            // "Holm, facing a challenge in Ohio, a swing state, said": the participle opens the aside, and commas may stand in it.
            if (!clause.Lexicon.VerbSecond && ParticipleBefore(clause, opening) is var participle and > 0) opening = participle;
            var aside = (clause.At(opening + 1).Is(WordClass.Preposition | WordClass.Adverb) || IsParticiple(clause, opening + 1)) && !OpensApposition(clause, opening + 1);
            if (!aside && !OpensApposition(clause, opening + 1)) return NounPhrase.None;
            var last = opening - 1;
            if (clause.At(last).Kind == TokenKind.Close && OpenBefore(clause, last) is var open and > 0) last = open - 1;
            var named = EndingAt(clause, last);
            if (!named.Found) return NounPhrase.None;
            var token = clause.At(named.Start);
            var noun = clause.At(named.End - 1);
            if ((token.Is(WordClass.Preposition) && !token.IsCapitalized)) return NounPhrase.None;
            if (noun.IsCapitalized || token.Is(WordClass.Determiner) || noun.Is(WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.OrganizationNoun | WordClass.GroupNoun | WordClass.NameSuffix))
            {
                // "John Smith, 45, a lawyer, said": an age or place is itself an apposition.
                var before = clause.At(named.Start - 1);
                if (before.Kind == TokenKind.Comma && named.End - named.Start <= 2 && !noun.IsCapitalized && !noun.Is(WordClasses.SourceNoun))
                {
                    comma = opening;
                    continue;
                }

                // "Nora Holm, a lawyer from Dunmore, Ohio, said": what is found is an apposition as well.
                if (before.Kind == TokenKind.Comma && token.Is(WordClass.Determiner) && OpeningName(clause, named.Start - 2) is { Found: true } first) return first with { End = end };

                // "The mayor, Nora Holm, who flew home, said": the name is itself an apposition.
                if (before.Kind == TokenKind.Comma && token.IsCapitalized && noun.IsCapitalized && OpeningRole(clause, named.Start - 2) is { Found: true } role) return role with { End = aside ? named.End : end };

                // "Mr. Sethi, reached by telephone, said": how he was reached is no part of who he is.
                return aside || HasInnerRelative(clause, opening + 1, end) || clause.LooksLikeVerb(opening + 1) && !clause.At(opening + 1).Is(WordClass.Former) ? named : named with { End = end };
            }

            comma = opening;
        }

        return NounPhrase.None;
    }

    // The comma before a participle, where only phrases of it stand between: "Holm[,] facing a challenge in Ohio, a swing state".
    private static int ParticipleBefore(in Clause clause, int comma)
    {
        var before = CommaBefore(clause, comma);
        if (before <= clause.Start || !IsParticiple(clause, before + 1) || !clause.At(before - 1).IsCapitalized) return -1;
        return clause.At(comma + 1).Is(WordClass.Determiner) || clause.At(comma + 1).IsCapitalized ? before : -1;
    }

    private static NounPhrase OpeningRole(in Clause clause, int last)
    {
        if (clause.Lexicon.VerbSecond || !clause.At(last).Is(WordClass.PersonNoun)) return NounPhrase.None;
        var role = EndingAt(clause, last);
        return role.Start <= clause.FirstContent() && clause.At(role.Start).Is(WordClass.Determiner) ? role : NounPhrase.None;
    }

    private static NounPhrase OpeningName(in Clause clause, int last)
    {
        var named = EndingAt(clause, last);
        // "Interrogé par l'AFP, le directeur, …": what he was asked is not who he is.
        for (var i = named.Start; clause.Lexicon.ClauseNeedsThat && i < named.End; i++)
        {
            if (clause.At(i).Is(WordClass.Preposition) && !clause.At(i).Is(WordClass.NameParticle)) return NounPhrase.None;
        }

        return named.End - named.Start > 1 && clause.At(last).IsCapitalized && !clause.At(named.Start).Is(WordClass.Preposition) && named.Start <= clause.FirstContent() + 1 ? named : NounPhrase.None;
    }

    // "Holm, speaking in Dunmore, said": what the subject does meanwhile.
    private static bool IsParticiple(in Clause clause, int index) =>
        clause.At(index).Entry.Form.HasFlag(CueForm.PresentParticiple) || clause.HasEnding(index, clause.Lexicon.ParticipleEndings);

    // "The report, a copy of which was seen by the paper, …": tells of the report, not what it is.
    private static bool HasInnerRelative(in Clause clause, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.Relative) && clause.At(i - 1).Is(WordClass.Preposition)) return true;
        }

        return false;
    }

    private static int CommaBefore(in Clause clause, int comma)
    {
        var depth = 0;
        for (var i = comma - 1; i > clause.Start && comma - i < MaxPhraseTokens; i--)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Close) depth++;
            if (token.Kind == TokenKind.Open) depth--;
            if (depth > 0) continue;
            if (token.Kind == TokenKind.Comma) return i;
            if (token.Kind is TokenKind.Quoted && token.Has(TokenShape.Substantial) && !token.Has(TokenShape.Titled)) return -1;
        }

        return -1;
    }

    private static bool OpensApposition(in Clause clause, int first)
    {
        var token = clause.At(first);
        if (token.Kind == TokenKind.Number) return true;
        if (token.Kind != TokenKind.Word) return false;
        if (token.Is(WordClass.SubjectPronoun) && !token.Is(WordClass.Relative)) return false;
        if (token.Is(WordClass.Coordinator | WordClass.That)) return false;
        if (token.Is(WordClass.Relative)) return true;
        if ((token.Entry.Form & CueForm.PresentParticiple) != 0) return false;
        // "Firmans vd, Ole Rask, kallar …": the verb behind the second comma.
        if (clause.Lexicon.VerbSecond && (token.Entry.Form & CueForm.Finite) != 0 && !token.IsCapitalized && !token.Is(WordClasses.SourceNoun)) return false;
        if (token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition)) return false;
        if (token.Is(WordClass.Determiner | WordClass.PersonNoun | WordClass.Former | WordClass.Title | WordClass.NameSuffix)) return true;
        if (token.Is(WordClass.Preposition)) return token.Is(WordClass.Genitive | WordClass.OriginPreposition);
        return !token.Is(WordClass.Adverb | WordClass.Auxiliary | WordClass.Temporal) && !clause.IsAdverb(first)
            && !clause.HasEnding(first, clause.Lexicon.ParticipleEndings);
    }

    // An apposition runs to the next comma, or to the clause that follows it.
    private static int AppositionEnd(in Clause clause, int first)
    {
        var relative = clause.At(first).Is(WordClass.Relative);
        var i = first;
        for (; clause.Within(i) && i - first < MaxPhraseTokens; i++)
        {
            var token = clause.At(i);
            if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash) break;
            if (token.Kind == TokenKind.Quoted && token.Has(TokenShape.Substantial)) break;
            if (relative) continue;
            if (i > first && token.Is(WordClass.Coordinator) && clause.At(i + 1).Entry.Form != CueForm.None && !clause.At(i + 1).Is(WordClass.PersonNoun | WordClass.Determiner)) break;
            if (token.Is(WordClass.Auxiliary) && !token.IsCapitalized) return first;
            if (i > first && token.Is(WordClass.SubjectPronoun) && !token.Is(WordClass.Relative)) break;
        }

        return i;
    }
}
