using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>The line that says who made the article.</summary>
public sealed record Byline
{
    /// <summary>The line as printed, "By" included.</summary>
    public required string Text { get; init; }

    /// <summary>The people named, in order.</summary>
    public EquatableArray<Author> Authors { get; init; }

    /// <summary>Agencies, desks and papers named instead of or beside people ("AFP", "Guardian staff").</summary>
    public EquatableArray<string> Organizations { get; init; }
}

/// <summary>A person with a hand in the article.</summary>
public sealed record Author
{
    /// <summary>The name alone, in the case it was printed in.</summary>
    public required string Name { get; init; }

    /// <summary>What the person is or did ("Staff Writer", "Übersetzung"), as printed.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation printed with the name ("Jane Roe, Associated Press").</summary>
    public string? Affiliation { get; init; }

    /// <summary>The place printed with the name ("Jane Roe in Kabul").</summary>
    public string? Place { get; init; }

    /// <summary>The address of the person's page or account.</summary>
    public string? Url { get; init; }
}

/// <summary>The opening of the first paragraph that says where the story was filed: "KABUL, May 27 (Reuters) -".</summary>
public sealed record Dateline
{
    /// <summary>As printed, up to and including the dash and the space before the first sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The place as printed ("LA CROSSE, Wis.").</summary>
    public string? Place { get; init; }

    /// <summary>The agency as printed ("AP", "Reuters").</summary>
    public string? Agency { get; init; }

    /// <summary>The date as printed ("May 27"); a dateline rarely states its year.</summary>
    public string? Date { get; init; }

    /// <summary>Its range in the plain text that was parsed; null for HTML.</summary>
    public TextSpan? SourceSpan { get; init; }
}

/// <summary>A point in time as the page states it.</summary>
public sealed record ArticleDate
{
    /// <summary>
    /// The instant. Without a stated offset it is the clock as printed, taken as UTC; without a stated time it is midnight.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateTimeOffset Instant { get; init; }

    /// <summary>Whether an offset from UTC or a time zone was stated; if not, the instant may be off by half a day.</summary>
    public bool HasOffset { get; init; }

    /// <summary>Whether a time of day was stated.</summary>
    public bool HasTime { get; init; }

    /// <summary>The date as printed or declared.</summary>
    public required string Text { get; init; }
}
