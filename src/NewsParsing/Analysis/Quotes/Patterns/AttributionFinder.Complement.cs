namespace NewsParsing;

/// <content>What is said is no clause: <c>he promised to resign, urged her to stay, warned of a flood, announced his resignation</c>.</content>
internal sealed partial class AttributionFinder
{
    private const int MaxAddresseeTokens = 12;

    /// <summary>Where the infinitive or topic behind the verb starts; -1 for none.</summary>
    private static int ComplementAfter(in Clause clause, int verb, CueFrame frame)
    {
        if ((frame & (CueFrame.Infinitive | CueFrame.Directive | CueFrame.Topic)) == 0) return -1;
        var first = verb + 1;
        while (clause.At(first).Is(WordClass.Temporal) || clause.IsAdverb(first)) first++;
        if (frame.HasFlag(CueFrame.Infinitive) && InfinitiveBehindAdjuncts(clause, first) is var infinitive and > 0) return infinitive;
        if (frame.HasFlag(CueFrame.Directive) && InfinitiveAfterAddressee(clause, first) > 0) return first;
        return frame.HasFlag(CueFrame.Topic) && IsTopic(clause, first) ? first + 1 : -1;
    }

    // "promised on Monday in Dunmore to resign"
    private static int InfinitiveBehindAdjuncts(in Clause clause, int first)
    {
        var i = first;
        while (!IsInfinitive(clause, i))
        {
            if (!clause.At(i).Is(WordClass.Preposition | WordClass.Temporal) || i - first > MaxAddresseeTokens) return -1;
            i = CueFinder.AfterPrepositionalPhrase(clause, i, clause.End);
        }

        return i;
    }

    private static bool IsInfinitive(in Clause clause, int index) => clause.At(index).Is(WordClass.InfinitiveMarker)
        && (IsPlainVerb(clause, index + 1) || clause.At(index + 1).Kind == TokenKind.Quoted && !clause.At(index + 1).Has(TokenShape.Capitalized));

    // What follows "to" is a verb when it is a small word and none of those that open a noun phrase.
    private static bool IsPlainVerb(in Clause clause, int index)
    {
        while (clause.IsAdverb(index)) index++;
        var token = clause.At(index);
        return token.IsWord && !token.IsCapitalized
            && !token.Is(WordClass.Determiner | WordClass.ObjectPronoun | WordClass.GroupNoun | WordClass.Preposition | WordClass.Subordinator | WordClass.Temporal);
    }

    private static int InfinitiveAfterAddressee(in Clause clause, int first)
    {
        if (clause.At(first).Is(WordClass.Preposition | WordClass.That | WordClass.Subordinator)) return -1;
        for (var i = first; i < clause.End && i - first < MaxAddresseeTokens; i++)
        {
            var token = clause.At(i);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Is(WordClass.That)) return -1;
            if (i > first && token.Is(WordClass.Auxiliary)) return -1;
            if (i > first && IsInfinitive(clause, i)) return i;
        }

        return -1;
    }

    private static bool IsTopic(in Clause clause, int index)
    {
        var token = clause.At(index);
        if (!token.Is(WordClass.Preposition) || token.Is(WordClass.PlacePreposition) || token.IsCapitalized || IsInfinitive(clause, index)) return false;
        return !clause.At(index + 1).Is(WordClass.Temporal) || clause.At(index + 1).Is(WordClass.Determiner);
    }

    // "described the plan as “a disaster”, …": the label closes the object.
    private static int ObjectEnd(in Clause clause, int index, CueFrame frame)
    {
        var end = ContentEnd(clause, index);
        if (!frame.HasFlag(CueFrame.Label)) return end;
        var quoted = FirstQuoted(clause, index);
        return quoted >= 0 && quoted < end ? Math.Min(end, LabelEnd(clause, quoted)) : end;
    }

    private static bool TakesObject(in Clause clause, CueFrame frame, NounPhrase speaker) =>
        frame.HasFlag(CueFrame.Object) || (frame.HasFlag(CueFrame.Finding) && HasClass(clause, speaker, WordClass.DocumentNoun));
}
