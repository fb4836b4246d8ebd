using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>The shape of a speech data file.</summary>
internal sealed record SpeechData
{
    // Settable: the generated reader hands init-only members null where the file has none, whatever their initial value.
    public string? Language { get; set; }

    /// <summary>Who wrote the words, and from what.</summary>
    public string? Provenance { get; set; }

    /// <summary>Verbs by frame, each as its forms in one string.</summary>
    public Dictionary<string, string[]> Cues { get; set; } = [];

    /// <summary>Phrases that put a source before or after its words: "according to".</summary>
    public string[] SourcePrepositions { get; set; } = [];

    /// <summary>As <see cref="SourcePrepositions"/>, one word each, right behind the words only: German "…", so X.</summary>
    public string[] ClosingPrepositions { get; set; } = [];

    /// <summary>Words behind the source they name: German "X zufolge".</summary>
    public string[] SourcePostpositions { get; set; } = [];

    /// <summary>Adjectives and nouns before an office: "foreign" minister.</summary>
    public string[] Portfolios { get; set; } = [];

    /// <summary>What stands before an interviewer's words: "Q".</summary>
    public string[] QuestionLabels { get; set; } = [];

    /// <summary>What stands before the words of whoever is asked: "A".</summary>
    public string[] AnswerLabels { get; set; } = [];

    public Dictionary<string, string[]> Words { get; set; } = [];

    public string[] AdverbEndings { get; set; } = [];

    public string[] PastEndings { get; set; } = [];

    public string[] ParticipleEndings { get; set; } = [];

    public string[] AbstractEndings { get; set; } = [];

    public string[] PersonEndings { get; set; } = [];

    public bool ClauseFollowsComma { get; set; }

    public bool NounsAreCapitalized { get; set; }

    public bool CompoundNouns { get; set; }

    public bool VerbSecond { get; set; }

    public bool VerbFirst { get; set; }

    public bool VerbLast { get; set; }

    public bool DropsSubject { get; set; }

    public bool ColonIntroducesSpeech { get; set; }

    public bool ClauseNeedsThat { get; set; }

    public bool SplitVerbGroup { get; set; }

    public bool AttributionInsideMarks { get; set; }

    public bool DashDialogue { get; set; }

    public bool Caseless { get; set; }

    public bool Unspaced { get; set; }

    public bool SemicolonAsks { get; set; }

    public bool ArticleBeforeNames { get; set; }

    public string[] Elisions { get; set; } = [];

    public string[] Enclitics { get; set; } = [];

    public string[] AttachedPrefixes { get; set; } = [];

    public string[] DefinitePrefixes { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SpeechData))]
internal sealed partial class SpeechDataContext : JsonSerializerContext;
