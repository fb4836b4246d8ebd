namespace NewsParsing;

/// <content>What stands behind a reporting verb, past adjuncts and the person spoken to.</content>
internal static partial class CueFinder
{
    /// <summary>What the cue at <paramref name="cue"/> opens, and the token where that begins.</summary>
    public static (ContentOpening Kind, int Index) OpeningAfter(in Clause clause, int cue)
    {
        var i = cue + 1;
        var frame = clause.At(cue).Entry.Frame;
        if (frame.HasFlag(CueFrame.Addressee)) i = AfterAddressee(clause, i);
        var limit = Math.Min(clause.End, cue + MaxAdjunctTokens);
        while (i < limit)
        {
            var token = clause.At(i);
            switch (token.Kind)
            {
                // "sagte dem „Hafenboten“, …": a paper's name in marks opens nothing.
                case TokenKind.Quoted when clause.Lexicon.NounsAreCapitalized && !token.Has(TokenShape.Spoken | TokenShape.EndsInStop) && token.Has(TokenShape.Capitalized)
                    && clause.At(i - 1).IsWord && !frame.HasFlag(CueFrame.Label) && (clause.At(i - 1).Is(WordClass.Definite | WordClass.Preposition) || (char.IsUpper(clause.Text[clause.At(i - 1).Start]) && i - 1 > cue)):
                    i++;
                    continue;
                case TokenKind.Quoted:
                    return (ContentOpening.Quoted, i);
                case TokenKind.Colon:
                    return (ContentOpening.Colon, i + 1);
                case TokenKind.Stop:
                case TokenKind.Semicolon:
                    return (ContentOpening.None, i);
                case TokenKind.Comma:
                case TokenKind.Dash:
                    return AfterComma(clause, i, limit);
                case TokenKind.Open:
                    while (i < limit && clause.At(i).Kind != TokenKind.Close) i++;
                    i++;
                    continue;
                case TokenKind.Close:
                    return (ContentOpening.None, i);
            }

            if (token.Is(WordClass.InfinitiveMarker) && i <= cue + 2 && !clause.At(i + 1).IsCapitalized && !clause.At(i + 1).Is(WordClass.Determiner | WordClass.ObjectPronoun | WordClass.GroupNoun)) return (ContentOpening.None, i);
            // "They say that is the problem": here it is the subject.
            if (token.Is(WordClass.That) && token.Is(WordClass.Determiner) && clause.At(i + 1).Is(WordClass.Auxiliary) && !clause.At(i + 1).IsCapitalized) return (ContentOpening.Clause, i);
            if (token.Is(WordClass.That)) return (ContentOpening.That, i + 1);
            if (OpensQuantity(clause, i)) return (ContentOpening.Clause, i);
            // "Parolen wie „…“"
            if (clause.Lexicon.VerbSecond && token.Is(WordClass.Citation) && clause.At(i + 1).Kind == TokenKind.Quoted) { i++; continue; }
            // "begründete das damit, dass …": the small word stands for the clause.
            if (clause.Lexicon.ClauseFollowsComma && token.Is(WordClass.Subordinator) && clause.At(i + 1).Kind == TokenKind.Comma && clause.At(i + 2).Is(WordClass.That)) { i++; continue; }
            if (token.Is(WordClass.Question) && QuotedBehindQuestion(clause, i) is var wording and > 0) return (ContentOpening.Colon, wording);
            if (token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition))
            {
                if (!token.Is(WordClass.Question) && i == cue + 1 && AfterSubordinate(clause, i, limit) is { Kind: not ContentOpening.None } late) return late;
                return token.Is(WordClass.Question)
                    ? (ContentOpening.That, i)
                    : (ContentOpening.None, i);
            }

            if (token.Is(WordClass.Preposition) && !token.Is(WordClass.Determiner))
            {
                i = AfterPrepositionalPhrase(clause, i, limit);
                continue;
            }

            if (token.Is(WordClass.Determiner) && clause.At(i + 1).Is(WordClass.Temporal))
            {
                i += 2;
                continue;
            }

            if (token.Is(WordClass.Temporal) || (clause.IsAdverb(i) && !token.Is(WordClass.Determiner)))
            {
                i++;
                continue;
            }

            if (token.Is(WordClass.Coordinator)) return (ContentOpening.None, i);
            if (clause.Lexicon.ClauseFollowsComma)
            {
                i++;
                continue;
            }

            return (ContentOpening.Clause, i);
        }

