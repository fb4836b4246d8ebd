namespace NewsParsing;

/// <content>The words stand before their attribution, or around it: <c>"…," he said. …, she said, …</c></content>
internal sealed partial class AttributionFinder
{
    /// <summary>The words ascribed stand before the attribution [from, attribution.End), and perhaps after it as well.</summary>
    private bool Preceding(in Clause clause, int from, NounPhrase attribution, int cue, int group, NounPhrase speaker)
    {
        var end = from;
        while (end > clause.Start && clause.At(end - 1).Kind is TokenKind.Comma or TokenKind.Dash) end--;
        var start = ContentStart(clause, end);
        if (end <= start && Contains(clause, end, speaker, ref start)) return Around(clause, NewDraft(clause, cue, cue + 1, speaker), start, end);
        if (end <= start && !Enclose(clause, end, ref start)) return false;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        AddContent(clause, draft, start, end);
        // "…," he said, "…" and "…, he said, was …": the words go on behind the attribution.
        var after = attribution.End;
        var next = clause.At(after);
        var lastQuoted = clause.At(end - 1).Kind == TokenKind.Quoted;
        // "sagte er dem „Hafenboten“": a paper's name goes on with nothing.
        if (next.Kind == TokenKind.Quoted && clause.Lexicon.NounsAreCapitalized && (!next.Has(TokenShape.Spoken) || IsNamed(clause, after)))
        {
            draft.TakesMore = lastQuoted;
            drafts.Add(draft);
            return true;
        }

        if (next.Kind == TokenKind.Quoted) after--;
        if (next.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon or TokenKind.Quoted)
        {
            var more = after + 1;
            // «…, — сказал мэр, — …»: the dash behind the comma only opens what goes on.
            if (next.Kind == TokenKind.Comma && clause.At(more).Kind == TokenKind.Dash && clause.At(more + 1).Kind == TokenKind.Quoted) more++;
            if (lastQuoted && clause.At(more).Is(WordClass.Coordinator) && clause.At(more + 1).Kind == TokenKind.Quoted) more++;
            if (clause.At(more).Kind == TokenKind.Quoted && !_taken[more - clause.Start]) AddContent(clause, draft, more, more + 1);
            // "„In diesem Jahr“, so Holm, wird die Stadt „neu gebaut“": the verb behind is that of the words before.
            else if (lastQuoted && clause.Lexicon.VerbSecond && GoesOnWithVerb(clause, after) && HasQuoted(clause, more, clause.LastContentEnd())) AddContent(clause, draft, more, ContentEnd(clause, more));
            else if (lastQuoted && clause.Lexicon.PlainOrder && next.Kind == TokenKind.Comma && GoesOnWithoutMarks(clause, more, clause.At(end - 1))) AddContent(clause, draft, more, ContentEnd(clause, more));
            else if (!lastQuoted && (ResumesContent(clause, more) || !clause.Lexicon.VerbSecond && QuotesOn(clause, more, clause.LastContentEnd()))) AddContent(clause, draft, more, ContentEnd(clause, more));
        }

        draft.TakesMore = lastQuoted;
        drafts.Add(draft);
        return true;
    }

    /// <summary>
    /// "The evidence shows that …, according to the monitors": the outer attribution ascribes the inner one with its words.
    /// The inner draft gives way unless it holds quoted words.
    /// </summary>
    private bool Enclose(in Clause clause, int end, ref int start)
    {
        if (drafts.Count == _first || end <= clause.Start) return false;
        var inner = drafts[^1];
        if (inner.Parts.Length != 1 || inner.Parts[0].Kind != QuoteKind.Indirect || inner.Parts[0].Span.End != clause.At(end - 1).End) return false;
        start = end;
        while (start > clause.Start && clause.At(start - 1).Start >= inner.Position) start--;
        drafts.RemoveAt(drafts.Count - 1);
        return true;
    }

    // "“We are concerned,” Holm wrote, that the bridge may fall", "“Only you,” she said, would do so": what the words in marks lack follows.
    private static bool GoesOnWithoutMarks(in Clause clause, int first, Token quoted)
    {
        var token = clause.At(first);
        return (token.Is(WordClass.That) && !clause.At(first + 1).Is(WordClass.Auxiliary) || token.Is(WordClass.Auxiliary) && !token.IsCapitalized || IsInfinitive(clause, first) && !quoted.IsCapitalized) && clause.LastContentEnd() - first > MinClauseTokens;
    }

