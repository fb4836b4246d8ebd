namespace NewsParsing;

/// <summary>Finds every attribution of the body, block by block; captions, notes and comments are not in the body.</summary>
internal static class QuoteScanner
{
    private const int SentencesBetweenAsking = 16;

    // What one stands in on average, so that the lists of few articles grow.
    private const int UnitsToName = 48;
    private const int UnitsToDraft = 96;
    private const int MaxExpected = 1024;

    // Sentences that only name somebody; no text has so many for each that quotes.
    private const int MaxDraftsPerQuote = 4;
    private const int DraftsBetweenLooks = 64;

    /// <summary>The attributions in reading order, and every proper name outside of quotation marks, as far as the run may go; the tokens go to <paramref name="kept"/>.</summary>
    public static (List<AttributionDraft> Drafts, List<TextSpan> Names) Scan(Article article, SpeechLexicon lexicon, ArticleTokens kept, ParseRun run)
    {
        var names = new List<TextSpan>(Math.Min(MaxExpected, article.Text.Length / UnitsToName));
        var drafts = new List<AttributionDraft>(Math.Min(MaxExpected, article.Text.Length / UnitsToDraft));
        var quoted = new List<QuotedSpan>();
        using var tokens = new TokenList();
        var starts = new List<int>();
        var finder = new AttributionFinder(drafts, quoted);
        var text = article.Text.AsSpan();
        var nextLook = Math.Max(DraftsBetweenLooks, run.Options.MaxQuotes);
        var turns = TurnFinder.Find(article, lexicon);
        AttributionDraft? openTurn = null;
        for (var n = 0; n < article.Blocks.Count; n++)
        {
            var block = article.Blocks[n];
            if (block is Heading && drafts.Count > 0) drafts[^1].TakesMore = false;
            if (block is Heading || block is not TextBlock { Span: var span }) continue;
            if (!run.MayGoOn()) break;
            MarkScanner.Scan(text, span, quoted);
            if (lexicon.DashDialogue) DashDialogue.Find(text, span, quoted, lexicon, tokens);
            if (lexicon.AttributionInsideMarks) InsideMarks.Split(text, quoted, lexicon, tokens);
            Tokenizer.Tokenize(text, span, quoted, lexicon, tokens, run);
            var all = tokens.AsSpan();
            kept.Keep(all);
            SentenceSplitter.Split(text, all, lexicon, starts);
            NameFinder.Find(all, names);
            var turn = turns?[n] ?? default;
            if (turn.Words.Length > 0) AddTurn(turn, drafts, quoted, ref openTurn);
            var blockStart = drafts.Count;
            var sentenceStart = drafts.Count;
            for (var i = 0; i < starts.Count; i++)
            {
                if (i % SentencesBetweenAsking == SentencesBetweenAsking - 1 && !run.MayGoOn()) break;
                var end = i + 1 < starts.Count ? starts[i + 1] : all.Length;
                var clause = new Clause(text, all, starts[i], end, lexicon);
                if (ContinuesQuote(clause, drafts, quoted, i == 0, blockStart, sentenceStart) || (i > 0 && LeadsOnToMarks(clause, drafts, blockStart, sentenceStart)) || (i == 0 && SignsQuoteBefore(clause, drafts))) continue;
                sentenceStart = drafts.Count;
                finder.Find(clause);
                if (i == 0 && JoinsParagraphBefore(clause, drafts, quoted, blockStart)) blockStart--;
                if (drafts.Count < nextLook) continue;
                if (IsFull(drafts, run)) return (drafts, names);
                nextLook += DraftsBetweenLooks;
            }

            if (turn.Role != TurnRole.None) KeepOthersWords(text, lexicon, drafts, blockStart);
        }

        return (drafts, names);
    }

