namespace NewsParsing;

/// <summary>A noun phrase by its tokens [Start, End); empty when none was found.</summary>
internal readonly record struct NounPhrase(int Start, int End)
{
    public static NounPhrase None => default;

    public bool Found => End > Start;
}

/// <summary>Finds who does the reporting: the noun phrase before or after a reporting verb, its appositions included.</summary>
internal static class SubjectFinder
{
    private const int MaxPhraseTokens = 40;
    private const int MaxAppositions = 4;
    private const int MaxGovernorTokens = 5;

    /// <summary>The subject that ends right before the verb at <paramref name="verb"/>; adverbs and auxiliaries may stand between.</summary>
    public static NounPhrase Before(in Clause clause, int verb)
    {
        var last = VerbGroupStart(clause, verb) - 1;
        if (!clause.Within(last)) return NounPhrase.None;
        var token = clause.At(last);
        if (token.Kind == TokenKind.Close && OpenBefore(clause, last) is var open and > 0 && open > clause.Start)
        {
            var named = EndingAt(clause, open - 1);
            return named.Found ? named with { End = last + 1 } : named;
        }

        if (token.Kind == TokenKind.Comma && clause.Lexicon.ClauseFollowsComma) return VerbOrder.SubjectBeforeComma(clause, last);
        if (token.Kind == TokenKind.Comma) return WithApposition(clause, last);
        if (token.Kind == TokenKind.Dash) return BeforeAside(clause, last);
        if (token.Is(WordClass.Relative | WordClass.That)) return Antecedent(clause, last);
        if (token.Is(WordClass.InfinitiveMarker)) return OfInfinitive(clause, last);
        if (token.Is(WordClass.Coordinator)) return NounPhrase.None;
        return token.Kind is TokenKind.Word or TokenKind.Number ? EndingAt(clause, last) : NounPhrase.None;
    }

    /// <summary>The subject of an inverted attribution (<c>"…," said NAME, a lawyer</c>), from <paramref name="first"/> on.</summary>
    public static NounPhrase After(in Clause clause, int first)
    {
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

    /// <summary>The subject of the sentence's main clause, for participles and coordinated verbs.</summary>
    public static NounPhrase OfSentence(in Clause clause, int before)
    {
        var i = clause.FirstContent();
        // "On Monday, Smith …": an opening adjunct ends at its comma.
        if (clause.At(i).Is(WordClass.Preposition | WordClass.Temporal | WordClass.Subordinator | WordClass.Adverb) || clause.At(i).Entry.Form.HasFlag(CueForm.PresentParticiple))
        {
            for (var k = i; k < before; k++)
            {
                if (clause.At(k).Kind != TokenKind.Comma) continue;
                i = k + 1;
                break;
            }
        }

        if (i >= before) return NounPhrase.None;
        if (clause.At(i).Is(WordClass.SubjectPronoun)) return new NounPhrase(i, i + 1);
        var end = i;
        var named = false;
        var described = clause.At(i).Is(WordClass.Determiner);
        while (end < before && end - i < MaxPhraseTokens)
        {
            var token = clause.At(end);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) break;
            if (token.Is(WordClass.Auxiliary | WordClass.Relative) || clause.LooksLikeVerb(end) || clause.IsAdverb(end)) break;
            if (described && end > i + 1 && clause.At(end - 1).Is(WordClass.PersonNoun) && !clause.At(end - 1).IsCapitalized && !token.IsCapitalized
                && !token.Is(WordClass.Preposition | WordClass.Genitive | WordClass.Coordinator | WordClasses.SourceNoun)) break;
            if (named && !described && !token.IsCapitalized && !token.Is(WordClass.NameParticle | WordClass.Preposition | WordClass.Coordinator | WordClass.NameSuffix
                | WordClass.PersonNoun | WordClass.OrganizationNoun | WordClass.DocumentNoun | WordClass.GroupNoun)) break;
            named = token.IsCapitalized && !token.Is(WordClass.Determiner);
            end++;
        }

        while (end > i && clause.At(end - 1).Is(WordClass.Preposition | WordClass.Coordinator)) end--;
        return end > i ? new NounPhrase(i, end) : NounPhrase.None;
    }

    /// <summary>The same with its apposition: "The mayor, Nora Holm, left, saying", "Nora Holm, the mayor: …".</summary>
    public static NounPhrase OfSentenceWhole(in Clause clause, int before)
    {
        var subject = OfSentence(clause, before);
        if (!subject.Found || clause.At(subject.Start).Is(WordClass.SubjectPronoun) || clause.At(subject.End).Kind != TokenKind.Comma || !OpensApposition(clause, subject.End + 1)) return subject;
        var end = AppositionEnd(clause, subject.End + 1);
        return end > subject.End + 1 && (end == before || (end < before && clause.At(end).Kind == TokenKind.Comma)) ? subject with { End = end } : subject;
    }