    // "“It will fall,” Holm said, according to the Echo": quoted words with their attribution, all that stands before the outer one.
    private bool Contains(in Clause clause, int end, NounPhrase speaker, ref int start)
    {
        if (!clause.Lexicon.PlainOrder || drafts.Count == _first || drafts[^1] is not { IsMentionOnly: false, IsFragment: false, Cue: { } cue, Parts.IsEmpty: false } inner) return false;
        // "Holm said the bridge was “unsafe,” he said": nobody is told twice of himself.
        if (clause.At(speaker.Start).Is(WordClass.SubjectPronoun) && inner.Speaker?.Start == clause.At(clause.FirstContent()).Start) return false;
        if (clause.At(end - 1).Kind == TokenKind.Quoted && clause.At(end - 2).Kind is TokenKind.Dash or TokenKind.Colon) return false;
        var quoted = false;
        foreach (var part in inner.Parts) quoted |= part.Kind != QuoteKind.Indirect;
        if (!quoted || cue.Start >= clause.At(end - 1).End) return false;
        var from = Math.Min(inner.Position, inner.Parts[0].Span.Start);
        start = end;
        while (start > clause.Start && clause.At(start - 1).End > from) start--;
        return end - start >= MinClauseTokens;
    }

    // "Holm said" behind her words: what stands before the outer attribution is nothing but the inner one.
    private bool IsAttribution(in Clause clause, int start, int end) => drafts.Count > _first && drafts[^1] is { Cue: { } cue, Parts.IsEmpty: false } inner
        && inner.Parts[^1].Span.End <= clause.At(start).Start && clause.At(start).Start <= cue.Start && cue.End <= clause.At(end - 1).End;

    // The outer attribution is told first: whoever speaks within goes on speaking behind it.
    private bool Around(in Clause clause, AttributionDraft outer, int start, int end)
    {
        for (var i = start; i < end; i++) _taken[i - clause.Start] = true;
        outer.Add(new DraftPart(clause.Span(start, end), QuoteKind.Mixed));
        outer.Position = drafts[^1].Position - 1;
        drafts.Insert(drafts.Count - 1, outer);
        return true;
    }

    // Where content that ends before the attribution starts: behind an earlier attribution or at the sentence's head.
    private int ContentStart(in Clause clause, int end)
    {
        var start = end;
        while (start > clause.Start && !_taken[start - 1 - clause.Start]) start--;
        // "Mit den Worten „…“ meldete er sich": the wording follows its noun.
        if (clause.Lexicon.VerbSecond && end - 2 >= start && clause.At(end - 1).Kind == TokenKind.Quoted && clause.At(end - 2).Is(WordClass.SpeechNoun)) return end - 1;
        // "He was happy: “A good start,” he said."
        if (end - 2 > start && clause.At(end - 1).Kind == TokenKind.Quoted && clause.At(end - 2).Kind == TokenKind.Colon) return end - 1;
        if (end > clause.Start && clause.At(end - 1).Kind == TokenKind.Quoted && clause.At(end - 1).Has(TokenShape.Substantial) && clause.At(end - 1).Has(TokenShape.Capitalized))
        {
            var before = clause.At(end - 2);
            // A whole quoted sentence stands on its own behind an opening adjunct: `Asked about it, "No," he said`.
            if (end - 2 < start || before.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash or TokenKind.Stop) return end - 1;
        }

        while (start < end && clause.At(start).Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Close or TokenKind.Semicolon) start++;
        return start;
    }

    // "In Dunmore, Holm said, the bridge is old", "The bridge, Holm said, was unsafe": what stands before is no clause, but part of one.
    private static bool GoesOnBehind(in Clause clause, int comma) =>
        clause.At(comma).Kind == TokenKind.Comma && clause.LastContentEnd() - comma > MinClauseTokens && ResumesContent(clause, comma + 1);

    // "…, said Hussain, but such feuds …": what follows a parenthetical attribution is the rest of what was said.
    private static bool ResumesContent(in Clause clause, int index)
    {
        var token = clause.At(index);
        if (!clause.Within(index) || token.Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        if (token.Is(WordClass.Relative | WordClass.Temporal) || token.Entry.Form.HasFlag(CueForm.PresentParticiple)) return false;
        if (token.Is(WordClass.InfinitiveMarker)) return true;
        if (token.Is(WordClass.That) || token.IsReason) return true;
        if (token.Is(WordClass.Preposition | WordClass.Subordinator)) return false;
        return !clause.HasEnding(index, clause.Lexicon.ParticipleEndings);
    }

    // "The bridge, Holm said, was unsafe": the verb behind the second comma is that of the words before the first.
    private static bool GoesOnWithVerb(in Clause clause, int comma) => clause.At(comma).Kind == TokenKind.Comma
        && clause.At(comma + 1).Is(WordClass.Auxiliary) && !clause.At(comma + 1).IsCapitalized;

    // "Under the motion, the town …": an opening adjunct is no clause.
    private static bool ClauseStands(in Clause clause, int end)
    {
        var first = clause.FirstContent();
        if (end - first < MinClauseTokens) return false;
        if (!clause.At(first).Is(WordClass.Preposition | WordClass.Temporal)) return true;
        for (var i = first; i < end; i++)
        {
            if (clause.LooksLikeVerb(i)) return true;
        }

        return false;
    }
}
