namespace NewsParsing;

/// <summary>
/// Cuts a quoted stretch that holds its own attribution, as French sets it: <c>« Je viens, a-t-il dit. Demain. »</c> becomes
/// two stretches with the attribution between them.
/// </summary>
internal static class InsideMarks
{
    private const int MaxAttributionTokens = 40;
    private const int MaxNameTokens = 5;

    /// <summary>Replaces each such stretch by its two parts; <paramref name="tokens"/> is scratch space.</summary>
    public static void Split(ReadOnlySpan<char> text, List<QuotedSpan> spans, SpeechLexicon lexicon, TokenList tokens)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            Tokenizer.Tokenize(text, span.Inner, [], lexicon, tokens);
            var (first, end) = Attribution(text, tokens, lexicon);
            if (end <= first) continue;
            // The dash before the attribution is no word of the speaker's.
            var last = first > 1 && tokens[first - 1].Kind == TokenKind.Dash ? first - 2 : first - 1;
            var head = new TextSpan(span.Outer.Start, tokens[last].End);
            var rest = end < tokens.Count ? new TextSpan(tokens[end].Start, span.Outer.End) : new TextSpan(span.Outer.End, span.Outer.End);
            spans[i] = new QuotedSpan(head, new TextSpan(span.Inner.Start, head.End), Closed: true);
            if (end >= tokens.Count) continue;
            i++;
            spans.Insert(i, new QuotedSpan(rest, new TextSpan(rest.Start, span.Inner.End), span.Closed));
        }
    }

    /// <summary>The tokens [first, end) of the attribution, its closing mark included where a comma closes it.</summary>
    private static (int First, int End) Attribution(ReadOnlySpan<char> text, TokenList all, SpeechLexicon lexicon)
    {
        var tokens = all.AsSpan();
        var clause = new Clause(text, tokens, 0, tokens.Length, lexicon);
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Dash)) continue;
            var verb = i;
            while (clause.At(verb).Is(WordClass.Clitic | WordClass.Auxiliary) || clause.At(verb).Has(TokenShape.Enclitic)) verb++;
            var token = clause.At(verb);
            if (token.IsCapitalized || token.Entry.Frame == CueFrame.None || token.Entry.Frame == CueFrame.Label) continue;
            var enclitic = VerbOrder.EncliticSubject(clause, i, verb) >= 0;
            if (!enclitic && !NamesSpeaker(clause, verb + 1, tokens[i - 1].Kind == TokenKind.Dash)) continue;
            if (!enclitic && verb == i && (token.Entry.Form & CueForm.Finite) == 0) continue;
            return (i, tokens[i - 1].Kind == TokenKind.Dash ? DashEnd(clause, verb) : End(clause, verb));
        }

        return (0, 0);
    }

    private static bool NamesSpeaker(in Clause clause, int index, bool dashed)
    {
        var token = clause.At(index);
        if (!token.IsWord) return false;
        if (token.Is(WordClass.SubjectPronoun) && !token.Is(WordClass.FirstPerson | WordClass.Neuter | WordClass.Relative) && (clause.Lexicon.VerbSecond || dashed)) return true;
        if (token.Is(WordClass.Title | WordClass.PersonNoun) || (token.IsCapitalized && !token.Is(WordClass.Determiner))) return true;
        return token.Is(WordClass.Determiner) && (clause.At(index + 1).Is(WordClasses.SourceNoun) || clause.At(index + 1).IsCapitalized || clause.At(index + 2).Is(WordClasses.SourceNoun));
    }

    // "… —se quejó el presidente, Luis Vega—. …": the second dash closes it, commas or not.
    private static int DashEnd(in Clause clause, int verb)
    {
        for (var i = verb + 1; i < clause.End && i - verb < MaxAttributionTokens; i++)
        {
            if (clause.At(i).Kind != TokenKind.Dash) continue;
            return clause.At(i + 1).Kind is TokenKind.Stop or TokenKind.Comma ? i + 2 : i + 1;
        }

        return End(clause, verb);
    }

    // "…, a dit le maire, Paul Kerven. …": a name between comma and stop belongs to the speaker.
    private static bool IsNameAlone(in Clause clause, int first)
    {
        var i = first;
        while (clause.At(i).IsWord && i - first < MaxNameTokens && (clause.At(i).IsCapitalized || clause.At(i).Is(WordClass.NameParticle))) i++;
        return i > first + 1 && clause.At(i).Kind is TokenKind.Stop or TokenKind.Dash;
    }

    // A comma closes the attribution unless a relative clause about the speaker follows it.
    private static int End(in Clause clause, int verb)
    {
        for (var i = verb + 1; i < clause.End && i - verb < MaxAttributionTokens; i++)
        {
            var token = clause.At(i);
            if (token.Kind == TokenKind.Stop) return i + 1;
            if (token.Kind == TokenKind.Comma && !clause.At(i + 1).Is(WordClass.Relative | WordClass.PersonNoun | WordClass.Title | WordClass.Former) && clause.At(i + 1).Kind != TokenKind.Number && !IsNameAlone(clause, i + 1)) return i + 1;
        }

        return clause.End;
    }
}
