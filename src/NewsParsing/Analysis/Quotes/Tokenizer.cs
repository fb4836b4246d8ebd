namespace NewsParsing;

/// <summary>Cuts one text block into tokens, each quoted stretch as one.</summary>
internal static partial class Tokenizer
{
    private const int TokensBetweenAsking = 1024;

    /// <summary>From the Japanese syllables on, scripts tell words by other means than spaces or set few of them.</summary>
    public const char FirstUnspaced = '\u3040';

    // "은" ends "시장은", and is no ending of a word of one letter.
    private const int MinHostLength = 2;

    private const int MaxBracketLength = 5;

    /// <summary>Fills <paramref name="tokens"/> with the block's tokens, as far as the run, if there is one, may go.</summary>
    public static void Tokenize(
        ReadOnlySpan<char> text, TextSpan block, List<QuotedSpan> quoted, SpeechLexicon lexicon, TokenList tokens, ParseRun? run = null)
    {
        tokens.Clear();
        var nextQuoted = 0;
        var i = block.Start;
        while (i < block.End)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            // A stretch that begins within a token or in white space is none of its own.
            while (nextQuoted < quoted.Count && (quoted[nextQuoted].Outer.Start < i || quoted[nextQuoted].Outer.Length == 0)) nextQuoted++;
            var joined = i > block.Start && !char.IsWhiteSpace(text[i - 1]) ? TokenShape.Joined : TokenShape.None;
            if (nextQuoted < quoted.Count && quoted[nextQuoted].Outer.Start == i)
            {
                var span = quoted[nextQuoted++];
                tokens.Add(new Token(i, span.Outer.End, TokenKind.Quoted, joined | ShapeOf(text, span, lexicon), default));
                i = span.Outer.End;
                continue;
            }

            if (joined != TokenShape.None && lexicon.EncliticAt(text, i, block.End) is var link and >= 0)
            {
                i += link;
                var leaning = Word(text, i, block.End, joined | TokenShape.Enclitic, lexicon);
                if (leaning.Length > 0) tokens.Add(leaning);
                i = leaning.End;
                continue;
            }

            var limit = nextQuoted < quoted.Count ? quoted[nextQuoted].Outer.Start : block.End;
            if (lexicon.HasPlainWords && PlainWords(text, i, limit, joined, lexicon, tokens) is var end && end > i)
            {
                if (tokens.Count % TokensBetweenAsking == 0 && run is not null && !run.MayGoOn()) break;
                i = end;
                continue;
            }

            var token = char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])
                ? Word(text, i, limit, joined, lexicon)
                : Mark(text, i, limit, joined, lexicon);
            if (lexicon.Caseless && MayBeName(text, token, tokens, lexicon)) token = token with { Shape = token.Shape | TokenShape.Capitalized };
            tokens.Add(token);
            if (tokens.Count % TokensBetweenAsking == 0 && run is not null && !run.MayGoOn()) break;
            i = token.End;
        }
    }

    // Without capitals: a word the lexicon does not know, unless an article ties it to the common noun before it.
    private static bool MayBeName(ReadOnlySpan<char> text, Token token, TokenList before, SpeechLexicon lexicon)
    {
        if (!token.IsWord || token.Entry != default) return false;
        return before.Count == 0 || !before[^1].IsWord || before[^1].IsCapitalized || !lexicon.IsDefinite(text[token.Start..token.End]);
    }

    private static Token Word(ReadOnlySpan<char> text, int start, int limit, TokenShape shape, SpeechLexicon lexicon)
    {
        var i = start;
        bool letters = false, lower = false;
        var plain = lexicon.Enclitics.Length == 0;
        if (lexicon.Unspaced && text[i] > 127 && char.IsLetter(text[i])) limit = UnspacedEnd(text, start, limit, lexicon);
        // Nearly every word of a European text is done with here, and packed for the lexicon on the way.
        PackedWord packed = default;
        if (plain)
        {
            i += PackedWord.ReadLetters(text, start, limit, out packed, out var small);
            lower = small != 0;
        }

        var lettersEnd = i;
        letters = i > start;
        while (i < limit && text[i] is not (' ' or '\n'))
        {
            var c = text[i];
            if (i > start && lexicon.EncliticAt(text, i, limit) is var link and >= 0 && (link > 0 || i - start >= MinHostLength || lexicon.Find(text[start..i]) != default)) break;
            if (char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                letters = true;
                lower |= char.IsLower(c);
            }
            else if (!char.IsDigit(c) && !JoinsWord(text, i, start, limit))
            {
                break;
            }
            else if (lexicon.IsElision(text[start..(i + 1)]))
            {
                i++;
                break;
            }

            i++;
        }

        // "CPI(M)", "official(s)": a short bracket that belongs to the word.
        if (letters && i + 2 < limit && text[i] == '(' && text[i..Math.Min(limit, i + MaxBracketLength)].IndexOf(')') is var bracket and > 1
            && char.IsLetter(text[i + 1])) i += bracket + 1;
        if (!letters) return new Token(start, IsOrdinal(text, start, i, limit, lexicon) ? i + 1 : i, TokenKind.Number, shape, default);
        var isPacked = letters && i == lettersEnd && i - start <= PackedWord.MaxLength;
        var entry = isPacked ? lexicon.Find(text[start..i], packed) : lexicon.Find(text[start..i]);
        if (char.IsUpper(text[start]) && !IsCommonNoun(entry, lexicon)) shape |= TokenShape.Capitalized;
        if (!lower && i - start > 1 && char.IsUpper(text[start])) shape |= TokenShape.AllCaps;
        if (!isPacked && IsPossessive(text[start..i])) shape |= TokenShape.Possessive;
        if (i < limit && text[i] == '.')
        {
            var dotted = lexicon.FindDotted(text[start..(i + 1)]);
            if (dotted != default && !EndsAsWord(text, i + 1, limit, dotted, entry, shape) || dotted == default && IsInitial(text, start, i))
            {
                return new Token(start, i + 1, TokenKind.Word, shape | TokenShape.EndsInStop,
                    dotted != default ? dotted : entry);
            }
        }

        return new Token(start, i, TokenKind.Word, shape, entry == default && !isPacked ? Contracted(text[start..i], lexicon) : entry);
    }

    // "No. 4" is an abbreviation, "They voted no. Holm …" a word and its full stop.
    private static bool EndsAsWord(ReadOnlySpan<char> text, int next, int limit, in WordEntry dotted, in WordEntry bare, TokenShape shape)
    {
        if ((shape & TokenShape.Capitalized) != 0 || (bare.Class & ~WordClass.Abbreviation) == 0 || (dotted.Class & ~WordClass.Abbreviation) != 0) return false;
        while (next < limit && text[next] == ' ') next++;
        return next >= limit || !char.IsAsciiDigit(text[next]);
    }

    private const int MaxOrdinalDigits = 3;

    // German "am 3. Mai", "der 41. Präsident": a full stop that ends no sentence, unless a small word opens the next one.
    private static bool IsOrdinal(ReadOnlySpan<char> text, int start, int end, int limit, SpeechLexicon lexicon)
    {
        if (!lexicon.NounsAreCapitalized || end - start > MaxOrdinalDigits || end + 2 >= limit || text[end] != '.' || text[end + 1] != ' ') return false;
        var next = end + 2;
        var after = next;
        while (after < limit && char.IsLetter(text[after])) after++;
        if (after == next) return false;
        if (char.IsLower(text[next])) return true;
        const WordClass Small = WordClass.Determiner | WordClass.SubjectPronoun | WordClass.Preposition | WordClass.Adverb | WordClass.Coordinator | WordClass.Subordinator | WordClass.Auxiliary | WordClass.ObjectPronoun;
        var entry = lexicon.Find(text[next..after]);
        return (entry.Class & WordClass.Temporal) != 0 || (entry.Class & Small) == 0;
    }

    // No name and no unknown word is as long; the lexicon is asked at each of its characters.
    private const int MaxUnknownUnspaced = 64;

    // A word of the lexicon, or what stands before the next one.
    private static int UnspacedEnd(ReadOnlySpan<char> text, int start, int limit, SpeechLexicon lexicon)
    {
        var known = lexicon.LongestAt(text[start..limit]);
        if (known > 0) return start + known;
        var end = start + 1;
        limit = Math.Min(limit, start + MaxUnknownUnspaced);
        while (end < limit && text[end] > 127 && char.IsLetter(text[end]) && lexicon.LongestAt(text[end..limit]) == 0) end++;
        return end;
    }

    // Where every noun has a capital, that of a known one tells nothing.
    private static bool IsCommonNoun(WordEntry entry, SpeechLexicon lexicon) =>
        lexicon.NounsAreCapitalized && (entry.Class & (WordClasses.SourceNoun | WordClass.Temporal)) != 0 && (entry.Class & WordClass.Title) == 0;

    // "he's", "they've": pronoun and auxiliary in one.
    private static WordEntry Contracted(ReadOnlySpan<char> word, SpeechLexicon lexicon)
    {
        var mark = word.IndexOfAny('\'', '’');
        if (mark <= 0) return default;
        var entry = lexicon.Find(word[..mark]);
        return (entry.Class & WordClass.SubjectPronoun) != 0 ? entry with { Class = entry.Class | WordClass.Auxiliary } : default;
    }

    // Inside a word: hyphens, apostrophes, the dots of U.S. and 3.5, @ and & between letters (AT&T).
    private static bool JoinsWord(ReadOnlySpan<char> text, int i, int start, int limit)
    {
        if (i + 1 >= limit || i == start) return false;
        var (before, c, after) = (text[i - 1], text[i], text[i + 1]);
        return c switch
        {
            '\'' or '’' or '&' or '@' or '_' or '·' => char.IsLetterOrDigit(after),
            '-' or '‑' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            // "Die Brücke ist alt.Sie fällt": a sentence that the space behind is missing of, and no address.
            '.' when char.IsUpper(after) && EndsWordBefore(text, i, start) && OpensWord(text, i + 1, limit) => false,
            '.' => char.IsLetterOrDigit(after) && (char.IsDigit(before) || char.IsUpper(after) || char.IsLower(after)),
            ',' => char.IsDigit(before) && char.IsDigit(after),
            '\u200C' or '\u200D' => true,
            _ => false,
        };
    }

    private static bool EndsWordBefore(ReadOnlySpan<char> text, int dot, int start) => dot - start > 2 && char.IsLower(text[dot - 1]) && char.IsLower(text[dot - 2]) && !text[start..dot].Contains('.');

    private static bool OpensWord(ReadOnlySpan<char> text, int first, int limit)
    {
        var end = first + 1;
        while (end < limit && char.IsLower(text[end])) end++;
        return end > first + 1 && (end == limit || text[end] is ' ' or ',');
    }

    // "J." of a name, "U.S." and "a.m.": single letters with dots.
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int dot)
    {
        // "D-N.Y.": a party and its state.
        if (text[start..dot].LastIndexOf('-') is var hyphen and > 0) start += hyphen + 1;
        if (dot - start == 1) return char.IsUpper(text[start]);
        return dot - start == 3 && text[start + 1] == '.' && char.IsLetter(text[start]) && char.IsLetter(text[start + 2]);
    }

    private static bool IsPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’';

    private static Token Mark(ReadOnlySpan<char> text, int start, int limit, TokenShape shape, SpeechLexicon lexicon)
    {
        var c = text[start];
        var end = start + 1;
        switch (c)
        {
            case '(':
                // "(ret.)" is part of a rank, not an aside.
                var close = text[start..Math.Min(limit, start + 8)].IndexOf(')');
                if (close > 1 && lexicon.Find(text[start..(start + close + 1)]) is { } rank && rank != default)
                    return new Token(start, start + close + 1, TokenKind.Word, shape | TokenShape.EndsInStop, rank);
                return new Token(start, end, TokenKind.Open, shape, default);
            case '[':
            case '{':
            case '（':
                return new Token(start, end, TokenKind.Open, shape, default);
            case ')':
            case ']':
            case '}':
            case '）':
                return new Token(start, end, TokenKind.Close, shape, default);
            case ',':
            case '،':
            case '，':
            case '、':
                return new Token(start, end, TokenKind.Comma, shape, default);
            case ':':
            case '：':
                return new Token(start, end, TokenKind.Colon, shape, default);
            case ';' when lexicon.SemicolonAsks:
            case '\u037E':
                return new Token(start, end, TokenKind.Stop, shape, default);
            case ';':
            case '؛':
            case '；':
                return new Token(start, end, TokenKind.Semicolon, shape, default);
            case '.' or '?' or '!' or '…' or '。' or '？' or '！' or '؟' or '۔' or '।':
                while (end < limit && text[end] is '.' or '?' or '!' or '…') end++;
                return new Token(start, end, IsPause(text, start, end, limit) ? TokenKind.Other : TokenKind.Stop, shape, default);
            // "Print- und Onlinemedien": a word that its other half is left out of.
            case '-' when end < limit && (shape & TokenShape.Joined) != 0 && text[end] == ' ' && char.IsLetter(text[start - 1]):
                return new Token(start, end, TokenKind.Other, shape, default);
            case '-' or '–' or '—' or '―':
                while (end < limit && text[end] is '-' or '–' or '—' or '―') end++;
                return new Token(start, end, TokenKind.Dash, shape, default);
            default:
                return new Token(start, end, TokenKind.Other, shape, default);
        }
    }

    // "the agreement ... and then": dots before a small letter are a pause, not an end.
    private static bool IsPause(ReadOnlySpan<char> text, int start, int end, int limit)
    {
        if (end - start < 2 && text[start] != '…') return false;
        while (end < limit && char.IsWhiteSpace(text[end])) end++;
        return end < limit && char.IsLower(text[end]);
    }
}