        return (ContentOpening.None, Math.Min(i, clause.End));
    }

    // "said because the bridge was old, it …", "said as she left, “…”": a reason is part of the words, a circumstance stands before them.
    private static (ContentOpening Kind, int Index) AfterSubordinate(in Clause clause, int subordinator, int limit)
    {
        if (clause.Lexicon.ClauseFollowsComma) return (ContentOpening.None, subordinator);
        var comma = subordinator + 1;
        while (comma < limit && clause.At(comma).Kind is TokenKind.Word or TokenKind.Number) comma++;
        if (clause.At(comma).Kind != TokenKind.Comma) return (ContentOpening.None, subordinator);
        var next = clause.At(comma + 1);
        if (clause.At(subordinator).IsReason) return next.Kind is TokenKind.Word or TokenKind.Quoted ? (ContentOpening.Clause, subordinator) : (ContentOpening.None, subordinator);
        if (next.Kind == TokenKind.Quoted && next.Has(TokenShape.Substantial)) return (ContentOpening.Quoted, comma + 1);
        // "said while the bridge was safe, it was old": the subject behind the comma is that of the words.
        var goesOn = !clause.Lexicon.ClauseNeedsThat && next.Is(WordClass.Determiner | WordClass.SubjectPronoun) && !next.Is(WordClass.Relative) && clause.LooksLikeVerb(comma + 2);
        return goesOn ? (ContentOpening.Clause, subordinator) : (ContentOpening.None, subordinator);
    }

    // "said about 40 people", "said at least 40", "said as many as 40": a rough number opens the words, it is no circumstance of the speech.
    private static bool OpensQuantity(in Clause clause, int i)
    {
        if (clause.Lexicon.ClauseNeedsThat || clause.Lexicon.ClauseFollowsComma) return false;
        if (clause.At(i).Is(WordClass.Preposition | WordClass.Subordinator) && clause.Within(i + 3) && clause.At(i + 3).Kind == TokenKind.Number)
            return clause.At(i + 1).Is(WordClass.Quantifier | WordClass.GroupNoun | WordClass.Adverb) && clause.WordAt(i).Equals(clause.WordAt(i + 2), StringComparison.OrdinalIgnoreCase);
        if (clause.At(i).Is(WordClass.Preposition) && clause.At(i + 1).Kind == TokenKind.Number) return CountsSubject(clause, i + 1);
        var number = clause.At(i).Is(WordClass.Preposition) && !clause.IsAdverb(i) ? i + 2 : i + 1;
        var rough = clause.IsAdverb(number - 1) || (number == i + 2 && clause.At(number - 1).Is(WordClass.Quantifier));
        return rough && clause.At(number).Kind == TokenKind.Number && clause.At(number + 1).IsWord && !clause.At(number + 1).Is(WordClass.Temporal | WordClass.Preposition);
    }

    // "about 40 people had": the number's noun has a verb; "in 2019 the bridge", "on 5 May" have none.
    private static bool CountsSubject(in Clause clause, int number)
    {
        for (var i = number + 1; i <= number + 3; i++)
        {
            var token = clause.At(i);
            if (i > number + 1 && clause.LooksLikeVerb(i)) return true;
            if (!token.IsWord || token.IsCapitalized || token.Is(WordClass.Determiner | WordClass.Temporal | WordClass.SubjectPronoun | WordClass.Preposition)) return false;
        }

        return false;
    }

    // ", in a statement, that …" and ", “…": what a comma after the verb leads to, within the next comma.
    private static (ContentOpening Kind, int Index) AfterComma(in Clause clause, int comma, int limit)
    {
        // "…, die er verlas, die Lage sei ernst": past what tells of the noun before.
        while (clause.Lexicon.VerbSecond && VerbSecondClause.RelativeEnd(clause, comma + 1) is var end and > 0)
        {
            if (clause.At(end).Kind == TokenKind.Colon) return (ContentOpening.Colon, end + 1);
            if (clause.At(end).Kind != TokenKind.Comma || end >= limit) return (ContentOpening.None, comma);
            comma = end;
        }

        var next = clause.At(comma + 1);
        // ", adding, “…": the words are those of the second verb.
        if (next.Entry.Form.HasFlag(CueForm.PresentParticiple) && next.Entry.Frame != CueFrame.None) return (ContentOpening.None, comma);
        if (next.Is(WordClass.That)) return (ContentOpening.That, comma + 2);
        if (next.Is(WordClass.Question)) return QuotedBehindQuestion(clause, comma + 1) is var wording and > 0 ? (ContentOpening.Colon, wording) : (ContentOpening.That, comma + 1);
        if (clause.Lexicon.ClauseFollowsComma && next.Kind == TokenKind.Word && !next.Is(WordClass.Coordinator | WordClass.Relative | WordClass.Subordinator | WordClass.InfinitiveMarker))
            return (ContentOpening.Clause, comma + 1);
        if (ThatBehindAsides(clause, comma, limit) is var that and > 0) return (ContentOpening.That, that + 1);
        var commas = 1;
        for (var i = comma + 1; i < limit; i++)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Quoted)
                return i == comma + 1 || commas > 1 || token.Has(TokenShape.Substantial) ? (ContentOpening.Quoted, i) : (ContentOpening.None, comma);
            if (token.Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon) break;
            if (token.Kind == TokenKind.Comma && ++commas > 2) break;
            if (token.Is(WordClass.That) && commas > 1 && clause.At(i - 1).Kind == TokenKind.Comma) return (ContentOpening.That, i + 1);
            if (i == comma + 1 && !token.Is(WordClass.Preposition) && !clause.IsAdverb(i) && !token.Is(WordClass.Determiner | WordClass.Temporal)
                && !token.Entry.Form.HasFlag(CueForm.PresentParticiple) && !clause.HasEnding(i, clause.Lexicon.ParticipleEndings)) break;
        }

        return (ContentOpening.None, comma);
    }

    // "erklärte, warum er geht: „…“", "wie folgt: „…“": the words behind the colon answer the question. -1 for none.
    private static int QuotedBehindQuestion(in Clause clause, int question)
    {
        if (!clause.Lexicon.VerbSecond) return -1;
        var colon = question + 1;
        while (clause.Within(colon) && colon - question < MaxAdjunctTokens && clause.At(colon).Kind is TokenKind.Word or TokenKind.Number) colon++;
        return clause.At(colon).Kind == TokenKind.Colon && clause.At(colon + 1).Kind == TokenKind.Quoted ? colon + 1 : -1;
    }

    // "said in Dunmore, Ohio, that …", "argued in its letter, signed by Holm, the head of the board, that …": where that was, and what it was, holds commas; -1 for none.
    private static int ThatBehindAsides(in Clause clause, int comma, int limit)
    {
        if (!clause.Lexicon.PlainOrder) return -1;
        var commas = 1;
        for (var i = comma + 1; i < limit && commas <= MaxAsideCommas; i++)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Comma) commas++;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma)) return -1;
            if (token.Is(WordClass.That) && clause.At(i - 1).Kind == TokenKind.Comma) return i;
            if (token.Is(WordClass.That | WordClass.Relative | WordClass.Coordinator | WordClass.SubjectPronoun | WordClass.Auxiliary) || clause.LooksLikeVerb(i) && !clause.IsReducedRelative(i) && clause.At(i - 1).Kind != TokenKind.Comma) return -1;
        }

        return -1;
    }

    /// <summary>Past the phrase whose preposition stands at <paramref name="preposition"/>: "in a statement on Monday" one phrase at a time.</summary>
    public static int AfterPrepositionalPhrase(in Clause clause, int preposition, int limit)
    {
        var i = preposition + 1;
        if (clause.At(i).Is(WordClass.Determiner)) i++;
        var first = i;
        while (i < limit)
        {
            var token = clause.At(i);
            // "said on the channel's “This Week” that …": a name in marks belongs to the phrase.
            if (token.Kind == TokenKind.Quoted && token.Has(TokenShape.Titled) && i + 1 < limit && (i > first || clause.At(i - 1).Has(TokenShape.Possessive))) { i++; continue; }
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) break;
            if (token.Is(WordClass.That | WordClass.Subordinator | WordClass.Preposition)) break;
            if (i > first && token.Is(WordClass.Determiner | WordClass.SubjectPronoun)) break;
            if (token.Is(WordClass.Coordinator) && clause.At(i + 1).Is(WordClass.SubjectPronoun)) break;
            if (i > first && token.Is(WordClass.SubjectPronoun)) break;
            i++;
        }

        return i;
    }

    /// <summary>Past the person spoken to: "told reporters in Ohio", "told her".</summary>
    private static int AfterAddressee(in Clause clause, int first)
    {
        var token = clause.At(first);
        if (token.Kind != TokenKind.Word || token.Is(WordClass.That | WordClass.Preposition | WordClass.Subordinator)) return first;
        if (token.Is(WordClass.ObjectPronoun)) return first + 1;
        // "warned the plan would fail": a verb of two frames may have no addressee; "tell" always has one.
        var i = first + 1;
        while (clause.Within(i) && i - first < MaxAdjunctTokens)
        {
            token = clause.At(i);
            if (token.Kind == TokenKind.Number || token.Kind == TokenKind.Other) { i++; continue; }
            if (token.Kind != TokenKind.Word) break;
            if (token.Is(WordClass.Determiner | WordClass.SubjectPronoun | WordClass.That | WordClass.Preposition | WordClass.Temporal | WordClass.Subordinator)
                && !(token.IsCapitalized && clause.At(i - 1).IsCapitalized)) break;
            if (clause.LooksLikeVerb(i)) return first;
            i++;
        }

        return i;
    }
}
