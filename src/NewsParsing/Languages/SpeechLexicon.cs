using System.Collections.Frozen;

namespace NewsParsing;

/// <summary>The words by which a language reports speech, from <c>Data/&lt;language&gt;.speech.json</c>.</summary>
internal sealed partial class SpeechLexicon
{
    private const string FileEnding = ".speech.json";

    // A language is there as soon as its file is.
    private static readonly FrozenDictionary<string, Lazy<SpeechLexicon>> Loaded = EmbeddedData.NamesEndingIn(FileEnding).ToFrozenDictionary(
        language => language, language => new Lazy<SpeechLexicon>(() => Load(language)), StringComparer.OrdinalIgnoreCase);

    private const int MinStemLength = 2;
    private const int MinCompoundModifier = 3;
    private const int MinCompoundHead = 3;
    private const int MaxCompoundLength = 40;
    private const int MaxUnspacedWord = 8;

    private readonly WordTable _words;
    private readonly NounEndings _nounEndings;

    // Of the words written with a full stop.
    private readonly KeyFilter _dotted;

    private readonly string[] _portfolios;

    private SpeechLexicon(string language, IReadOnlyDictionary<string, WordEntry> words, SpeechData data, string[][] sourcePhrases)
    {
        Language = language;
        _words = new WordTable(words);
        _nounEndings = new NounEndings(words);
        _dotted = new KeyFilter(words.Keys.Where(w => w.EndsWith('.')));
        SourcePhrases = sourcePhrases;
        SourcePostpositions = WordByWord(data.SourcePostpositions);
        _portfolios = data.Portfolios;
        QuestionLabels = data.QuestionLabels;
        AnswerLabels = data.AnswerLabels;
        AdverbEndings = data.AdverbEndings;
        PastEndings = data.PastEndings;
        ParticipleEndings = data.ParticipleEndings;
        AbstractEndings = data.AbstractEndings;
        PersonEndings = data.PersonEndings;
        ClauseFollowsComma = data.ClauseFollowsComma;
        NounsAreCapitalized = data.NounsAreCapitalized;
        CompoundNouns = data.CompoundNouns;
        VerbSecond = data.VerbSecond;
        VerbFirst = data.VerbFirst;
        VerbLast = data.VerbLast;
        DropsSubject = data.DropsSubject;
        ClauseNeedsThat = data.ClauseNeedsThat;
        ColonIntroducesSpeech = data.ColonIntroducesSpeech;
        SplitVerbGroup = data.SplitVerbGroup;
        AttributionInsideMarks = data.AttributionInsideMarks;
        DashDialogue = data.DashDialogue;
        Caseless = data.Caseless;
        Unspaced = data.Unspaced;
        SemicolonAsks = data.SemicolonAsks;
        ArticleBeforeNames = data.ArticleBeforeNames;
        Elisions = data.Elisions;
        Enclitics = data.Enclitics;
        AttachedPrefixes = data.AttachedPrefixes;
        DefinitePrefixes = data.DefinitePrefixes;
        Inflects = CompoundNouns || AttachedPrefixes.Length > 0;
        PlainOrder = !(VerbSecond || VerbFirst || VerbLast || ClauseNeedsThat || DropsSubject || Caseless || Unspaced) && PastEndings.Length > 0;
        HasPlainWords = !Unspaced && !Caseless && Enclitics.Length == 0;
    }

    /// <summary>The language's primary tag.</summary>
    public string Language { get; }

    /// <summary>Phrases that name the source of what stands around them, word by word, longest first: "according", "to".</summary>
    public string[][] SourcePhrases { get; }

    /// <summary>"Q", "Question": stands before an interviewer's words.</summary>
    public string[] QuestionLabels { get; }

    /// <summary>"A", "Answer": stands before the words of whoever is asked.</summary>
    public string[] AnswerLabels { get; }

    /// <summary>The same behind the source: Pashto "په", "وینا".</summary>
    public string[][] SourcePostpositions { get; }

