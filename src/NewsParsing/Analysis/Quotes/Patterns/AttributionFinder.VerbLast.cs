namespace NewsParsing;

/// <content>Languages whose verb comes last: Turkish, Persian, Urdu, Japanese, Korean.</content>
internal sealed partial class AttributionFinder
{
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

        if (draft.Parts.IsEmpty) return false;
        drafts.Add(draft);
        return true;
    }

    private static int QuotedBefore(in Clause clause, int index)
    {
        var i = index;
        while (clause.Within(i) && index - i < MaxLabelTokens && clause.At(i).Kind is TokenKind.Word or TokenKind.Number or TokenKind.Open or TokenKind.Close) i--;
        // "…", NAME said laughing: a comma parts the words from who speaks them.
        if (clause.At(i).Kind is TokenKind.Comma or TokenKind.Dash && clause.At(i - 1).Kind == TokenKind.Quoted) return i - 1;
        return clause.At(i).Kind == TokenKind.Quoted && clause.IsAdverb(i + 1) ? i : index;
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
