using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>A noun phrase that names a source, taken apart. No strings are made of what most phrases only ask the register for.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SourcePhrase
{
    public SourceKind Kind { get; init; }

    public MentionKind Mention { get; init; }

    /// <summary>The proper name ("Sikander Asghari"), or, without one, the describing words less their article.</summary>
    public required TextSpan Name { get; init; }

    public string? Title { get; init; }

    public EquatableArray<SourceRole> Roles { get; init; }

    public string? Place { get; init; }

    /// <summary>The noun a description turns on: "report" of "the report by UN monitors"; empty for none.</summary>
    public TextSpan Head { get; init; }

    public Gender Gender { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>"the report", "that ministry": points back to something the article has named.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>"the Italian": tells where somebody spoken of is from.</summary>
    public bool IsDemonym { get; init; }

    /// <summary>The head, or what stands in apposition to a body's name, is a noun the lexicon knows: "official", "ministry".</summary>
    public bool IsRole { get; init; }

    /// <summary>How many words the phrase has; a longer description of the same thing is a fuller name.</summary>
    public int WordCount { get; init; }
}

/// <summary>What a title or pronoun tells of a person.</summary>
internal enum Gender
{
    Unknown,
    Masculine,
    Feminine,
}
