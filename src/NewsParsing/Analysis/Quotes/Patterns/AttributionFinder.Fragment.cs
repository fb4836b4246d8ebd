namespace NewsParsing;

/// <content>A few words in marks within a clause whose verb reports nothing by itself: <c>Holm brushed aside talk of “a grand plan” for the bridge</c>.</content>
internal sealed partial class AttributionFinder
{
    private const int MaxFragmentClauses = 3;

    // Words in marks that open small and name no thing are somebody's: those of the one who does what the clause tells.
    private void Fragments(in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (clause.At(i).Kind != TokenKind.Quoted || _taken[i - clause.Start] || !IsFragmentOfSpeech(clause, i)) continue;
            var (verb, speaker) = Governor(clause, i);
            if (verb < 0) continue;
            var start = verb + 1;
            while (start < i && (clause.IsAdverb(start) || clause.At(start).Is(WordClass.VerbParticle) || clause.At(start).Is(WordClass.Preposition) && !clause.At(start).Is(WordClass.InfinitiveMarker))) start++;
            var draft = NewDraft(clause, verb, verb + 1, speaker);
            AddContent(clause, draft, start, Math.Max(i + 1, ContentEnd(clause, start)));
            drafts.Add(draft);
        }
    }

    private static bool IsFragmentOfSpeech(in Clause clause, int quoted)
    {
        var token = clause.At(quoted);
        if (token.Has(TokenShape.Titled | TokenShape.Capitalized)) return false;
        if (token.Has(TokenShape.Substantial)) return true;
        // "its “safety check” feature": two words before a noun name it.
        return clause.WordAt(quoted).Contains(' ') && !IsPlainNoun(clause, quoted + 1);
    }

    private static bool IsPlainNoun(in Clause clause, int index) => clause.At(index).IsWord && !clause.IsAdverb(index) && !clause.LooksLikeVerb(index)
        && !clause.At(index).Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative | WordClass.Temporal | WordClass.InfinitiveMarker | WordClass.SubjectPronoun | WordClass.Determiner);

    // The finite verb that the words stand behind, and its subject; of a clause that hangs on another, the other's.
    private (int Verb, NounPhrase Speaker) Governor(in Clause clause, int quoted)
    {
        var tries = 0;
        for (var i = quoted - 1; i > clause.Start && quoted - i < MaxLabelTokens && tries < MaxFragmentClauses; i--)
        {
            var token = clause.At(i);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Other or TokenKind.Quoted) || _taken[i - clause.Start]) break;
            if (token.Is(WordClass.Auxiliary) && !clause.LooksLikeVerb(i + 1) && !clause.IsAdverb(i + 1)) break;
            if (!GovernsWords(clause, i)) continue;
            var group = SubjectFinder.VerbGroupStart(clause, i);
            if (HasBe(clause, group, i) || IsNaming(clause, i, quoted)) break;
            tries++;
            var speaker = SubjectFinder.Before(clause, i);
            if (!speaker.Found && clause.At(group - 1).Is(WordClass.Coordinator)) speaker = SubjectFinder.OfCoordinated(clause, group - 1);
            if (!speaker.Found || HoldsVerb(clause, speaker)) continue;
            // "Holm told whoever had named the plan “a farce”": the verb of an inner clause.
            if (clause.At(speaker.Start - 1).Is(WordClass.Relative | WordClass.That | WordClass.Question | WordClass.Subordinator)) continue;
            return CanSpeak(clause, speaker) ? (i, speaker) : (-1, NounPhrase.None);
        }

        return (-1, NounPhrase.None);
    }

    private static bool GovernsWords(in Clause clause, int index)
    {
        if (clause.At(index).Is(WordClass.Auxiliary) || !clause.LooksLikeVerb(index) && (clause.At(index).Entry.Form & CueForm.Finite) == 0) return false;
        return !clause.IsReducedRelative(index) || clause.At(index - 1).IsCapitalized || clause.At(index - 1).Is(WordClass.SubjectPronoun | WordClasses.SourceNoun);
    }

    // "The council opened a walk named": what stands before the verb is a clause, and the verb a participle.
    private static bool HoldsVerb(in Clause clause, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End && clause.At(i).Kind != TokenKind.Comma && !clause.At(i).Is(WordClass.Relative); i++)
        {
            if (clause.LooksLikeVerb(i) && !clause.IsReducedRelative(i)) return true;
        }

        return false;
    }

    private static bool CanSpeak(in Clause clause, NounPhrase speaker)
    {
        var first = clause.At(speaker.Start);
        if (first.Is(WordClass.SubjectPronoun) && speaker.End - speaker.Start == 1) return !first.Is(WordClass.FirstPerson | WordClass.Neuter | WordClass.Relative);
        for (var i = speaker.Start; i < speaker.End; i++)
        {
            if (clause.At(i).IsCapitalized && i > clause.Start || clause.At(i).Is(WordClasses.SourceNoun)) return true;
        }

        return speaker.Start == clause.Start && first.IsCapitalized && !first.Is(WordClass.Determiner | WordClass.Demonstrative);
    }
}
