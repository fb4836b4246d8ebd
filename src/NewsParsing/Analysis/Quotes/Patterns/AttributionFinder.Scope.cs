namespace NewsParsing;

/// <content>Where words reported without marks end.</content>
internal sealed partial class AttributionFinder
{
    /// <summary>Where indirect words end: the sentence's end, or before a second attribution or an afterthought of the reporter's.</summary>
    private static int ContentEnd(in Clause clause, int start)
    {
        var end = clause.LastContentEnd();
        var depth = InBrackets(clause, start) ? 1 : 0;
        for (var i = start + 1; i < end; i++)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Open && depth > 0) depth++;
            // The bracket that the attribution stands in ends what it ascribes.
            if (token.Kind == TokenKind.Close && depth > 0 && --depth == 0) return i;
            if (token.Kind == TokenKind.Semicolon && HasOwnAttribution(clause, i + 1, end)) return i;
            if (token.Kind == TokenKind.Comma)
            {
                var next = clause.At(i + 1);
                if (next.Entry.Form.HasFlag(CueForm.PresentParticiple) && next.Entry.Frame != CueFrame.None) return i;
                if (clause.SourcePhraseAt(i + 1) > 0) return i;
                if (next.Is(WordClass.Coordinator | WordClass.Subordinator) && !next.Is(WordClass.That | WordClass.Relative) && HasOwnAttribution(clause, i + 2, end)) return i;
            }
            else if (token.Is(WordClass.Coordinator) && (clause.At(i + 1).Entry.Form & CueForm.Past) != 0
                && (clause.At(i + 1).Entry.Frame & (CueFrame.Clause | CueFrame.That | (clause.Lexicon.ClauseNeedsThat ? CueFrame.Label : 0))) != 0 && i - start >= MinClauseTokens)
            {
                return clause.At(i - 1).Kind == TokenKind.Comma ? i - 1 : i;
            }
        }

        return end;
    }

    private static bool InBrackets(in Clause clause, int index)
    {
        for (var i = index - 1; clause.Within(i) && index - i < MaxBracketTokens; i--)
        {
            if (clause.At(i).Kind is TokenKind.Open or TokenKind.Close) return clause.At(i).Kind == TokenKind.Open;
        }

        return false;
    }

    // "The man, who said he was tired, left": the main verb is still to come.
    private static int ReportedEnd(in Clause clause, int index, int group, NounPhrase speaker)
    {
        var end = ContentEnd(clause, index);
        if (!clause.At(group - 1).Is(WordClass.Relative) || clause.At(group - 2).Kind != TokenKind.Comma || speaker.Start != clause.FirstContent()) return end;
        for (var i = index + 1; i < end; i++)
        {
            if (clause.At(i).Kind == TokenKind.Comma) return i;
        }

        return end;
    }

    // ", though she admitted …": what follows has a speaker and a verb of its own.
    private static bool HasOwnAttribution(in Clause clause, int start, int end)
    {
        for (var i = start + 1; i < end && i - start < MaxOwnSubjectTokens; i++)
        {
            var token = clause.At(i);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) return false;
            if ((token.Entry.Form & CueForm.Past) != 0 && token.Entry.Frame.HasFlag(CueFrame.Clause)) return CueFinder.IsCue(clause, i);
            if (clause.LooksLikeVerb(i) && !token.Is(WordClass.Auxiliary)) return false;
        }

        return false;
    }
}
