using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>The words by which a language reports speech, from <c>Data/&lt;language&gt;.speech.json</c>.</summary>
internal sealed class SpeechLexicon
{
    private static readonly string[] Languages = ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "ar", "fa", "ur", "tr", "pl", "zh", "ja", "ko"];

    private static readonly FrozenDictionary<string, Lazy<SpeechLexicon>> Loaded = Languages.ToFrozenDictionary(
        language => language, language => new Lazy<SpeechLexicon>(() => Load(language)), StringComparer.OrdinalIgnoreCase);

    private readonly WordTable _words;

    private SpeechLexicon(string language, WordTable words, SpeechData data, string[][] sourcePhrases)
    {
        Language = language;
        _words = words;
        SourcePhrases = sourcePhrases;
        AdverbEndings = data.AdverbEndings;
        PastEndings = data.PastEndings;
        ParticipleEndings = data.ParticipleEndings;
        ClauseFollowsComma = data.ClauseFollowsComma;
        NounsAreCapitalized = data.NounsAreCapitalized;
    }

    /// <summary>The language's primary tag.</summary>
    public string Language { get; }

    /// <summary>Phrases that name the source of what stands around them, word by word, longest first: "according", "to".</summary>
    public IReadOnlyList<string[]> SourcePhrases { get; }

    /// <summary>Endings that make an adverb of a long small word: "-ly".</summary>
    public IReadOnlyList<string> AdverbEndings { get; }

    /// <summary>Endings of a past tense or participle: "-ed".</summary>
    public IReadOnlyList<string> PastEndings { get; }

    /// <summary>Endings of a present participle: "-ing".</summary>
    public IReadOnlyList<string> ParticipleEndings { get; }

    /// <summary>Whether a comma stands between a reporting verb and its clause, as in German.</summary>
    public bool ClauseFollowsComma { get; }

    /// <summary>Whether every noun has a capital, so that a capital tells no name, as in German.</summary>
    public bool NounsAreCapitalized { get; }

    /// <summary>The lexicon of a BCP 47 tag; one without a word where the language is unknown or has none yet.</summary>
    public static SpeechLexicon For(string? tag) =>
        tag is not null && Loaded.TryGetValue(LanguageTag.Primary(tag).ToString(), out var lexicon) ? lexicon.Value : Wordless;

    private static SpeechLexicon Wordless { get; } = new("und", WordTable.Build(new Dictionary<string, WordEntry>()), new SpeechData(), []);

    /// <summary>What is known of a word, whatever its case.</summary>
    public WordEntry Find(ReadOnlySpan<char> word) => _words.Find(word);

    private static SpeechLexicon Load(string language)
    {
        using var stream = EmbeddedData.Open($"{language}.speech.json");
        if (stream is null) return Wordless;
        var data = JsonSerializer.Deserialize(stream, SpeechDataContext.Default.SpeechData)!;
        var entries = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        foreach (var (name, words) in data.Words)
        {
            var wordClass = ClassNamed(name);
            foreach (var word in words) Merge(entries, word, new WordEntry(wordClass, default, default));
        }

        foreach (var (name, verbs) in data.Cues)
        {
            var frame = FrameNamed(name);
            foreach (var verb in verbs) AddVerb(entries, verb, frame);
        }

        var phrases = Array.ConvertAll(data.SourcePrepositions, p => p.Split(' '));
        // Only the first word can open a phrase; MatchSourcePhrase checks the rest.
        foreach (var phrase in phrases) Merge(entries, phrase[0], new WordEntry(WordClass.SourcePreposition, default, default));
        return new SpeechLexicon(language, WordTable.Build(entries), data, phrases);
    }

    // A verb is its forms: base, present, past, past participle, present participle; "-" where the language has none.
    private static void AddVerb(Dictionary<string, WordEntry> entries, string forms, CueFrame frame)
    {
        var position = 0;
        foreach (var form in forms.Split(' '))
        {
            foreach (var variant in form.Split('/'))
            {
                if (variant != "-") Merge(entries, variant, new WordEntry(default, frame, (CueForm)(1 << position)));
            }

            position++;
        }
    }

    private static void Merge(Dictionary<string, WordEntry> entries, string word, WordEntry more)
    {
        var key = word.ToLowerInvariant();
        var known = entries.GetValueOrDefault(key);
        entries[key] = new WordEntry(known.Class | more.Class, known.Frame | more.Frame, known.Form | more.Form);
    }

    private static CueFrame FrameNamed(string name) => name switch
    {
        "statement" => CueFrame.Quoted | CueFrame.That | CueFrame.Clause,
        "clause" => CueFrame.Quoted | CueFrame.That,
        "quote" => CueFrame.Quoted,
        "addressee" => CueFrame.Quoted | CueFrame.That | CueFrame.Clause | CueFrame.Addressee,
        "label" => CueFrame.Label,
        "intro" => CueFrame.Quoted | CueFrame.That | CueFrame.Introduction,
        _ => CueFrame.None,
    };

    private static WordClass ClassNamed(string name) => name switch
    {
        "determiner" => WordClass.Determiner,
        "subjectPronoun" => WordClass.SubjectPronoun,
        "objectPronoun" => WordClass.ObjectPronoun,
        "preposition" => WordClass.Preposition,
        "coordinator" => WordClass.Coordinator,
        "subordinator" => WordClass.Subordinator,
        "auxiliary" => WordClass.Auxiliary,
        "be" => WordClass.Be,
        "adverb" => WordClass.Adverb,
        "temporal" => WordClass.Temporal,
        "negation" => WordClass.Negation,
        "title" => WordClass.Title,
        "suffix" => WordClass.NameSuffix,
        "nameParticle" => WordClass.NameParticle,
        "personNoun" => WordClass.PersonNoun,
        "groupNoun" => WordClass.GroupNoun,
        "orgNoun" => WordClass.OrganizationNoun,
        "documentNoun" => WordClass.DocumentNoun,
        "former" => WordClass.Former,
        "relative" => WordClass.Relative,
        "that" => WordClass.That,
        "masculine" => WordClass.Masculine,
        "feminine" => WordClass.Feminine,
        "neuter" => WordClass.Neuter,
        "plural" => WordClass.Plural,
        "nounLike" => WordClass.NounLike,
        "modal" => WordClass.Modal,
        "genitive" => WordClass.Genitive,
        "infinitiveMarker" => WordClass.InfinitiveMarker,
        "placePreposition" => WordClass.PlacePreposition,
        "originPreposition" => WordClass.OriginPreposition,
        "rolePreposition" => WordClass.RolePreposition,
        "question" => WordClass.Question,
        "definite" => WordClass.Definite,
        "firstPerson" => WordClass.FirstPerson,
        _ => WordClass.None,
    };
}

/// <summary>The shape of a speech data file.</summary>
internal sealed record SpeechData
{
    public string? Language { get; init; }

    /// <summary>Who wrote the words, and from what.</summary>
    public string? Provenance { get; init; }

    /// <summary>Verbs by frame, each as its forms in one string.</summary>
    public Dictionary<string, string[]> Cues { get; init; } = [];

    /// <summary>Phrases that put a source before or after its words: "according to".</summary>
    public string[] SourcePrepositions { get; init; } = [];

    public Dictionary<string, string[]> Words { get; init; } = [];

    public string[] AdverbEndings { get; init; } = [];

    public string[] PastEndings { get; init; } = [];

    public string[] ParticipleEndings { get; init; } = [];

    public bool ClauseFollowsComma { get; init; }

    public bool NounsAreCapitalized { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SpeechData))]
internal sealed partial class SpeechDataContext : JsonSerializerContext;
