namespace NewsParsing;

/// <summary>One sentence's tokens [Start, End) within its block's, and the questions the grammar asks of them.</summary>
internal readonly ref struct Clause(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start, int end, SpeechLexicon lexicon)
{
    public readonly SpeechLexicon Lexicon = lexicon;
    public readonly ReadOnlySpan<char> Text = text;
    public readonly ReadOnlySpan<Token> Tokens = tokens;
    public readonly int Start = start;
    public readonly int End = end;

    /// <summary>The token, or a token of no kind and class outside of the sentence.</summary>
    public ref readonly Token At(int index)
    {
        if (index >= Start && index < End) return ref Tokens[index];
        return ref Token.Outside[0];
    }

    public bool Within(int index) => index >= Start && index < End;

    public ReadOnlySpan<char> WordAt(int index) => Text[Tokens[index].Start..Tokens[index].End];

    public bool IsWord(int index, string word) => Within(index) && WordAt(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A small word of one of the endings; shorter words have such endings by chance.</summary>
    public bool HasEnding(int index, string[] endings)
    {
        ref readonly var token = ref At(index);
        if (!token.IsWord || token.IsCapitalized || endings.Length == 0) return false;
        var word = WordAt(index);
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The length in tokens of the source phrase ("according to") that starts at <paramref name="index"/>; 0 for none.</summary>
    public int SourcePhraseAt(int index) => SourcePhraseAt(index, out _);

    /// <summary>The same, and how many units of the source's first word are the phrase's: Arabic writes "according to" as one with what follows.</summary>
    public int SourcePhraseAt(int index, out int leaning)
    {
        leaning = 0;
        if (!At(index).Is(WordClass.SourcePreposition)) return 0;
        foreach (var phrase in Lexicon.SourcePhrases)
        {
            var length = 0;
            while (length < phrase.Length && IsWord(index + length, phrase[length])) length++;
            if (length == phrase.Length) return length;
            if (length > 0 && length == phrase.Length - 1 && phrase[length].Length == 1 && Lexicon.AttachedPrefixes.Length > 0 && LeansOn(index + length, phrase[length][0]) is var units and > 0)
            {
                leaning = units;
                return length;
            }
        }

        return 0;
    }

    /// <summary>The first token of the phrase behind a source that ends at <paramref name="last"/>: Pashto "په وینا"; -1 for none.</summary>
    public int SourcePostpositionAt(int last)
    {
        foreach (var phrase in Lexicon.SourcePostpositions)
        {
            var matched = 0;
            while (matched < phrase.Length && IsWord(last - matched, phrase[^(matched + 1)])) matched++;
            if (matched == phrase.Length) return last + 1 - matched;
        }

        return -1;
    }

    // "لوزارة", and "للوزير" with its article.
    private int LeansOn(int index, char letter)
    {
        if (!At(index).IsWord || At(index).Length < 4 || WordAt(index)[0] != letter) return 0;
        return WordAt(index)[1] == letter ? 2 : 1;
    }

    /// <summary>The first token of the kind in [start, end) of the sentence; -1 for none.</summary>
    public int IndexOf(TokenKind kind, int start, int end)
    {
        end = Math.Min(end, End);
        for (var i = Math.Max(start, Start); i < end; i++)
        {
            if (Tokens[i].Kind == kind) return i;
        }

        return -1;
    }

    /// <summary>The last token of the kind in [start, end) of the sentence; -1 for none.</summary>
    public int LastIndexOf(TokenKind kind, int start, int end)
    {
        start = Math.Max(start, Start);
        for (var i = Math.Min(end, End) - 1; i >= start; i--)
        {
            if (Tokens[i].Kind == kind) return i;
        }

        return -1;
    }

    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>A word that may stand between subject and verb: "also", "later", "recently".</summary>
    public bool IsAdverb(int index)
    {
        ref readonly var token = ref At(index);
        if (!token.IsWord) return false;
        return token.Is(WordClass.Adverb | WordClass.Negation)
            || (token.Length > 4 && !token.Is(WordClasses.SourceNoun) && HasEnding(index, Lexicon.AdverbEndings) && !IsAdjective(index));
    }

    // "a yearly poll": behind an article and before a noun.
    private bool IsAdjective(int index) => At(index - 1).Is(WordClass.Definite | WordClass.Single) && At(index + 1).Is(WordClasses.SourceNoun);

    /// <summary>A verb form by its class or, for want of a full dictionary, by its ending.</summary>
    public bool LooksLikeVerb(int index)
    {
        var token = At(index);
        if (!token.IsWord || token.IsCapitalized) return false;
        if (token.Is(WordClass.Auxiliary)) return true;
        if (token.Is(WordClass.IrregularPast)) return !At(index - 1).Is(WordClass.Determiner);
        if ((token.Entry.Form & CueForm.Past) != 0) return true;
        return HasEnding(index, Lexicon.PastEndings) && !At(index - 1).Is(WordClass.Determiner);
    }

    /// <summary>"the report published May 27", "a letter obtained by the paper": a participle that belongs to its noun.</summary>
    public bool IsReducedRelative(int index) => At(index - 1).IsWord && !At(index).Is(WordClass.Auxiliary)
        && (At(index + 1).Is(WordClass.Preposition | WordClass.Temporal) || index + 1 >= LastContentEnd());

    /// <summary>The first token that is not white space and not a connective at the sentence's head ("But", "And").</summary>
    public int FirstContent()
    {
        var i = Start;
        while (i < End - 1 && At(i).Is(WordClass.Coordinator)) i++;
        return i;
    }

    /// <summary>One past the last token that is not the final stop.</summary>
    public int LastContentEnd()
    {
        var i = End;
        while (i > Start && Tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Semicolon) i--;
        return i;
    }
}