    /// <summary>The first token of the verb group that ends at <paramref name="verb"/>: "has repeatedly said" starts at "has".</summary>
    public static int VerbGroupStart(in Clause clause, int verb)
    {
        var i = verb;
        while (clause.Within(i - 1) && clause.At(i - 1).IsWord
            && (clause.IsAdverb(i - 1) || VerbOrder.LeansOnVerb(clause, i - 1) || clause.WordAt(i - 1).Equals(clause.WordAt(verb), StringComparison.OrdinalIgnoreCase) || (clause.At(i - 1).Is(WordClass.Auxiliary) && !clause.At(i - 1).Is(WordClass.Title | WordClass.Temporal))))
        {
            i--;
        }

        return i;
    }

    /// <summary>The noun phrase whose last token is <paramref name="last"/>.</summary>
    private static NounPhrase EndingAt(in Clause clause, int last)
    {
        var token = clause.At(last);
        if (token.Is(WordClass.SubjectPronoun) && !token.IsCapitalized || (token.Is(WordClass.SubjectPronoun) && token.Length <= 4 && !token.Has(TokenShape.AllCaps)))
            return new NounPhrase(last, last + 1);
        var start = last;
        while (start > clause.Start && last - start < MaxPhraseTokens && Continues(clause, start)) start--;
        start = AfterClauseBorder(clause, start, last);
        start = AfterAdjunct(clause, start, last);
        while (start < last && (clause.At(start).Is(WordClass.Coordinator | WordClass.Subordinator) || (clause.IsAdverb(start) && !clause.At(start + 1).Is(WordClass.OrganizationNoun))))
            start++;
        var first = clause.At(start);
        if (first.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quoted)) return NounPhrase.None;
        if (start == last && first.Is(WordClass.Subordinator | WordClass.That) && !first.Is(WordClass.SubjectPronoun)) return NounPhrase.None;
        if (start == last && first.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Auxiliary | WordClass.Adverb | WordClass.ObjectPronoun)
            && !first.Is(WordClass.GroupNoun | WordClass.Title | WordClass.SubjectPronoun)) return NounPhrase.None;
        return new NounPhrase(start, last + 1);
    }

    // Whether the token before `start` can still belong to the phrase.
    private static bool Continues(in Clause clause, int start)
    {
        var before = clause.At(start - 1);
        if (before.Kind == TokenKind.Quoted) return !before.Has(TokenShape.Substantial | TokenShape.EndsInComma);
        if (before.Kind is not (TokenKind.Word or TokenKind.Number)) return before.Kind == TokenKind.Other;
        if (before.Is(WordClass.Relative)) return IsNoun(clause, start - 2);
        if (before.Is(WordClass.Subordinator)) return false;
        if (before.Is(WordClass.SubjectPronoun) && !before.IsCapitalized) return false;
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
            else if (verbSeen && clause.At(i).Is(WordClass.Coordinator)) (border, verbSeen) = (i + 1, false);
        }

        return Math.Min(border, last);
    }

    // "On Monday Smith said", "At the rally Trump said": only the phrase after the adjunct is the subject.
    private static int AfterAdjunct(in Clause clause, int start, int last)
    {
        var first = clause.At(start);
        // "Twenty minutes later the official account": the phrase starts behind the time.
        for (var k = last - 1; k > start; k--)
        {
            if (clause.At(k).Is(WordClass.Temporal) && !clause.At(k).IsCapitalized && clause.At(k + 1).Is(WordClass.Determiner)) return k + 1;
        }

        if (!first.Is(WordClass.Preposition | WordClass.Temporal) || first.Is(WordClass.Title)) return start;
        var i = last;
        while (i > start && !clause.At(i - 1).Is(WordClass.Preposition | WordClass.Temporal | WordClass.Determiner | WordClass.Auxiliary)
            && (clause.At(i - 1).IsCapitalized || !clause.At(last).IsCapitalized || clause.At(i - 1).Is(WordClass.PersonNoun | WordClass.Title)))
        {
            i--;
        }

        if (i > start && clause.At(i - 1).Is(WordClass.Determiner) && i - 1 > start && !clause.At(i - 2).Is(WordClass.Preposition)) i--;
        return i;
    }

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
            var aside = clause.At(opening + 1).Is(WordClass.Preposition | WordClass.Adverb) && !OpensApposition(clause, opening + 1);
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
                if (before.Kind == TokenKind.Comma && named.End - named.Start <= 2 && !noun.IsCapitalized)
                {
                    comma = opening;
                    continue;
                }

                // "Mr. Sethi, reached by telephone, said": how he was reached is no part of who he is.
                return aside || HasInnerRelative(clause, opening + 1, end) || clause.LooksLikeVerb(opening + 1) && !clause.At(opening + 1).Is(WordClass.Former) ? named : named with { End = end };
            }

            comma = opening;
        }

        return NounPhrase.None;
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

    // "The report, a copy of which was seen by the paper, …": tells of the report, not what it is.
    private static bool HasInnerRelative(in Clause clause, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (clause.At(i).Is(WordClass.Relative) && clause.At(i - 1).Is(WordClass.Preposition)) return true;
        }

        return false;
    }

    /// <summary>The phrase that ends right before the comma: what a relative clause behind it tells of.</summary>
    public static NounPhrase EndingBefore(in Clause clause, int comma)
    {
        var last = comma - 1;
        if (clause.At(last).Kind == TokenKind.Close && OpenBefore(clause, last) is var open and > 0) last = open - 1;
        return clause.Within(last) && clause.At(last).IsWord ? BehindVerb(clause, EndingAt(clause, last)) : NounPhrase.None;
    }

    private static NounPhrase Antecedent(in Clause clause, int relative)
    {
        var last = relative - 1;
        if (clause.At(last).Kind == TokenKind.Comma) last--;
        return clause.Within(last) && clause.At(last).Kind == TokenKind.Word ? BehindVerb(clause, EndingAt(clause, last)) : NounPhrase.None;
    }

    // "The city is run by Nora Holm, who said": of a whole clause, only its last phrase is meant.
    private static NounPhrase BehindVerb(in Clause clause, NounPhrase phrase)
    {
        var verb = phrase.End - 1;
        while (verb > phrase.Start && !(clause.At(verb).Is(WordClass.Auxiliary) && !clause.At(verb).IsCapitalized)) verb--;
        if (verb <= phrase.Start) return phrase;
        var start = verb + 1;
        for (var i = start; i < phrase.End - 1; i++)
        {
            if (clause.At(i).Is(WordClass.Preposition) && !clause.At(i).Is(WordClass.Genitive)) start = i + 1;
        }

        return phrase with { Start = start };
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
            if (token.Kind is TokenKind.Quoted && token.Has(TokenShape.Substantial)) return -1;
        }

        return -1;
    }

    private static int OpenBefore(in Clause clause, int close)
    {
        for (var i = close - 1; i > clause.Start && close - i < MaxPhraseTokens; i--)
        {
            if (clause.At(i).Kind == TokenKind.Open) return i;
        }

        return -1;
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

            if (token.Kind == TokenKind.Quoted && !token.Has(TokenShape.Substantial) && (end > first || clause.Lexicon.NounsAreCapitalized))
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
            if (end > first && token.Is(WordClass.SubjectPronoun | WordClass.ObjectPronoun)) break;
            if (token.Is(WordClass.Temporal) && !token.Is(WordClass.Title) && end > first && (token.IsCapitalized || nameSeen) && !clause.LooksLikeVerb(end - 1)) break;
            if (end > first && clause.IsAdverb(end) && !token.IsCapitalized && !(clause.Lexicon.NounsAreCapitalized && clause.At(first).Is(WordClass.Determiner) && !HasNoun(clause, first, end))) break;
            if (clause.Lexicon.NounsAreCapitalized && end > first && EndsBefore(clause, end)) break;
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

    // "dieser" alone is a pronoun, "dieser Arzt" a phrase.
    private static bool IsArticle(in Clause clause, int index) => clause.Lexicon.NounsAreCapitalized && clause.At(index).Is(WordClass.Determiner)
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
        if (token.IsCapitalized || !token.IsWord || token.Is(WordClasses.SourceNoun | WordClass.NameParticle | WordClass.Title)) return false;
        if (before.IsCapitalized && token.Is(WordClass.Determiner)) return true;
        return (token.Entry == default || token.Entry.Form.HasFlag(CueForm.PastParticiple)) && (before.IsCapitalized || before.Is(WordClasses.SourceNoun)) && !char.IsUpper(clause.Text[token.Start]);
    }

    // "a spokesman for the ministry" keeps its preposition; "Smith in an interview" ends at it.
    private static bool KeepsPreposition(in Clause clause, int at, bool roleSeen, bool nameSeen)
    {
        if (clause.At(at).Is(WordClass.Genitive)) return true;
        if (clause.At(at + 1).Is(WordClass.Temporal) && !clause.At(at + 1).Is(WordClass.Determiner)) return false;
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

    private static bool OpensApposition(in Clause clause, int first)
    {
        var token = clause.At(first);
        if (token.Kind == TokenKind.Number) return true;
        if (token.Kind != TokenKind.Word) return false;
        if (token.Is(WordClass.SubjectPronoun) && !token.Is(WordClass.Relative)) return false;
        if (token.Is(WordClass.Coordinator | WordClass.That)) return false;
        if (token.Is(WordClass.Relative)) return true;
        if ((token.Entry.Form & CueForm.PresentParticiple) != 0) return false;
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
