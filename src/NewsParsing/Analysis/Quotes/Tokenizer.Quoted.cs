namespace NewsParsing;

/// <content>What a quoted stretch looks like: a sentence, a name, speech.</content>
internal static partial class Tokenizer
{
    private const int SubstantialWords = 5;
    private const int SubstantialUnspaced = 8;
    private const int SentenceUnspaced = 4;

    private static TokenShape ShapeOf(ReadOnlySpan<char> text, QuotedSpan span, SpeechLexicon lexicon)
    {
        var inner = text[span.Inner.Range].Trim();
        if (inner.IsEmpty) return TokenShape.None;
        var shape = span.Closed ? TokenShape.None : TokenShape.Unclosed;
        var bare = inner.TrimEnd("\"'”’»“‘ ");
        if (bare.IsEmpty) return shape;
        var last = bare[^1];
        if (last is ',' or '،' or '、' or '，') shape |= TokenShape.EndsInComma;
        if (last is ';' && lexicon.SemicolonAsks || last is '.' or '?' or '\u037E' or '!' or '…' or '。' or '؟' or '۔' or '—' or '–') shape |= TokenShape.EndsInStop;
        if (char.IsUpper(inner[0]) || (!char.IsLetter(inner[0]) && inner.Length > 1 && char.IsUpper(inner[1]))) shape |= TokenShape.Capitalized;
        var words = 1;
        foreach (var c in inner)
        {
            if (c == ' ') words++;
            if (words >= SubstantialWords) break;
        }

        if (inner[0] >= FirstUnspaced && inner.Length >= ((shape & (TokenShape.EndsInStop | TokenShape.EndsInComma)) == 0 ? SubstantialUnspaced : SentenceUnspaced)) shape |= TokenShape.Substantial;
        if (IsTitled(inner, lexicon)) shape |= TokenShape.Titled;
        if (lexicon.VerbSecond && IsSpoken(bare, words, shape, lexicon)) shape |= TokenShape.Spoken;
        var sentence = (shape & TokenShape.Capitalized) != 0 && (shape & (TokenShape.EndsInStop | TokenShape.EndsInComma)) != 0;
        return words >= SubstantialWords || (sentence && words > 1) ? shape | TokenShape.Substantial : shape;
    }

    private const int LongWords = 10;

    // Names open with a capital, and where nouns have one, end in a noun: "eine offene Frage", "Huchting ist nicht Paris."
    private static bool IsSpoken(ReadOnlySpan<char> bare, int words, TokenShape shape, SpeechLexicon lexicon)
    {
        // "iPod mini": a capital within is a maker's.
        if (char.IsLower(bare[0]) && bare.Length > 1 && char.IsUpper(bare[1])) return false;
        if (char.IsLower(bare[0])) return words > 1 && (lexicon.NounsAreCapitalized || words >= SubstantialWords);
        if (words > 2 && HasSpeaker(bare, lexicon)) return true;
        if (words < SubstantialWords) return words > 2 && (shape & TokenShape.EndsInStop) != 0;
        if ((shape & TokenShape.EndsInStop) != 0) return true;
        return char.IsLower(bare[bare.LastIndexOf(' ') + 1]) || bare.Count(' ') >= LongWords - 1;
    }

    // "Da bin ich wieder": a small "I" or "we" is spoken.
    private static bool HasSpeaker(ReadOnlySpan<char> bare, SpeechLexicon lexicon)
    {
        var start = 0;
        for (var i = 0; i <= bare.Length && i < MaxTitleLength; i++)
        {
            if (i < bare.Length && bare[i] != ' ') continue;
            if (i - start is > 1 and < MaxSmallWordLength && char.IsLower(bare[start]) && lexicon.Find(bare[start..i]).Class is var word && (word & WordClass.FirstPerson) != 0 && (word & WordClass.SubjectPronoun) != 0 && (word & WordClass.Single) == 0) return true;
            start = i + 1;
        }

        return false;
    }

    private const int MaxTitleLength = 100;
    private const int MaxSmallWordLength = 4;

    // The name of a book, film or programme: "The Making of Donald Trump,".
    private static bool IsTitled(ReadOnlySpan<char> inner, SpeechLexicon lexicon)
    {
        if (inner.Length > MaxTitleLength || inner[^1] is '?' or '!') return false;
        var capitals = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            if (!char.IsLetter(inner[i]) || (i > 0 && inner[i - 1] is not (' ' or '(' or '-' or '‘'))) continue;
            if (char.IsUpper(inner[i]))
            {
                capitals++;
                continue;
            }

            var length = inner[i..].IndexOf(' ');
            if (length < 0) length = inner.Length - i;
            if (i == 0 || length > MaxSmallWordLength && !(lexicon.NounsAreCapitalized && (lexicon.Find(inner.Slice(i, length)).Class & WordClass.Determiner) != 0)) return false;
            // "We will open it in May": titles have a capital on their pronouns and verbs.
            if (lexicon.Find(inner.Slice(i, length)).Class is var small && (small & (WordClass.Auxiliary | WordClass.SubjectPronoun)) != 0 && (small & WordClass.Relative) == 0) return false;
        }

        return capitals > 1 || (capitals == 1 && !inner.Contains(' '));
    }
}
