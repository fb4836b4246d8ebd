namespace NewsParsing;

/// <content>The words follow their attribution: <c>he said …, said that …, said: "…"</c></content>
internal sealed partial class AttributionFinder
{
    /// <summary>The words ascribed follow the attribution that ends at <paramref name="last"/>.</summary>
    private bool Following(in Clause clause, int last, int group, NounPhrase speaker, bool bare, int cueEnd = -1)
    {
        if (cueEnd < 0) cueEnd = last + 1;
        var frame = clause.At(cueEnd - 1).Entry.Frame;
        var (kind, index) = CueFinder.OpeningAfter(clause, last);
        if (kind == ContentOpening.That && clause.At(index).Kind == TokenKind.Comma) index++;
        var draft = NewDraft(clause, cueEnd - 1, cueEnd, speaker);
        if (ComplementAfter(clause, last, frame) is var complement and > 0)
        {
            AddContent(clause, draft, complement, ContentEnd(clause, complement));
            drafts.Add(draft);
            return true;
        }

        switch (kind)
        {
            case ContentOpening.Quoted when !_taken[index - clause.Start]:
                if (clause.At(index).Has(TokenShape.Substantial) || clause.At(index - 1).Kind == TokenKind.Comma || EndsQuoted(clause, index) || frame.HasFlag(CueFrame.Clause))
                {
                    var start = PhraseStart(clause, last, index);
                    AddContent(clause, draft, start, start < index ? Math.Max(index + 1, ContentEnd(clause, start)) : QuotedContentEnd(clause, index, frame));
                    break;
                }

                return false;
            case ContentOpening.Colon:
                if (!clause.Within(index)) { draft.TakesMore = true; break; }
                // "stellte die neue Platte vor: „Neue Lieder“": a name.
                if (clause.Lexicon.NounsAreCapitalized && clause.At(index).Kind == TokenKind.Quoted && clause.At(index).Has(TokenShape.Titled) && !clause.At(index).Has(TokenShape.EndsInStop)) return false;
                AddContent(clause, draft, index, clause.At(index).Kind == TokenKind.Quoted ? QuotedContentEnd(clause, index, frame) : clause.LastContentEnd());
                break;
            case ContentOpening.That when (frame & (CueFrame.That | CueFrame.Clause)) != 0 || frame.HasFlag(CueFrame.Quoted) && !clause.Lexicon.VerbSecond:
                AddContent(clause, draft, index, ReportedEnd(clause, index, group, speaker));
                break;
            case ContentOpening.Clause when !clause.Lexicon.ClauseNeedsThat && (frame.HasFlag(CueFrame.Clause) && !frame.HasFlag(CueFrame.TakesNouns) || (frame.HasFlag(CueFrame.That) && HasFiniteVerb(clause, index))):
                if (IsFragment(clause, index, ContentEnd(clause, index)) || IsObject(clause, index)) return false;
                // "wies das zurück, die Sprecherin erklärte: …": the next clause is another's.
                if (clause.Lexicon.ClauseFollowsComma && LeadsIntoQuote(clause, index)) return false;
                AddContent(clause, draft, index, ReportedEnd(clause, index, group, speaker));
                break;
            case ContentOpening.Clause when TakesObject(clause, frame, speaker):
                AddContent(clause, draft, index, ObjectEnd(clause, index, frame));
                break;
            case ContentOpening.Clause when frame.HasFlag(CueFrame.Quoted):
                // "He asked the crowd, “…": the quote stands further on.
                if (FirstQuoted(clause, index) is var q and > 0 && clause.At(q).Has(TokenShape.Substantial) && !_taken[q - clause.Start] && !ReportsBetween(clause, index, q))
                {
                    AddContent(clause, draft, q, QuotedContentEnd(clause, q, frame));
                    break;
                }

                return false;
            case ContentOpening.None when bare && (frame.HasFlag(CueFrame.Introduction) || frame.HasFlag(CueFrame.Quoted)):
                draft.TakesMore = clause.LastContentEnd() <= index + 1;
                break;
            default:
                return false;
        }

        drafts.Add(draft);
        return !draft.Parts.IsEmpty;
    }

    // "put out a statement saying “…”": the words belong to the nearer verb.
    private static bool ReportsBetween(in Clause clause, int start, int quoted)
    {
        for (var i = start; i < quoted; i++)
        {
            if (clause.At(i).Entry.Frame.HasFlag(CueFrame.Clause) && CueFinder.IsCue(clause, i)) return true;
        }

        return false;
    }

    // "railed against the harbour's “wall of rules”": the words in marks complete a phrase of the reporter's.
    private static int PhraseStart(in Clause clause, int cue, int quoted)
    {
        var before = clause.At(quoted - 1);
        if (clause.Lexicon.VerbSecond || clause.At(quoted).Has(TokenShape.Capitalized) || !before.IsWord || !before.Is(WordClass.Determiner) && !before.Has(TokenShape.Possessive)) return quoted;
        var start = quoted - 1;
        while (start - 1 > cue && clause.At(start - 1).IsWord && !clause.At(start - 1).Is(WordClass.Preposition | WordClass.Temporal)) start--;
        return start;
    }

    private static int QuotedContentEnd(in Clause clause, int quoted, CueFrame frame)
    {
        var token = clause.At(quoted);
        var next = clause.At(quoted + 1);
        if (!clause.Within(quoted + 1) || next.Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon) return quoted + 1;
        if (next.Is(WordClass.VerbParticle) && !clause.At(quoted + 2).IsWord) return quoted + 1;
        if (token.Has(TokenShape.EndsInStop | TokenShape.EndsInComma) || next.Kind is TokenKind.Comma or TokenKind.Dash) return quoted + 1;
        return (frame & CueFrame.Clause) != 0 ? ContentEnd(clause, quoted) : quoted + 1;
    }

    // Two words make no clause, unless the speaker's own are among them: "he is “confident”".
    private static bool IsFragment(in Clause clause, int start, int end) => end - start < MinClauseTokens && !HasQuoted(clause, start, end);

    // "added it to the bill": a pronoun and a preposition make no clause.
    private static bool IsObject(in Clause clause, int index) =>
        clause.At(index).Is(WordClass.Neuter | WordClass.ObjectPronoun) && clause.At(index + 1).Is(WordClass.Preposition);

    private bool OpensQuoted(in Clause clause, int cue)
    {
        var (kind, index) = CueFinder.OpeningAfter(clause, cue);
        return kind == ContentOpening.Quoted && index - cue <= 2 && !_taken[index - clause.Start];
    }

    private static bool HasFiniteVerb(in Clause clause, int start)
    {
        for (var i = start; i < clause.End; i++)
        {
            var token = clause.At(i);
            if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon) return false;
            if (token.Is(WordClass.Relative) || token.Is(WordClass.InfinitiveMarker)) return false;
            if (token.Is(WordClass.Auxiliary)) return true;
        }

        return false;
    }

    private static bool EndsQuoted(in Clause clause, int quoted) => quoted + 1 >= clause.LastContentEnd();
}
