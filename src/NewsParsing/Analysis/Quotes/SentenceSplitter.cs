namespace NewsParsing;

/// <summary>Cuts a block's tokens into sentences. What stands in quotation marks never ends the sentence around it by itself.</summary>
internal static class SentenceSplitter
{
    private const int MaxAttributionLength = 14;
    private const int MaxPlainAttribution = 6;
    private const int MaxSentenceTokens = 400;

    /// <summary>Fills <paramref name="starts"/> with the index of each sentence's first token; the block's end is not in it.</summary>
    public static void Split(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, SpeechLexicon lexicon, List<int> starts)
    {
        starts.Clear();
        if (tokens.IsEmpty) return;
        starts.Add(0);
        var depth = 0;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Open) depth++;
            if (token.Kind == TokenKind.Close && depth > 0) depth--;
            // Nobody writes such a sentence; a bound keeps the work on one linear.
            if (i + 1 - starts[^1] >= MaxSentenceTokens)
            {
                starts.Add(i + 1);
                depth = 0;
                continue;
            }

            if (depth > 0) continue;
            if (EndsSentence(text, tokens, lexicon, i)) starts.Add(i + 1);
        }
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, SpeechLexicon lexicon, int i)
    {
        ref readonly var token = ref tokens[i];
        ref readonly var next = ref tokens[i + 1];
        switch (token.Kind)
        {
            // "Papst Leo IV. „ist müde“": a stop before small words in marks belongs to a number.
            case TokenKind.Stop when next.Kind == TokenKind.Quoted && i > 0 && tokens[i - 1].Has(TokenShape.AllCaps) && char.IsLower(text[next.Start + 1]):
                return false;
            case TokenKind.Stop:
                return next.Kind is not (TokenKind.Comma or TokenKind.Close or TokenKind.Stop)
                    && (next.Kind != TokenKind.Word || !char.IsLower(text[next.Start]) || next.Has(TokenShape.Joined));
            case TokenKind.Word when token.Has(TokenShape.EndsInStop):
                return EndsAtAbbreviation(text, tokens, i);
            case TokenKind.Quoted when token.Has(TokenShape.EndsInStop):
                if (next.Kind == TokenKind.Quoted) return true;
                if (next.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Dash)) return false;
                if (next.Kind == TokenKind.Word && char.IsLower(text[next.Start])) return false;
                return !AttributionFollows(text, tokens, lexicon, i);
            case TokenKind.Quoted when token.Has(TokenShape.EndsInComma):
                return next.Kind == TokenKind.Quoted && next.Has(TokenShape.Capitalized) && token.Has(TokenShape.Unclosed);
            default:
                return false;
        }
    }

    // "… in the U.S. He said": an abbreviation ends a sentence before a capital that opens one: a pronoun, an article, a quote.
    private static bool EndsAtAbbreviation(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i)
    {
        var (token, next) = (tokens[i], tokens[i + 1]);
        if (token.Is(WordClass.Title) || token.Length <= 2) return false;
        // "the U.S. “does not wait”": words in marks that open small go on with the sentence.
        if (next.Kind == TokenKind.Quoted) return next.Has(TokenShape.Capitalized);
        return next.IsCapitalized
            && next.Is(WordClass.SubjectPronoun | WordClass.Determiner | WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb);
    }

    // "Obama asked the crowd.": somebody spoken to, and the sentence is over.
    private static bool EndsSoon(ReadOnlySpan<Token> tokens, int first)
    {
        for (var i = first; i < Math.Min(tokens.Length, first + MaxPlainAttribution); i++)
        {
            if (tokens[i].Kind == TokenKind.Stop) return true;
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordClass.That | WordClass.Auxiliary | WordClass.Subordinator | WordClass.InfinitiveMarker)) return false;
        }

        return false;
    }

    // After "…?" and "…!" a capital may be the speaker's name: look for the verb that belongs to it.
    private static bool AttributionFollows(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, SpeechLexicon lexicon, int quoted)
    {
        if (text[tokens[quoted].End - 1] is not ('"' or '”' or '’' or '‘' or '\'' or '»' or '“' or '」' or '』')) return false;
        var inner = text[tokens[quoted].Start..tokens[quoted].End].TrimEnd("\"”’'»“ ");
        if (inner.IsEmpty) return false;
        var plain = inner[^1] == '.';
        if (plain && lexicon.VerbLast) return false;
        for (var i = quoted + 1; i < Math.Min(tokens.Length, quoted + MaxAttributionLength); i++)
        {
            if (tokens[i].Kind is TokenKind.Quoted or TokenKind.Stop or TokenKind.Colon) return false;
            if ((tokens[i].Entry.Form & CueForm.Finite) == 0 || (tokens[i].Entry.Frame & CueFrame.Quoted) == 0) continue;
            // "Smith said." closes the quote; "Smith said the plan" opens another sentence.
            if (plain) return i + 1 < tokens.Length && i - quoted <= MaxPlainAttribution && tokens[i + 1].Kind == TokenKind.Stop;
            if ((tokens[i].Entry.Frame & CueFrame.Addressee) != 0 && EndsSoon(tokens, i + 1)) return true;
            return i + 1 >= tokens.Length || tokens[i + 1].Kind is TokenKind.Stop or TokenKind.Comma
                || tokens[i + 1].Is(WordClass.Preposition | WordClass.Temporal | WordClass.Adverb | WordClass.Subordinator) && !tokens[i + 1].Is(WordClass.That | WordClass.Question);
        }

        return false;
    }
}
