namespace NewsParsing;

/// <summary>A noun phrase by its tokens [Start, End); empty when none was found.</summary>
internal readonly record struct NounPhrase(int Start, int End)
{
    public static NounPhrase None => default;

    public bool Found => End > Start;
}

/// <summary>Finds who does the reporting: the noun phrase before or after a reporting verb, its appositions included.</summary>
internal static partial class SubjectFinder
{
    private const int MaxPhraseTokens = 40;
    private const int MaxAppositions = 4;
    private const int MaxGovernorTokens = 5;
    private const int MinStem = 2;

    /// <summary>The subject that ends right before the verb at <paramref name="verb"/>; adverbs and auxiliaries may stand between.</summary>
    public static NounPhrase Before(in Clause clause, int verb)
    {
        var last = BeforeTime(clause, VerbGroupStart(clause, verb) - 1);
        if (!clause.Within(last)) return NounPhrase.None;
        var token = clause.At(last);
        if (token.Kind == TokenKind.Close && OpenBefore(clause, last) is var open and > 0 && open > clause.Start)
        {
            var named = EndingAt(clause, open - 1);
            return named.Found ? named with { End = last + 1 } : named;
        }

        if (token.Kind == TokenKind.Comma && clause.Lexicon.ClauseFollowsComma) return VerbOrder.SubjectBeforeComma(clause, last);
        if (token.Kind == TokenKind.Comma && clause.Lexicon.PlainOrder && AcrossCommas(clause, last, minCommas: 2) is { Found: true } across) return across;
        if (token.Kind == TokenKind.Comma || token.Kind == TokenKind.Quoted && token.Has(TokenShape.EndsInComma)) return WithApposition(clause, last);
        if (token.Kind == TokenKind.Dash) return BeforeAside(clause, last);
        if (token.Is(WordClass.Relative | WordClass.That)) return Antecedent(clause, last);
        if (token.Is(WordClass.InfinitiveMarker)) return OfInfinitive(clause, last);
        if (token.Is(WordClass.Coordinator)) return NounPhrase.None;
        // "42% say": the sign belongs to its number.
        if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Other)) return NounPhrase.None;
        var phrase = BehindInnerClause(clause, EndingAt(clause, last));
        return clause.Lexicon.PlainOrder && clause.At(phrase.Start - 1).Kind == TokenKind.Comma && WithoutLastComma(clause, phrase, verb) is { Found: true } whole ? whole : phrase;
    }

    // "The man who was hurt when the bridge fell said": a clause within the relative clause, and the subject before both.
    private static NounPhrase BehindInnerClause(in Clause clause, NounPhrase phrase)
    {
        var opener = clause.At(phrase.Start - 1);
        if (clause.Lexicon.VerbSecond || !opener.Is(WordClass.Subordinator) || opener.Is(WordClass.That | WordClass.Question) || !clause.At(phrase.Start - 2).IsWord) return phrase;
        var verb = phrase.Start;
        while (verb < phrase.End && !(clause.LooksLikeVerb(verb) && !clause.IsReducedRelative(verb))) verb++;
        if (verb == phrase.End) return phrase;
        var outer = EndingAt(clause, phrase.Start - 2);
        for (var i = outer.Start; i < outer.End; i++)
        {
            if (clause.At(i).Is(WordClass.Relative)) return outer with { End = phrase.End };
        }

        return phrase;
    }

    // "Holm on Tuesday evening said", "Holm last week said": the time stands between subject and verb.
    private static int BeforeTime(in Clause clause, int last)
    {
        var i = last;
        while (clause.At(i).IsWord && clause.At(i).Is(WordClass.Temporal) && !clause.At(i).Is(WordClass.Title)) i--;
        if (i == last || clause.Lexicon.VerbSecond) return last;
        // "Norva Health, a network of hospitals, today announced", "Holm (R-Ohio) last week said"
        if (clause.At(i).Kind is TokenKind.Close or TokenKind.Comma) return i;
        // "Holm, who earlier this week argued"
        var relative = i;
        if (clause.At(relative).Is(WordClass.Definite)) relative--;
        while (clause.IsAdverb(relative) || clause.At(relative).Is(WordClass.Temporal)) relative--;
        if (clause.At(relative).Is(WordClass.Relative) && !clause.At(relative).Is(WordClass.That)) return relative;
        if (clause.At(i).Is(WordClass.Preposition) && !clause.At(i).IsCapitalized && i > clause.Start) return EndsPhrase(clause.At(i - 1)) ? i - 1 : last;
        // "Holm, the mayor, this week said"
        if (clause.At(i).Is(WordClass.Demonstrative | WordClass.Definite) && i < last && clause.At(i - 1).Kind is TokenKind.Close or TokenKind.Comma) return i - 1;
        return clause.At(i + 1).IsCapitalized || !clause.At(i).IsCapitalized || !clause.At(i).IsWord ? last : i;
    }

    private static bool EndsPhrase(Token token) => token.IsWord || token.Kind is TokenKind.Close or TokenKind.Comma;

    /// <summary>The subject of an inverted attribution (<c>"…," said NAME, a lawyer</c>), from <paramref name="first"/> on.</summary>
    public static NounPhrase After(in Clause clause, int first)
    {
        // Polish "skarży się Anna": the reflexive is the verb's.
        if (clause.Lexicon.ClauseNeedsThat && clause.At(first).Is(WordClass.Clitic) && !clause.At(first).Is(WordClass.SubjectPronoun | WordClass.Determiner) && clause.At(first + 1).IsWord) first++;
        var token = clause.At(first);
        if (token.Is(WordClass.SubjectPronoun) && !token.Is(WordClass.Relative) && !IsArticle(clause, first)) return new NounPhrase(first, first + 1);
        if (!OpensPhrase(clause, first)) return NounPhrase.None;
        var end = PhraseEnd(clause, first);
        var appositions = 0;
        while (appositions++ < MaxAppositions && clause.At(end).Kind == TokenKind.Comma && OpensApposition(clause, end + 1))
        {
            var next = clause.Lexicon.ClauseFollowsComma ? VerbOrder.AppositionEnd(clause, end + 1) : AppositionEnd(clause, end + 1);
            if (next <= end + 1) break;
            end = next;
        }

        return new NounPhrase(first, end);
    }

    /// <summary>"Jurors were told that Holm had complained, writing": whoever is told does not speak; none where nobody is told.</summary>
    public static NounPhrase OfTold(in Clause clause, int before)
    {
        var audience = OfSentence(clause, before);
        var verb = audience.End + 1;
        if (!audience.Found || !clause.At(audience.End).Is(WordClass.Be) || !clause.At(verb).Entry.Form.HasFlag(CueForm.PastParticiple) || !clause.At(verb).Entry.Frame.HasFlag(CueFrame.Addressee)) return NounPhrase.None;
        return clause.At(verb + 1).Is(WordClass.That) && After(clause, verb + 2) is var teller && teller.End < before ? teller : NounPhrase.None;
    }

    /// <summary>The same with its apposition: "The mayor, Nora Holm, left, saying", "Nora Holm, the mayor: …".</summary>
    public static NounPhrase OfSentenceWhole(in Clause clause, int before)
    {
        var subject = OfSentence(clause, before);
        if (!subject.Found || clause.At(subject.Start).Is(WordClass.SubjectPronoun) || clause.At(subject.End).Kind != TokenKind.Comma || !OpensApposition(clause, subject.End + 1)) return subject;
        var end = AppositionEnd(clause, subject.End + 1);
        return end > subject.End + 1 && (end == before || (end < before && clause.At(end).Kind == TokenKind.Comma)) ? subject with { End = end } : subject;
    }

    /// <summary>"She laughed and admitted": the subject of the nearest verb before "and".</summary>
    public static NounPhrase OfCoordinated(in Clause clause, int coordinator)
    {
        for (var i = coordinator - 1; clause.Within(i) && coordinator - i < MaxPhraseTokens; i--)
        {
            if (clause.At(i).Kind is TokenKind.Semicolon or TokenKind.Colon) return NounPhrase.None;
            if (!clause.LooksLikeVerb(i) || clause.IsReducedRelative(i) || clause.At(VerbGroupStart(clause, i) - 1).Is(WordClass.Coordinator)) continue;
            var subject = Before(clause, i);
            if (!subject.Found || clause.At(subject.End - 1).Kind != TokenKind.Word) return NounPhrase.None;
            // "refused to say whom Holm had met but said": a verb of an inner clause does not go on.
            if (clause.At(subject.Start - 1).Is(WordClass.Relative | WordClass.Question | WordClass.That) || clause.At(VerbGroupStart(clause, i) - 1).Is(WordClass.Relative)) continue;
            return subject;
        }

        return NounPhrase.None;
    }

    /// <summary>"with Holm saying", "despite polls showing": the participle's own subject, apart from the sentence's; none for any other.</summary>
    public static NounPhrase OfParticiple(in Clause clause, int group)
    {
        var last = clause.At(group - 1);
        if (!last.IsWord || last.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Temporal | WordClass.Auxiliary | WordClass.Determiner)) return NounPhrase.None;
        if (clause.LooksLikeVerb(group - 1)) return NounPhrase.None;
        var start = group - 1;
        while (start > clause.Start && group - start < MaxPhraseTokens && Continues(clause, start)
            && !clause.LooksLikeVerb(start - 1) && (!clause.At(start - 1).Is(WordClass.Preposition) || clause.At(start - 1).Is(WordClass.Genitive))) start--;
        return clause.At(start - 1).Is(WordClass.Concessive | WordClass.Absolute) ? new NounPhrase(start, group) : NounPhrase.None;
    }

    /// <summary>
    /// "It recalls the speech of Nora Holm, who argued for a cut, citing": a participle behind a relative clause of one verb is of whom that
    /// tells; none where the sentence's own verb stands between ("Holm, who argued for a cut, left, citing").
    /// </summary>
    public static NounPhrase OfRelative(in Clause clause, int before)
    {
        if (clause.At(before - 1).Kind != TokenKind.Comma) return NounPhrase.None;
        var verbs = 0;
        for (var i = before - 1; i > clause.FirstContent() && before - i < MaxPhraseTokens; i--)
        {
            if (clause.At(i).Kind is TokenKind.Quoted or TokenKind.Dash or TokenKind.Semicolon) return NounPhrase.None;
            if (clause.At(i).Is(WordClass.Relative)) return verbs == 1 && clause.At(i - 1).Kind == TokenKind.Comma ? BehindPreposition(clause, EndingBefore(clause, i - 1)) : NounPhrase.None;
            if (clause.LooksLikeVerb(i) && !clause.LooksLikeVerb(i + 1)) verbs++;
        }

        return NounPhrase.None;
    }

    // "contrast with those of President Holm": before the name stands the rest of the sentence, no noun of hers.
    private static NounPhrase BehindPreposition(in Clause clause, NounPhrase phrase)
    {
        for (var i = phrase.End - 2; i > phrase.Start && clause.At(phrase.End - 1).IsCapitalized; i--)
        {
            if (!clause.At(i).Is(WordClass.Preposition) || clause.At(i).IsCapitalized) continue;
            return clause.At(i - 1).IsCapitalized || clause.At(i - 1).Is(WordClasses.SourceNoun) ? phrase : phrase with { Start = i + 1 };
        }

        return phrase;
    }

    /// <summary>The first token of the verb group that ends at <paramref name="verb"/>: "has repeatedly said" starts at "has".</summary>
    public static int VerbGroupStart(in Clause clause, int verb)
    {
        var i = verb;
        // "was quoted as saying", "can be heard saying": the verb of citing leads the group.
        if (clause.At(i).Entry.Form.HasFlag(CueForm.PresentParticiple))
        {
            var citing = clause.At(i - 1).Is(WordClass.Citation) ? i - 2 : i - 1;
            // "was quoted by the paper as saying"
            for (var by = citing; citing < i - 1 && by > citing - MaxGovernorTokens && clause.At(by).IsWord; by--)
            {
                if (!clause.At(by).Is(WordClass.Agent)) continue;
                citing = by - 1;
                break;
            }

            if (clause.At(citing).Is(WordClass.Citing) && clause.At(citing - 1).Is(WordClass.Be)) i = citing;
        }

        // "Als er gefragt worden war sagte er": a finite verb has no auxiliary, and the comma is missing.
        var finite = clause.Lexicon.SplitVerbGroup && (clause.At(verb).Entry.Form & (CueForm.PastParticiple | CueForm.Base)) == 0;
        while (clause.Within(i - 1) && clause.At(i - 1).IsWord && !(finite && clause.At(i - 1).Is(WordClass.Auxiliary))
            && (clause.IsAdverb(i - 1) || VerbOrder.LeansOnVerb(clause, i - 1) || clause.WordAt(i - 1).Equals(clause.WordAt(verb), StringComparison.OrdinalIgnoreCase) || (clause.At(i - 1).Is(WordClass.Auxiliary) && !clause.At(i - 1).Is(WordClass.Title | WordClass.Temporal | WordClass.SubjectPronoun))))
        {
            i--;
        }

        return i;
    }

    // "had to say", "used to say", "went on to say": the subject stands before the verb that governs the infinitive.
    private static NounPhrase OfInfinitive(in Clause clause, int marker)
    {
        var i = marker - 1;
        while (clause.Within(i) && marker - i < MaxGovernorTokens && clause.At(i).IsWord
            && (clause.At(i).Is(WordClass.Preposition | WordClass.Auxiliary) || clause.IsAdverb(i) || clause.LooksLikeVerb(i) || !IsSubjectWord(clause, i)))
        {
            i--;
        }

        if (clause.At(i).Kind == TokenKind.Comma && i < marker - 1) return WithApposition(clause, i);
        return clause.Within(i) && clause.At(i).Kind == TokenKind.Word && i < marker - 1 ? EndingAt(clause, i) : NounPhrase.None;
    }

    private static bool IsSubjectWord(in Clause clause, int i) => clause.At(i).IsCapitalized
        || clause.At(i).Is(WordClass.SubjectPronoun | WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun);

    // "Joyce — who is listed as an attorney — told": the aside between dashes is passed over.
    private static NounPhrase BeforeAside(in Clause clause, int dash)
    {
        for (var i = dash - 1; i > clause.Start && dash - i < MaxPhraseTokens; i--)
        {
            if (clause.At(i).Kind != TokenKind.Dash) continue;
            return clause.At(i - 1).Kind == TokenKind.Word ? EndingAt(clause, i - 1) : NounPhrase.None;
        }

        return NounPhrase.None;
    }

    /// <summary>The phrase that ends right before the comma: what a relative clause behind it tells of.</summary>
    public static NounPhrase EndingBefore(in Clause clause, int comma)
    {
        var last = comma - 1;
        if (clause.At(last).Kind == TokenKind.Close && OpenBefore(clause, last) is var open and > 0) last = open - 1;
        if (!clause.Within(last) || !clause.At(last).IsWord) return NounPhrase.None;
        var phrase = clause.Lexicon.NounsAreCapitalized ? VerbSecondClause.LastPhrase(clause, EndingAt(clause, last)) : BehindVerb(clause, EndingAt(clause, last));
        while (phrase.Start < last && clause.At(phrase.Start).Is(WordClass.Auxiliary | WordClass.Preposition) && !clause.At(phrase.Start).IsCapitalized) phrase = phrase with { Start = phrase.Start + 1 };
        return phrase;
    }

    private static NounPhrase Antecedent(in Clause clause, int relative)
    {
        var last = relative - 1;
        if (clause.At(last).Kind == TokenKind.Comma) last--;
        return clause.Within(last) && clause.At(last).Kind == TokenKind.Word ? BehindPreposition(clause, BehindVerb(clause, EndingAt(clause, last))) : NounPhrase.None;
    }

    // "The city is run by Nora Holm, who said": of a whole clause, only its last phrase is meant.
    private static NounPhrase BehindVerb(in Clause clause, NounPhrase phrase)
    {
        var verb = phrase.End - 1;
        while (verb >= phrase.Start && !(clause.LooksLikeVerb(verb) && !clause.IsReducedRelative(verb))) verb--;
        if (verb < phrase.Start) return phrase;
        var start = verb + 1;
        for (var i = start; i < phrase.End - 1; i++)
        {
            if (clause.At(i).Is(WordClass.Preposition) && !clause.At(i).Is(WordClass.Genitive)) start = i + 1;
        }

        return phrase with { Start = start };
    }

    private static int OpenBefore(in Clause clause, int close) =>
        clause.LastIndexOf(TokenKind.Open, Math.Max(clause.Start, close - MaxPhraseTokens) + 1, close);
}
