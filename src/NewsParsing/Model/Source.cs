using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named body: ministry, company, party, team ("UN monitors").</summary>
    Organization,

    /// <summary>Something written: a report, an indictment, a statement.</summary>
    Document,

    /// <summary>Several people without names ("officials", "residents").</summary>
    Group,

    /// <summary>One person without a name ("a senior official").</summary>
    Unnamed,
}

/// <summary>Somebody or something the article quotes, with everything it says of them.</summary>
public sealed record Source
{
    /// <summary>Numbered from 1 in the order of first mention.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Id { get; init; }

    /// <summary>What it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SourceKind Kind { get; init; }

    /// <summary>
    /// The fullest name as printed, without title and role ("Sikander Asghari"); for a source without a name, the words
    /// that describe it ("a senior official").
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The rank or form of address as printed ("Lt. Gen. (ret.)", "Dr.").</summary>
    public string? Title { get; init; }

    /// <summary>What the source is or was, one entry a role.</summary>
    public EquatableArray<SourceRole> Roles { get; init; }

    /// <summary>Where the source is, by the article ("Peshawar-based", "from Kabul").</summary>
    public string? Place { get; init; }

    /// <summary>Every place the source is named or meant, in reading order.</summary>
    public EquatableArray<Mention> Mentions { get; init; }
}

/// <summary>One thing a source is or was: "former deputy director of the General Directorate of Local Police".</summary>
public sealed record SourceRole
{
    /// <summary>The role as printed, without article and without "former".</summary>
    public required string Text { get; init; }

    /// <summary>The body the role is held in ("General Directorate of Local Police").</summary>
    public string? Organization { get; init; }

    /// <summary>The place printed with the role ("in Kabul").</summary>
    public string? Place { get; init; }

    /// <summary>Whether the role is past ("former", "ex-", "the late").</summary>
    public bool IsFormer { get; init; }
}

/// <summary>How a mention names its source.</summary>
public enum MentionKind
{
    /// <summary>The full name, with or without title and role.</summary>
    Name,

    /// <summary>A part of the name: the surname, a given name.</summary>
    ShortName,

    /// <summary>Words that describe: "the report", "the general".</summary>
    Description,

    /// <summary>"he", "she", "it", "they".</summary>
    Pronoun,
}

/// <summary>One place where a source is named or meant: <c>article.Text[Span.Range] == Text</c>.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Span">Their range in <see cref="Article.Text"/>.</param>
/// <param name="Kind">How they name the source.</param>
public sealed record Mention(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] TextSpan Span,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] MentionKind Kind);