    // A turn is one quote, whatever paragraphs it has.
    private static void AddTurn(Turn turn, List<AttributionDraft> drafts, List<QuotedSpan> quoted, ref AttributionDraft? open)
    {
        var kind = QuoteKind.Indirect;
        foreach (var mark in quoted)
        {
            if (mark.Inner.Start >= turn.Words.Start) kind = QuoteKind.Mixed;
        }

        var isNew = open?.Speaker != turn.Label;
        if (isNew) open = new AttributionDraft { Position = turn.Label.Start, Speaker = turn.Label, Turn = turn.Role };
        open!.Add(new DraftPart(turn.Words, kind));
        if (isNew) drafts.Add(open);
    }

    // Within a turn only others' words are quotes of their own: what the speaker says, thinks and hopes is the turn's.
    private static void KeepOthersWords(ReadOnlySpan<char> text, SpeechLexicon lexicon, List<AttributionDraft> drafts, int first)
    {
        var kept = first;
        for (var i = first; i < drafts.Count; i++)
        {
            var own = !drafts[i].Parts.IsEmpty && (drafts[i].Speaker is not { } speaker || (lexicon.Find(text[speaker.Range]).Class & WordClass.FirstPerson) != 0);
            foreach (var part in drafts[i].Parts) own &= part.Kind == QuoteKind.Indirect;
            if (!own) drafts[kept++] = drafts[i];
        }

        drafts.RemoveRange(kept, drafts.Count - kept);
    }

