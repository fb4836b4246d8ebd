namespace NewsParsing;

/// <content>Where a noun phrase starts and ends.</content>
internal static partial class SubjectFinder
{
    /// <summary>The noun phrase whose last token is <paramref name="last"/>.</summary>
    private static NounPhrase EndingAt(in Clause clause, int last)
    {
        var token = clause.At(last);
        if (token.Is(WordClass.SubjectPronoun) && !token.IsCapitalized || (token.Is(WordClass.SubjectPronoun) && token.Length <= 4 && !token.Has(TokenShape.AllCaps)))
            return new NounPhrase(last, last + 1);
        var start = last;
        while (start > clause.Start && last - start < MaxPhraseTokens && Continues(clause, start)) start--;
        // "Le maire (divers gauche) de la ville": the bracket stands within the phrase.
        if (start < last && clause.At(start - 1).Kind == TokenKind.Close && clause.At(start).Is(WordClass.Genitive) && OpenBefore(clause, start - 1) is var open and > 0 && clause.At(open - 1).Is(WordClass.PersonNoun))
        {
            start = open - 1;
            while (start > clause.Start && last - start < MaxPhraseTokens && Continues(clause, start)) start--;
        }

        start = AfterClauseBorder(clause, start, last);
        start = AfterObject(clause, start, last);
        start = AfterAdjunct(clause, start, last);
        while (start < last && (clause.At(start).Is(WordClass.Coordinator | WordClass.Subordinator) || (clause.IsAdverb(start) && !clause.At(start + 1).Is(WordClass.OrganizationNoun) && !OpensOffice(clause, start))))
            start++;
        var first = clause.At(start);
        if (first.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quoted)) return NounPhrase.None;
        if (start == last && first.Is(WordClass.Subordinator | WordClass.That) && !first.Is(WordClass.SubjectPronoun)) return NounPhrase.None;
        if (start == last && first.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Auxiliary | WordClass.Adverb | WordClass.ObjectPronoun)
            && !first.Is(WordClass.GroupNoun | WordClass.Title | WordClass.SubjectPronoun)) return NounPhrase.None;
        return new NounPhrase(start, last + 1);
    }

    // "First Minister Nora Holm": with a capital within the sentence, the adverb belongs to the office.
    private static bool OpensOffice(in Clause clause, int index) => index > clause.FirstContent() && clause.At(index).IsCapitalized && clause.At(index + 1).IsCapitalized && clause.At(index + 1).Is(WordClass.Title);

    // Whether the token before `start` can still belong to the phrase.
    private static bool Continues(in Clause clause, int start)
    {
        var before = clause.At(start - 1);
        if (before.Kind == TokenKind.Quoted) return !before.Has(TokenShape.Substantial | TokenShape.EndsInComma);
        if (before.Kind is not (TokenKind.Word or TokenKind.Number)) return before.Kind == TokenKind.Other;
        if (before.Is(WordClass.That) && clause.At(start - 2).Is(WordClass.Genitive)) return true;
        if (before.Is(WordClass.Relative)) return IsNoun(clause, start - 2);
        if (before.Is(WordClass.Subordinator)) return false;
        if (before.Is(WordClass.SubjectPronoun) && !before.IsCapitalized && !(clause.Lexicon.VerbSecond && before.Is(WordClass.Determiner) && clause.At(start - 2).Is(WordClass.Preposition))) return false;
        return (before.Entry.Form & CueForm.Finite) == 0 || before.IsCapitalized || before.Is(WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.GroupNoun | WordClass.OrganizationNoun);
    }

    // "A fisherman who watched the ferry said": the relative clause belongs to the noun before it.
    private static bool IsNoun(in Clause clause, int index) =>
        clause.At(index).IsWord && clause.At(index).Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun);

    // "X fell and Smith said": a finite verb left of "and" means the clause, and not the phrase, is joined.
    private static int AfterClauseBorder(in Clause clause, int start, int last)
    {
        var border = start;
        var verbSeen = false;
        for (var i = start; i <= last; i++)
        {
            if (clause.LooksLikeVerb(i)) verbSeen = true;
            else if (verbSeen && clause.At(i).Is(WordClass.Coordinator | WordClass.Concessive)) (border, verbSeen) = (i + 1, false);
        }

        return Math.Min(border, last);
    }

    // "a decision its supporters called overdue and its workers described": what stands between a verb that reports nothing and "and" is its object.
    private static int AfterObject(in Clause clause, int start, int last)
    {
        if (start == clause.Start || clause.Lexicon.VerbSecond || !clause.LooksLikeVerb(start - 1) || clause.At(start - 1).Is(WordClass.Auxiliary) || (clause.At(start - 1).Entry.Frame & ~CueFrame.Label) != 0) return start;
        for (var i = last - 1; i > start; i--)
        {
            if (clause.At(i).Is(WordClass.Coordinator)) return i + 1;
        }

        return start;
    }

    // "On Monday Smith said", "At the rally Trump said": only the phrase after the adjunct is the subject.
    private static int AfterAdjunct(in Clause clause, int start, int last)
    {
        var first = clause.At(start);
        // "Twenty minutes later the official account": the phrase starts behind the time.
        for (var k = last - 1; k > start; k--)
        {
            if (clause.At(k).Is(WordClass.Temporal) && !clause.At(k).IsCapitalized && clause.At(k + 1).Is(WordClass.Determiner) && !clause.At(k + 1).Is(WordClass.Temporal)) return k + 1;
        }

        if (!first.Is(WordClass.Preposition | WordClass.Temporal) || first.Is(WordClass.Title)) return start;
        // "At least half of voters in each state": an amount, no place.
        if (clause.Lexicon.PlainOrder && clause.At(start + 1).Is(WordClass.Quantifier) && !clause.At(start + 1).Is(WordClass.Determiner) && !clause.At(last).IsCapitalized) return start;
        // "About four in 10 said": a rough number, no place.
        if (start < last && clause.At(last).Kind != TokenKind.Word && (clause.At(start + 1).Kind == TokenKind.Number || clause.At(start + 1).Is(WordClass.Quantifier))) return start + 1;
        var i = last;
        while (i > start && !clause.At(i - 1).Is(WordClass.Preposition | WordClass.Temporal | WordClass.Determiner | WordClass.Auxiliary)
            && (clause.At(i - 1).IsCapitalized || !clause.At(last).IsCapitalized || clause.At(i - 1).Is(WordClass.PersonNoun | WordClass.Title)))
        {
            i--;
        }

        if (i > start && clause.At(i - 1).Is(WordClass.Determiner) && i - 1 > start && !clause.At(i - 2).Is(WordClass.Preposition)) i--;
        return i;
    }

    private static bool OpensPhrase(in Clause clause, int first)
    {
        var token = clause.At(first);
        if (token.Kind == TokenKind.Number) return clause.At(first + 1).Is(WordClass.GroupNoun);
        if (token.Kind == TokenKind.Quoted) return clause.Lexicon.NounsAreCapitalized && !token.Has(TokenShape.Spoken | TokenShape.Substantial | TokenShape.EndsInStop);
        if (token.Kind != TokenKind.Word) return false;
        if (token.IsCapitalized) return !token.Is(WordClass.Temporal) || token.Is(WordClass.Title);
        if (token.Is(WordClass.Determiner | WordClass.Title | WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun | WordClass.Former)) return true;
        return !token.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Adverb | WordClass.Temporal
            | WordClass.Auxiliary | WordClass.ObjectPronoun | WordClass.That) && !clause.IsAdverb(first);
    }

    private static int PhraseEnd(in Clause clause, int first)
    {
        var end = first;
        var roleSeen = false;
        var nameSeen = false;
        while (clause.Within(end) && end - first < MaxPhraseTokens)
        {
            var token = clause.At(end);
            if (token.Kind == TokenKind.Open)
            {
                var close = end;
                while (clause.Within(close) && clause.At(close).Kind != TokenKind.Close && close - end < 12) close++;
                if (clause.At(close).Kind != TokenKind.Close) break;
                end = close + 1;
                continue;
            }

            if (token.Kind == TokenKind.Quoted && (!token.Has(TokenShape.Substantial) || IsTitle(clause, token)) && (!token.Has(TokenShape.Spoken) || clause.At(end - 1).Is(WordClass.Genitive)) && (end > first || clause.Lexicon.NounsAreCapitalized))
            {
                end++;
                continue;
            }

            if (token.Kind == TokenKind.Other)
            {
                end++;
                continue;
            }

            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) break;
            if (end == first && clause.Lexicon.NounsAreCapitalized && AttributeEnd(clause, first) is var noun and > 0)
            {
                nameSeen = true;
                end = noun;
                continue;
            }

            if (token.Is(WordClass.Relative | WordClass.That) && !(end == first && token.Is(WordClass.Determiner)) || (token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition))) break;
            if (token.Is(WordClass.Auxiliary) && !token.IsCapitalized) break;
            if (token.Is(WordClass.VerbParticle) && clause.At(end + 1).Kind is not (TokenKind.Word or TokenKind.Number)) break;
            // Dutch "vraagt voorzitter Jan Mulder zich af"
            if (clause.Lexicon.VerbSecond && end > first && token.Is(WordClass.Clitic) && !token.IsCapitalized) break;
            // Greek "η ίδια": the pronoun has an article.
            if (end == first + 1 && clause.Lexicon.ClauseNeedsThat && clause.At(first).Is(WordClass.Definite) && token.Is(WordClass.SubjectPronoun) && !token.Is(WordClass.Determiner | WordClass.Relative)) return end + 1;
            // Dutch "van het waterschap": behind a preposition the pronoun is an article.
            if (end > first && token.Is(WordClass.SubjectPronoun | WordClass.ObjectPronoun) && !((clause.Lexicon.VerbSecond || clause.Lexicon.ClauseNeedsThat) && token.Is(WordClass.Determiner) && clause.At(end - 1).Is(WordClass.Preposition))) break;
            // "a Wednesday editorial", "a yearly poll": between article and noun, it tells of the noun.
            if (clause.Lexicon.PlainOrder && end == first + 1 && clause.At(first).Is(WordClass.Determiner) && clause.At(end + 1).IsWord && !clause.At(end + 1).Is(WordClass.Preposition) && (token.Is(WordClass.Temporal) || clause.IsAdverb(end)))
            {
                end++;
                continue;
            }

            if (token.Is(WordClass.Temporal) && !token.Is(WordClass.Title) && end > first && (token.IsCapitalized ? !clause.Lexicon.ClauseNeedsThat : nameSeen) && !clause.LooksLikeVerb(end - 1)) break;
            if (end > first && clause.IsAdverb(end) && !token.IsCapitalized && !(clause.Lexicon.NounsAreCapitalized && clause.At(first).Is(WordClass.Determiner) && !HasNoun(clause, first, end))) break;
            if (clause.Lexicon.NounsAreCapitalized && end > first && EndsBefore(clause, end)) break;
            // Swedish "enligt polisen körde mannen": behind a noun a small word that no list knows is the next clause's verb.
            if (clause.Lexicon.VerbSecond && !clause.Lexicon.NounsAreCapitalized && end > first && clause.At(end - 1).Is(WordClasses.SourceNoun) && !clause.At(end - 1).IsCapitalized && token.IsWord && !token.IsCapitalized && (token.Entry == default || (token.Entry.Form & CueForm.Past) != 0)) break;
            if (token.Is(WordClass.Coordinator) && !JoinsPhrases(clause, end)) break;
            if (token.Is(WordClass.Preposition) && !token.IsCapitalized && !token.Is(WordClass.NameParticle) && !KeepsPreposition(clause, end, roleSeen, nameSeen)) break;
            if ((token.Entry.Form & (CueForm.Finite | CueForm.PresentParticiple)) != 0 && token.Entry.Frame != CueFrame.None && !token.IsCapitalized
                && !token.Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun) && nameSeen) break;
            roleSeen |= token.Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun) && !token.IsCapitalized;
            nameSeen |= token.IsCapitalized && !token.Is(WordClass.Title | WordClass.Determiner);
            end++;
        }

        while (end > first && clause.At(end - 1).Is(WordClass.Preposition | WordClass.Coordinator) && !clause.At(end - 1).IsCapitalized) end--;
        return Math.Max(end, first + 1);
    }

    // "der neue „Rat zur Rettung der Altstadt“": however long, a name where it has the capitals of one.
    private static bool IsTitle(in Clause clause, Token quoted) => clause.Lexicon.NounsAreCapitalized && quoted.Has(TokenShape.Titled) && !quoted.Has(TokenShape.EndsInStop);

    // "dieser" alone is a pronoun, "dieser Arzt" a phrase.
    private static bool IsArticle(in Clause clause, int index) => clause.Lexicon.VerbSecond && !clause.Lexicon.NounsAreCapitalized ? clause.At(index).Is(WordClass.Determiner) && (clause.At(index + 1).IsCapitalized || clause.At(index + 1).Is(WordClasses.SourceNoun)) : clause.Lexicon.NounsAreCapitalized && clause.At(index).Is(WordClass.Determiner)
        && clause.At(index + 1).IsWord && (char.IsUpper(clause.Text[clause.At(index + 1).Start]) || clause.At(index + 1).Entry == default && clause.At(index + 2).IsWord && char.IsUpper(clause.Text[clause.At(index + 2).Start]));

    private const int MaxAttribute = 12;

    // "die in Bremen geborene Köchin": what stands between article and noun may hold phrases of its own. Where the noun is; 0 for no such attribute.
    private static int AttributeEnd(in Clause clause, int first)
    {
        if (!clause.At(first).Is(WordClass.Determiner) || !clause.At(first + 1).Is(WordClass.Preposition | WordClass.Determiner)) return 0;
        for (var i = first + 3; clause.Within(i + 1) && i - first < MaxAttribute && clause.At(i).Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            var token = clause.At(i);
            if (token.IsWord && char.IsLower(clause.Text[token.Start]) && token.Entry == default && clause.At(i + 1).IsWord && char.IsUpper(clause.Text[clause.At(i + 1).Start]) && clause.WordAt(i)[^1] is 'e' or 'n' or 'r' or 's') return i + 1;
        }

        return 0;
    }

    // "ein nicht genannter Vertreter": before its noun, a phrase is not over.
    private static bool HasNoun(in Clause clause, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (!clause.At(i).IsWord || char.IsUpper(clause.Text[clause.At(i).Start])) return true;
        }

        return false;
    }

    // German: adjectives stand before their noun, so a small unknown word behind one, or an article behind a name, is of the next phrase.
    private static bool EndsBefore(in Clause clause, int index)
    {
        var (before, token) = (clause.At(index - 1), clause.At(index));
        if (token.IsCapitalized || !token.IsWord) return false;
        // Two genitives go on: "die Ankündigung des Sekretärs des Komitees".
        var noun = before.IsWord && char.IsUpper(clause.Text[before.Start]) && !before.Is(WordClass.Determiner);
        if (noun && token.Is(WordClass.Oblique)) return !token.Is(WordClass.Genitive);
        if (token.Is(WordClasses.SourceNoun | WordClass.NameParticle | WordClass.Title)) return false;
        if (before.IsCapitalized && token.Is(WordClass.Determiner)) return true;
        return (token.Entry == default || (token.Entry.Form & (CueForm.Finite | CueForm.PastParticiple | CueForm.Base)) != 0) && (before.IsCapitalized || before.Is(WordClasses.SourceNoun)) && !char.IsUpper(clause.Text[token.Start]);
    }

    // "a spokesman for the ministry" keeps its preposition; "Smith in an interview" ends at it.
    private static bool KeepsPreposition(in Clause clause, int at, bool roleSeen, bool nameSeen)
    {
        if (clause.At(at).Is(WordClass.Genitive)) return true;
        if (clause.At(at + 1).Is(WordClass.Temporal) && !clause.At(at + 1).Is(WordClass.Determiner)) return false;
        // "skriver länsstyrelsen i rapporten": where it is written.
        if (clause.Lexicon.VerbSecond && clause.At(at).Is(WordClass.PlacePreposition) && (clause.At(at + 1).Is(WordClass.DocumentNoun) || clause.At(at + 1).Is(WordClass.Determiner) && clause.At(at + 2).Is(WordClass.DocumentNoun))) return false;
        if (clause.Lexicon.VerbSecond && roleSeen && clause.At(at).Is(WordClass.OriginPreposition)) return true;
        return roleSeen && !nameSeen || (roleSeen && clause.At(at - 1).Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun));
    }

    private static bool JoinsPhrases(in Clause clause, int coordinator)
    {
        var (before, after) = (clause.At(coordinator - 1), clause.At(coordinator + 1));
        if (after.Kind != TokenKind.Word || after.Is(WordClass.SubjectPronoun) || after.Entry.Form != CueForm.None && !after.IsCapitalized && !after.Is(WordClass.PersonNoun)) return false;
        if (after.Is(WordClass.Adverb | WordClass.Auxiliary | WordClass.Preposition)) return false;
        return before.IsCapitalized || before.Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun) || after.Is(WordClass.PersonNoun | WordClass.GroupNoun);
    }
}
