namespace NewsParsing;

/// <summary>
/// The clauses of a language whose finite verb comes second: where one starts and ends, its verb, and the noun phrase that is
/// its subject, before the verb or behind it. Case tells most: "den Minister" is no subject.
/// </summary>
internal static partial class VerbSecondClause
{
    private const int MaxTokens = 60;
    private const int MaxBracket = 12;

    /// <summary>The tokens between the commas, colons and dashes around <paramref name="index"/>; brackets within are passed over.</summary>
    public static (int Start, int End) Around(in Clause clause, int index)
    {
        var start = index;
        while (start > clause.Start && index - start < MaxTokens)
        {
            var before = clause.At(start - 1);
            if (before.Kind == TokenKind.Close && OpenBefore(clause, start - 1) is var open and >= 0)
            {
                start = open;
                continue;
            }

            if (IsBorder(before)) break;
            start--;
        }

        var end = index + 1;
        while (end < clause.End && end - index < MaxTokens)
        {
            if (clause.At(end).Kind == TokenKind.Open && CloseAfter(clause, end) is var close and >= 0)
            {
                end = close + 1;
                continue;
            }

            if (IsBorder(clause.At(end))) break;
            end++;
        }

        return (start, end);
    }

    /// <summary>The finite verb of the main clause [start, end): what follows its first phrase; -1 for none.</summary>
    public static int FiniteVerb(in Clause clause, int start, int end) => MayOpenWithVerb(clause, start) && Strength(clause, BehindVerb(clause, start, end)) >= 1 ? start : KnownFiniteVerb(clause, start, end);

    // Behind a comma a small word that no list knows may be the verb.
    private static bool MayOpenWithVerb(in Clause clause, int start)
    {
        var token = clause.At(start);
        return start > clause.FirstContent() && clause.At(start - 1).Kind == TokenKind.Comma && token.IsWord && token.Entry == default && char.IsLower(clause.Text[token.Start]);
    }

    /// <summary>The same, where only a verb the lexicon knows may open the clause.</summary>
    public static int KnownFiniteVerb(in Clause clause, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var token = clause.At(i);
            // "Hatte sie noch …, so …": the verb may open the sentence.
            if (i == start && i == clause.FirstContent() && token.Is(WordClass.Auxiliary) && token.IsWord && !token.Is(WordClass.Determiner)) return i;
            if (!token.IsWord || !char.IsLower(clause.Text[token.Start])) continue;
            var auxiliary = token.Is(WordClass.Auxiliary | WordClass.ReportedMood | WordClass.DoubtfulMood);
            if (!auxiliary && (token.Entry.Form & (CueForm.Finite | CueForm.Base)) == 0 && token.Entry != default) continue;
            if (token.Is(WordClass.Preposition | WordClass.Determiner) && !auxiliary) continue;
            if (i == start)
            {
                if (token.Entry != default) return i;
                continue;
            }

            // "Ein drittes werde vermisst": the noun is left out.
            var nounless = auxiliary && i - 1 > start && clause.At(i - 1).IsWord && clause.At(i - 1).Entry == default && clause.At(i - 2).Is(WordClass.Determiner);
            if (!nounless && !EndsPhrase(clause, start, i - 1)) continue;
            if (token.Entry == default && IsAdjective(clause, i)) continue;
            return i;
        }

