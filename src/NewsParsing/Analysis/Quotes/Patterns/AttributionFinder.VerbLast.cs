namespace NewsParsing;

/// <content>Languages whose verb comes last: Turkish, Persian, Urdu, Japanese, Korean.</content>
internal sealed partial class AttributionFinder
{
    // Fewer characters are no clause.
    private const int MinReported = 4;

    // Turkish, Persian, Urdu, Japanese, Korean: the verb is last; the words stand before it, or behind "that" or a colon.
    private bool ReportVerbLast(in Clause clause, int cue, int group)
    {
        var quoted = group - 1;
        while (clause.Within(quoted) && (clause.At(quoted).Kind is TokenKind.Comma or TokenKind.Dash || clause.IsAdverb(quoted))) quoted--;
        // Japanese: the speaker may stand between the words and the verb.
        if (clause.At(quoted).Is(WordClass.SubjectMarker)) quoted = QuotedBefore(clause, quoted);
        else if (clause.At(quoted).Kind != TokenKind.Quoted && MarkerBefore(clause, quoted) is var marker and >= 0) quoted = QuotedBefore(clause, marker);
        var isQuoted = clause.At(quoted).Kind == TokenKind.Quoted && !_taken[quoted - clause.Start];
        var speaker = VerbOrder.SubjectOfVerbLast(clause, cue, isQuoted ? quoted : group);
        if (!speaker.Found && !clause.Lexicon.DropsSubject) return false;
        var draft = NewDraft(clause, cue, cue + 1, speaker);
        if (isQuoted)
        {
            AddContent(clause, draft, quoted, quoted + 1);
            drafts.Add(draft);
            return true;
        }

        // «…»، مهدی رستگار گفت: the words first, and nothing marks who speaks.
        var head = clause.FirstContent();
        if (clause.At(head).Kind == TokenKind.Quoted && !_taken[head - clause.Start] && clause.At(head + 1).Kind is TokenKind.Comma or TokenKind.Dash && group - head > 2 && group - head < MaxLabelTokens
            && VerbOrder.SubjectOfVerbLast(clause, group, cue, head + 2) is { Found: true } named && named.End == group)
        {
            draft = NewDraft(clause, cue, cue + 1, named);
            AddContent(clause, draft, head, head + 1);
            drafts.Add(draft);
            return true;
        }

        var opening = cue + 1;
        while (clause.Within(opening) && (clause.At(opening).Is(WordClass.Auxiliary) || clause.IsAdverb(opening))) opening++;
        if (clause.At(opening).Kind == TokenKind.Comma) opening++;
        var token = clause.At(opening);
        if (token.Is(WordClass.That) || token.Kind is TokenKind.Colon or TokenKind.Quoted)
        {
            var first = token.Kind == TokenKind.Quoted ? opening : opening + 1;
            if (!clause.Within(first)) return false;
            AddContent(clause, draft, first, clause.At(first).Kind == TokenKind.Quoted ? first + 1 : clause.LastContentEnd());
        }
        else if (speaker.Found && clause.At(speaker.End).Kind == TokenKind.Comma && cue + 1 >= clause.LastContentEnd() && group - speaker.End >= MinClauseTokens)
        {
            AddContent(clause, draft, speaker.End + 1, group);
        }

        // Japanese: …は橋を直すと述べた. The small word before the verb closes what was said.
        else if (clause.At(cue - 1).Is(WordClass.Citation) && VerbOrder.FirstMarked(clause, cue - 1) is { Found: true } topic)
        {
            var first = AfterAdjunct(clause, topic.End + 1, cue - 1);
            if (first < cue - 1 && clause.At(cue - 2).End - clause.At(first).Start >= MinReported) draft = NewDraft(clause, cue, cue + 1, topic);
            if (draft.Speaker is not null && first < cue - 1) AddContent(clause, draft, first, cue - 1);
        }

        if (draft.Parts.IsEmpty) return false;
        drafts.Add(draft);
        return true;
    }

    // 5日の会見で、…: what stands before the first comma tells when, if it tells a time.
    private static int AfterAdjunct(in Clause clause, int start, int end)
    {
        if (clause.At(start).Kind == TokenKind.Comma) return start + 1;
        var timed = false;
        for (var i = start; i < end && i - start < MaxOwnSubjectTokens; i++)
        {
            timed |= clause.At(i).Is(WordClass.Temporal) || char.IsDigit(clause.Text[clause.At(i).Start]);
            if (clause.At(i).Kind == TokenKind.Comma) return timed ? i + 1 : start;
        }

        return start;
    }

    private static int QuotedBefore(in Clause clause, int index)
    {
        var i = index;
        while (clause.Within(i) && index - i < MaxLabelTokens && clause.At(i).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Open or TokenKind.Close) i--;
        // "…", NAME said laughing: a comma parts the words from who speaks them.
        if (clause.At(i).Kind is TokenKind.Comma or TokenKind.Dash && clause.At(i - 1).Kind == TokenKind.Quoted) return i - 1;
        // ’…۔‘ NAME said: the stop within the marks parts them as well.
        return clause.At(i).Kind == TokenKind.Quoted && (clause.IsAdverb(i + 1) || clause.At(i).Has(TokenShape.EndsInStop) && i == clause.FirstContent()) ? i : index;
    }

    private static int MarkerBefore(in Clause clause, int index)
    {
        for (var i = index; clause.Within(i) && index - i < MaxLabelTokens && clause.At(i).IsWord; i--)
        {
            if (clause.At(i).Is(WordClass.SubjectMarker)) return i;
        }

        return -1;
    }
}
