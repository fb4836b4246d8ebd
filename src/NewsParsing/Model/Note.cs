using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>What a note is for.</summary>
public enum NoteKind
{
    /// <summary>Who else worked on the article: "Sulaiman from Kabul contributed to this report."</summary>
    Contribution,

    /// <summary>A mistake put right.</summary>
    Correction,

    /// <summary>A wording made clear.</summary>
    Clarification,

    /// <summary>What was added since publication.</summary>
    Update,

    /// <summary>Any other word of the editors to the reader.</summary>
    EditorsNote,

    /// <summary>An interest declared: funding, ownership, sponsorship, a source's tie to the paper.</summary>
    Disclosure,
}

/// <summary>A word about the article that is not part of its story; not in <see cref="Article.Text"/>.</summary>
public sealed record Note
{
    /// <summary>What it is for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public NoteKind Kind { get; init; }

    /// <summary>As printed, brackets included.</summary>
    public required string Text { get; init; }

    /// <summary>Who it names.</summary>
    public EquatableArray<Author> People { get; init; }

    /// <summary>Its range in the plain text that was parsed; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }
}

/// <summary>A pointer from the article to another text.</summary>
public sealed record RelatedLink
{
    /// <summary>The line or the link's words as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Where it leads; null in plain text that prints no address.</summary>
    public string? Url { get; init; }

    /// <summary>Its range in the plain text that was parsed; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }
}