    // "“He is a friend,” Holm said. Instead, “he acts like a stranger.”": an adjunct and words in marks, and no verb beside them, go on with the quote before.
    private static bool LeadsOnToMarks(in Clause clause, List<AttributionDraft> drafts, int blockStart, int sentenceStart)
    {
        if (clause.Lexicon.VerbSecond || drafts.Count <= blockStart) return false;
        var last = clause.LastContentEnd() - 1;
        if (clause.At(last).Kind != TokenKind.Quoted || !clause.At(last).Has(TokenShape.Substantial) || last == clause.Start || clause.At(last - 1).Kind != TokenKind.Comma) return false;
        for (var i = clause.Start; i < last; i++)
        {
            var token = clause.At(i);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma) || clause.LooksLikeVerb(i) || token.Entry.Frame != CueFrame.None) return false;
            if (token.Is(WordClass.SourcePreposition)) return false;
        }

        var draft = Continued(drafts, sentenceStart);
        if (draft.IsMentionOnly || draft.Cue is null || !IsQuotedAtHead(draft)) return false;
        draft.Add(new DraftPart(clause.Span(clause.Start, last + 1), QuoteKind.Mixed));
        draft.TakesMore = true;
        return true;
    }

    // What quotes there are beyond the limit the assembler cuts, and tells.
    private static bool IsFull(List<AttributionDraft> drafts, ParseRun run)
    {
        var limit = run.Options.MaxQuotes;
        var quotes = 0;
        foreach (var draft in drafts) quotes += draft.Parts.IsEmpty ? 0 : 1;
        if (quotes > limit) return true;
        if (drafts.Count <= (long)limit * MaxDraftsPerQuote) return false;
        run.Diagnostics.Add(DiagnosticCodes.QuotesTruncated, $"Many times more people are named than {limit} quotes could have; what follows was not searched.");
        return true;
    }

    // A quote that ran on without an attribution has it in the paragraph that goes on with it.
    private static bool JoinsParagraphBefore(in Clause clause, List<AttributionDraft> drafts, List<QuotedSpan> spans, int blockStart)
    {
        if (blockStart == 0 || blockStart >= drafts.Count || clause.At(clause.Start).Kind != TokenKind.Quoted) return false;
        var (before, draft) = (drafts[blockStart - 1], drafts[blockStart]);
        if (!before.RunsOn || before.Cue is not null || !before.InheritsSpeaker || draft.Speaker is null || draft.Parts.IsEmpty) return false;
        if (draft.Parts[0].Span != QuotedSpan.OpeningAt(spans, clause.At(clause.Start).Start).Inner) return false;
        draft.Join(before);
        drafts.RemoveAt(blockStart - 1);
        return true;
    }

    // "“I am old,” Holm said, hinting that he was tired. “And deaf.”": of one sentence's attributions, the quoted words go on.
    private static AttributionDraft Continued(List<AttributionDraft> drafts, int sentenceStart)
    {
        for (var i = sentenceStart; i < drafts.Count - 1; i++)
        {
            if (IsQuotedAtHead(drafts[i])) return drafts[i];
        }

        return drafts[^1];
    }

    private static bool IsQuotedAtHead(AttributionDraft draft) => StandsBeforeVerb(draft) && draft.Parts[0].Kind == QuoteKind.Direct;

    // "The bridge “was a hazard” for years, Holm said. “It will fall.”"
    private static bool StandsBeforeVerb(AttributionDraft draft) =>
        draft is { Cue: { } cue, Parts: { IsEmpty: false } parts } && parts[0].Span.Start < cue.Start;

    // "Holm said the bridge was old. “It will fall.”": the words reported end where the quoted ones start.
    private static bool ReachesUpTo(in Clause clause, AttributionDraft draft)
    {
        if (draft.Parts.IsEmpty) return false;
        var before = clause.Start - 1;
        while (before >= 0 && clause.Tokens[before].Kind is TokenKind.Stop) before--;
        return before >= 0 && draft.Parts[^1].Span.End >= clause.Tokens[before].Start;
    }

    // "- Nora Holm": a paragraph of a dash and a name signs the quote before it.
    private static bool SignsQuoteBefore(in Clause clause, List<AttributionDraft> drafts)
    {
        if (clause.At(clause.Start).Kind != TokenKind.Dash || drafts.Count == 0 || drafts[^1] is not { Cue: null, Speaker: null, InheritsSpeaker: true, Parts.IsEmpty: false } quote) return false;
        var name = SubjectFinder.After(clause, clause.Start + 1);
        if (!name.Found || name.End != clause.LastContentEnd() || !clause.At(name.Start).IsCapitalized) return false;
        (quote.Speaker, quote.TakesMore) = (clause.Span(name.Start, name.End), false);
        return true;
    }

    /// <summary>
    /// Adds a sentence that is nothing but quoted words to the quote before: behind its attribution, behind a lead-in line,
    /// or as the next paragraph of a quote that was not closed.
    /// </summary>
    private static bool ContinuesQuote(in Clause clause, List<AttributionDraft> drafts, List<QuotedSpan> spans, bool opensBlock, int blockStart, int sentenceStart)
    {
        // «…, — сказал мэр. — Завтра.»: the dash is of the attribution before.
        var head = clause.Lexicon.AttributionInsideMarks && !opensBlock && clause.At(clause.Start).Kind == TokenKind.Dash ? clause.Start + 1 : clause.Start;
        if (drafts.Count == 0 || clause.At(head).Kind != TokenKind.Quoted) return false;
        var draft = opensBlock ? drafts[^1] : Continued(drafts, sentenceStart);
        if (draft.IsMentionOnly) return false;
        var quoted = clause.At(head);
        if (clause.LastContentEnd() != head + 1) return false;
        if (quoted.Has(TokenShape.Titled) && opensBlock) return false;
        var continues = draft.TakesMore && (opensBlock || drafts.Count > blockStart)
            || !opensBlock && drafts.Count > blockStart && draft.Cue is not null && (ReachesUpTo(clause, draft) || (clause.Lexicon.PlainOrder ? StandsBeforeVerb(draft) : IsQuotedAtHead(draft)));
        if (!continues) return false;
        draft.Add(new DraftPart(QuotedSpan.OpeningAt(spans, quoted.Start).Inner, QuoteKind.Direct));
        draft.RunsOn = quoted.Has(TokenShape.Unclosed);
        draft.TakesMore = true;
        return true;
    }
}
