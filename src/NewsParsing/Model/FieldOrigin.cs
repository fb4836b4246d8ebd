using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>Which part of the input a value was read from.</summary>
public enum OriginKind
{
    /// <summary>The caller's options or arguments.</summary>
    Caller,

    /// <summary>The running text itself.</summary>
    Text,

    /// <summary>Worked out by the parser, such as an identified language.</summary>
    Inferred,

    /// <summary>An HTML element of the page.</summary>
    Element,

    /// <summary>A <c>meta</c> or <c>link</c> element.</summary>
    Meta,

    /// <summary>A JSON-LD script.</summary>
    JsonLd,

    /// <summary>Microdata or RDFa attributes.</summary>
    Microdata,

    /// <summary>The page's address.</summary>
    Url,
}

/// <summary>Where one field's value came from.</summary>
public sealed record FieldOrigin
{
    /// <summary>The field by its JSON name: "headline", "published".</summary>
    public required string Field { get; init; }

    /// <summary>The part of the input it was read from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public OriginKind Kind { get; init; }

    /// <summary>What exactly: "og:title", "NewsArticle.headline"; null in plain text.</summary>
    public string? Path { get; init; }

    /// <summary>Its range in the plain text that was parsed; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }
}