    /// <summary>"foreign", "health": stands before an office and says of what.</summary>
    public bool IsPortfolio(ReadOnlySpan<char> word)
    {
        foreach (var portfolio in _portfolios)
        {
            if (word.Equals(portfolio, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Endings that make an adverb of a long small word: "-ly".</summary>
    public string[] AdverbEndings { get; }

    /// <summary>Endings of a past tense or participle: "-ed".</summary>
    public string[] PastEndings { get; }

    /// <summary>Endings of a present participle: "-ing".</summary>
    public string[] ParticipleEndings { get; }

    /// <summary>Endings of nouns for people, the surest first: German "-in", "-er".</summary>
    public string[] PersonEndings { get; }

    /// <summary>Endings of nouns that name no one who could speak: German "-ung", "-keit".</summary>
    public string[] AbstractEndings { get; }

    /// <summary>Whether a comma stands between a reporting verb and its clause, as in German.</summary>
    public bool ClauseFollowsComma { get; }

    /// <summary>Whether every noun has a capital, so that a capital tells no name, as in German.</summary>
    public bool NounsAreCapitalized { get; }

    /// <summary>Whether a noun takes others in front without a space, so that its end tells its class: "Regierungssprecher".</summary>
    public bool CompoundNouns { get; }

    /// <summary>Whether the finite verb is the clause's second constituent, so that the subject follows it behind an opening adjunct.</summary>
    public bool VerbSecond { get; }

    /// <summary>Whether the subject follows its verb wherever that stands, as in Arabic.</summary>
    public bool VerbFirst { get; }

    /// <summary>Whether a verb may stand without its subject when that is known: "…", dijo.</summary>
    public bool DropsSubject { get; }

    /// <summary>Whether a reported clause always opens with "that" behind its verb, as in French.</summary>
    public bool ClauseNeedsThat { get; }

    /// <summary>Whether a colon alone, without a reporting verb, hands the quoted words behind it to the sentence's subject.</summary>
    public bool ColonIntroducesSpeech { get; }

    /// <summary>Whether the reporting verb ends its clause and the words reported stand between it and the subject.</summary>
    public bool VerbLast { get; }

    /// <summary>Whether subject, verb and object follow each other and nothing need open the reported clause, as in English.</summary>
    public bool PlainOrder { get; }

    /// <summary>Whether a participle stands at the clause's end, apart from its auxiliary: "hat am Montag gesagt".</summary>
    public bool SplitVerbGroup { get; }

    /// <summary>Whether an attribution may stand inside the quotation marks: « Je viens, a-t-il dit, demain. »</summary>
    public bool AttributionInsideMarks { get; }

    /// <summary>Whether a dash at a paragraph's head may stand for quotation marks: — Venimos —dijo Ana—. Mañana.</summary>
    public bool DashDialogue { get; }

    /// <summary>Whether the script has no capitals; a word the lexicon does not know may then be a name.</summary>
    public bool Caseless { get; }

    /// <summary>Whether no spaces stand between words; they are cut at the words the lexicon knows.</summary>
    public bool Unspaced { get; }

    /// <summary>Whether people's names have an article: Greek "η Ειρήνη Δρόσου".</summary>
    public bool ArticleBeforeNames { get; }

    /// <summary>Whether ";" is a question mark: Greek.</summary>
    public bool SemicolonAsks { get; }

    /// <summary>Whether a word's letters alone tell where it ends: nothing leans on it, and the script has spaces and capitals.</summary>
    public bool HasPlainWords { get; }

    /// <summary>Small words that lean on the next one with an apostrophe, which is theirs: "l'".</summary>
    public string[] Elisions { get; }

    /// <summary>What leans on the word before it, its link included: "-t-il".</summary>
    public string[] Enclitics { get; }

    /// <summary>Small words written as one with the next: Arabic "and", "for", "the".</summary>
    public string[] AttachedPrefixes { get; }

    /// <summary>The article written as one with its noun.</summary>
    public string[] DefinitePrefixes { get; }

    /// <summary>The lexicon of a BCP 47 tag; one without a word where the language is unknown or has none yet.</summary>
    public static SpeechLexicon For(string? tag) =>
        tag is not null && Loaded.TryGetValue(LanguageTag.Primary(tag).ToString(), out var lexicon) ? lexicon.Value : Wordless;

    private static SpeechLexicon Wordless { get; } = new("und", new Dictionary<string, WordEntry>(), new SpeechData(), []);

    /// <summary>What is known of a word, whatever its case.</summary>
    public WordEntry Find(ReadOnlySpan<char> word) => _words.Find(word) is var entry && entry != default ? entry : FindInflected(word);

    /// <summary>As <see cref="Find(ReadOnlySpan{char})"/>, for a word that was packed while it was read.</summary>
    public WordEntry Find(ReadOnlySpan<char> word, in PackedWord packed)
    {
        ref readonly var entry = ref _words.Find(packed);
        return Inflects && entry == default ? FindInflected(word) : entry;
    }

    // Whether words are built of others.
    private bool Inflects { get; }

    /// <summary>The same for a word with the full stop behind it, which nearly always ends a sentence and is no part of the word.</summary>
    public WordEntry FindDotted(ReadOnlySpan<char> word) =>
        AttachedPrefixes.Length > 0 || CompoundNouns || !System.Text.Ascii.IsValid(word) || _dotted.MayHold(word) ? Find(word) : default;

    // What the word is built of, where it is not known as it stands.
    private WordEntry FindInflected(ReadOnlySpan<char> word)
    {
        if (AttachedPrefixes.Length > 0) return FindBehindPrefix(word, AttachedPrefixes) is var attached && attached != default ? attached : FindDefinite(word);
        return CompoundNouns ? FindCompound(word) : default;
    }

    /// <summary>Whether the word up to its apostrophe leans on the next: "l'".</summary>
    public bool IsElision(ReadOnlySpan<char> word)
    {
        if (Elisions.Length == 0 || word[^1] is not ('\'' or '’')) return false;
        foreach (var elision in Elisions)
        {
            if (word.Length == elision.Length && word[..^1].Equals(elision.AsSpan(0, elision.Length - 1), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The longest word of the lexicon at the start of <paramref name="text"/>, for scripts without spaces; 0 for none.</summary>
    public int LongestAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(text.Length, MaxUnspacedWord); length > 0; length--)
        {
            if (_words.Find(text[..length]) != default) return length;
        }

        return 0;
    }

    /// <summary>The length of the link ("-t-") when a word that leans on the one before starts at <paramref name="at"/>; -1 when none does.</summary>
    public int EncliticAt(ReadOnlySpan<char> text, int at, int limit)
    {
        if (Enclitics.Length == 0) return -1;
        foreach (var enclitic in Enclitics)
        {
            var end = at + enclitic.Length;
            if (end > limit || text[at] != enclitic[0] || !text[at..end].Equals(enclitic, StringComparison.OrdinalIgnoreCase)) continue;
            if (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] == '-')) continue;
            return enclitic.LastIndexOf('-') + 1;
        }

        return -1;
    }

    // Behind an article stands a noun, whatever else the word may be.
    private WordEntry FindDefinite(ReadOnlySpan<char> word) => new(FindBehindPrefix(word, DefinitePrefixes).Class, default, default);

    /// <summary>Whether the article is part of the word.</summary>
    public bool IsDefinite(ReadOnlySpan<char> word)
    {
        foreach (var prefix in DefinitePrefixes)
        {
            if (word.Length >= prefix.Length + MinStemLength && word.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private WordEntry FindBehindPrefix(ReadOnlySpan<char> word, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (word.Length < prefix.Length + MinStemLength || !word.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var entry = _words.Find(word[prefix.Length..]);
            if (entry != default) return entry;
        }

        return default;
    }

    // The longest known noun at the word's end: the first hit from the left.
    private WordEntry FindCompound(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxCompoundLength || !_nounEndings.MayEnd(word)) return default;
        for (var i = MinCompoundModifier; i <= word.Length - MinCompoundHead; i++)
        {
            // German "insgesamt" is no "Amt"; "dpa-Meldung" has its capital behind the hyphen.
            if (NounsAreCapitalized && !char.IsUpper(word[0]) && !char.IsUpper(word[i])) continue;
            var entry = _words.Find(word[i..]);
            if ((entry.Class & WordClasses.SourceNoun) == 0) continue;
            const WordClass Kept = WordClasses.SourceNoun | WordClass.Masculine | WordClass.Feminine;
            return new WordEntry(entry.Class & Kept, default, default);
        }

        return default;
    }
}