        return -1;
    }

    /// <summary>The subject of the verb at <paramref name="verb"/> in [start, end); none when no phrase there can be one.</summary>
    public static NounPhrase Subject(in Clause clause, int start, int verb, int end)
    {
        var left = BeforeVerb(clause, start, verb);
        var right = BehindVerb(clause, verb, end);
        if (!left.Found) return right;
        if (!right.Found) return left;
        if (clause.At(left.Start).Is(WordClass.SubjectPronoun) && left.End == left.Start + 1) return left;
        // "Dies verhinderten die Beamten"; "„…“ verspricht die Stadt": what is pointed to and what is quoted is the object.
        if (left.End == left.Start + 1 && clause.At(left.Start).Is(WordClass.Demonstrative) && Strength(clause, right) >= 1) return right;
        if (clause.At(right.Start).Kind == TokenKind.Quoted) return left;
        // "nannte er" has its subject; "nannte sie" may as well have an object.
        if (clause.At(right.Start).Is(WordClass.SubjectPronoun) && right.End == right.Start + 1) return clause.At(right.Start).Is(WordClass.Feminine | WordClass.Plural | WordClass.Neuter) && Strength(clause, left) > 0 ? left : right;
        var (one, other) = (Strength(clause, left), Strength(clause, right));
        if (other > one) return right;
        return other == one && IsMasculineNominative(clause, right) && !IsMasculineNominative(clause, left) && clause.At(left.Start).Is(WordClass.Determiner) ? right : left;
    }

    /// <summary>How well the phrase fits one who speaks: 3 a pronoun, 2 a name, role or body, 1 some noun, 0 a thing or nothing.</summary>
    public static int Strength(in Clause clause, NounPhrase phrase)
    {
        if (!phrase.Found) return 0;
        var first = clause.At(phrase.Start);
        if (first.Is(WordClass.SubjectPronoun) && phrase.End == phrase.Start + 1) return first.Is(WordClass.Neuter) ? 0 : 3;
        var strength = 0;
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind is TokenKind.Comma or TokenKind.Open) break;
            // Papers and stations are printed in marks.
            if (token.Kind == TokenKind.Quoted && strength >= 0 && !token.Has(TokenShape.Spoken)) return 2;
            // "die Absage der Polizei": what stands in the genitive is not the head.
            if (i > phrase.Start && token.Is(WordClass.Genitive | WordClass.Preposition) && HasNounBefore(clause, phrase.Start, i)) break;
            if (token.Is(WordClasses.SourceNoun | WordClass.Title)) return 2;
            if (!token.IsCapitalized || token.Is(WordClass.Determiner | WordClass.Adverb)) continue;
            var thing = IsThing(clause, i);
            if (!first.Is(WordClass.Determiner) && !thing) return 2;
            // "der Grünen-Politiker Muster": a name behind another noun.
            if (i > phrase.Start + 1 && clause.At(i - 1).IsCapitalized && !thing && !IsThing(clause, i - 1)) return 2;
            strength = thing ? 0 : 1;
        }

        return strength;
    }

    /// <summary>The phrase that fills the place before the verb, if it can be the subject.</summary>
    public static NounPhrase BeforeVerb(in Clause clause, int start, int verb)
    {
        var i = start;
        while (i < verb && (clause.At(i).Is(WordClass.Coordinator) || (clause.IsAdverb(i) && !clause.At(i).Is(WordClass.Determiner)))) i++;
        if (i >= verb) return NounPhrase.None;
        var first = clause.At(i);
        if (first.Kind is not (TokenKind.Word or TokenKind.Number)) return NounPhrase.None;
        if (first.Kind == TokenKind.Number && (i + 1 >= verb || !clause.At(i + 1).Is(WordClasses.SourceNoun))) return NounPhrase.None;
        if (first.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Oblique | WordClass.ObjectPronoun) && !first.Is(WordClass.SubjectPronoun)) return NounPhrase.None;
        if (first.Is(WordClass.Temporal) && !first.Is(WordClass.Title)) return NounPhrase.None;
        if (IsOpeningParticiple(clause, i)) return NounPhrase.None;
        var end = verb;
        while (end > i + 1 && (clause.IsAdverb(end - 1) || clause.At(end - 1).Is(WordClass.Clitic) || clause.At(end - 1).Kind is TokenKind.Comma or TokenKind.Dash)) end--;
        if (clause.At(end - 1).Is(WordClass.Temporal) && !HasName(clause, i, end)) return NounPhrase.None;
        return new NounPhrase(i, end);
    }

    /// <summary>The phrase behind the verb that can be its subject: past reflexives, pronouns and adverbs, with no preposition and no oblique case.</summary>
    public static NounPhrase BehindVerb(in Clause clause, int verb, int end)
    {
        var i = verb + 1;
        while (i < end && (clause.At(i).Is(WordClass.ObjectPronoun | WordClass.Clitic | WordClass.Negation) || clause.At(i).Is(WordClass.Demonstrative) && clause.At(i + 1).IsWord && !char.IsUpper(clause.Text[clause.At(i + 1).Start]))
            && !clause.At(i).Is(WordClass.SubjectPronoun)) i++;
        if (i >= end || clause.At(i).Is(WordClass.Oblique)) return NounPhrase.None;
        var phrase = VerbOrder.SubjectAfter(clause, i);
        if (!phrase.Found || phrase.Start >= end) return NounPhrase.None;
        var first = clause.At(phrase.Start);
        if (first.Is(WordClass.Oblique | WordClass.Preposition) || (first.Is(WordClass.Neuter) && first.Is(WordClass.SubjectPronoun))) return NounPhrase.None;
        return phrase;
    }

    /// <summary>"Kritik kommt vom Verband der Fahrer, der …": of a clause, the last noun phrase with its genitives; a phrase without a verb stays.</summary>
    public static NounPhrase LastPhrase(in Clause clause, NounPhrase phrase)
    {
        if (!phrase.Found) return phrase;
        var verb = KnownFiniteVerb(clause, phrase.Start, phrase.End);
        if (verb < 0) return phrase;
        var i = phrase.End - 1;
        while (i > verb + 1)
        {
            var before = clause.At(i - 1);
            if (before.Is(WordClass.Determiner | WordClass.Preposition) || !before.IsWord)
            {
                var joins = before.Is(WordClass.Genitive) && i - 2 > verb && clause.At(i - 2).IsWord && char.IsUpper(clause.Text[clause.At(i - 2).Start]);
                if (!joins) return phrase with { Start = before.Is(WordClass.Determiner) ? i - 1 : i };
            }

            i--;
        }

        return phrase with { Start = i };
    }

    // A noun, name, pronoun, bracket, number or quoted words end a phrase; so does an adverb that fills the place alone.
    private static bool EndsPhrase(in Clause clause, int start, int index)
    {
        var token = clause.At(index);
        if (token.Kind is TokenKind.Close or TokenKind.Quoted or TokenKind.Number) return true;
        if (!token.IsWord) return false;
        if (token.Is(WordClass.Determiner | WordClass.Preposition) && !token.Is(WordClass.SubjectPronoun)) return false;
        if (token.Is(WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Demonstrative | WordClass.Clitic | WordClass.Temporal)) return true;
        if (!clause.Lexicon.NounsAreCapitalized && token.Is(WordClasses.SourceNoun)) return true;
        if (index == start) return true;
        return char.IsUpper(clause.Text[token.Start]) || (clause.IsAdverb(index) && char.IsUpper(clause.Text[clause.At(index - 1).Start]));
    }

    // "Politiker unterschiedlicher Parteien", "Auch deutsche Politiker": an ending of case before a noun.
    private static bool IsAdjective(in Clause clause, int index)
    {
        var next = clause.At(index + 1);
        if (!next.IsWord || !char.IsUpper(clause.Text[next.Start])) return false;
        var word = clause.WordAt(index);
        return word.EndsWith("e") && !word.EndsWith("te") || word.EndsWith("er") || word.EndsWith("es") || word.EndsWith("em") || (word.EndsWith("en") && !word.EndsWith("ten"));
    }

    private static bool IsOpeningParticiple(in Clause clause, int index)
    {
        if (clause.At(index).Entry != default || clause.At(index + 1).IsWord && char.IsUpper(clause.Text[clause.At(index + 1).Start])) return false;
        foreach (var ending in clause.Lexicon.AdverbEndings)
        {
            if (clause.WordAt(index).Length > ending.Length + 2 && clause.WordAt(index).EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        foreach (var ending in clause.Lexicon.ParticipleEndings)
        {
            if (clause.WordAt(index).Length > ending.Length + 2 && clause.WordAt(index).EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsMasculineNominative(in Clause clause, NounPhrase phrase)
    {
        if (!clause.IsWord(phrase.Start, "der") && !clause.IsWord(phrase.Start, "ein")) return false;
        for (var i = phrase.Start + 1; i < phrase.End; i++)
        {
            var token = clause.At(i);
            if (!token.Is(WordClass.PersonNoun | WordClass.Title)) continue;
            return !token.Is(WordClass.Feminine) && !clause.WordAt(i).EndsWith("in");
        }

        return false;
    }

    private static bool IsThing(in Clause clause, int index)
    {
        var word = clause.WordAt(index);
        foreach (var ending in clause.Lexicon.AbstractEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return clause.At(index).Is(WordClass.Temporal);
    }

    private static bool HasNounBefore(in Clause clause, int start, int index)
    {
        for (var i = start; i < index; i++)
        {
            if (clause.At(i).IsWord && char.IsUpper(clause.Text[clause.At(i).Start]) && !clause.At(i).Is(WordClass.Determiner | WordClass.Adverb)) return true;
        }

        return false;
    }

    private static bool HasName(in Clause clause, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (clause.At(i).Is(WordClasses.SourceNoun | WordClass.Title) || (i > start && clause.At(i).IsCapitalized && !clause.At(i).Is(WordClass.Temporal | WordClass.Determiner))) return true;
        }

        return false;
    }

    private static bool IsBorder(Token token) =>
        token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Stop or TokenKind.Open or TokenKind.Close;

    private static int OpenBefore(in Clause clause, int close) => clause.LastIndexOf(TokenKind.Open, close - MaxBracket + 1, close);

    private static int CloseAfter(in Clause clause, int open) => clause.IndexOf(TokenKind.Close, open + 1, open + MaxBracket);
}
