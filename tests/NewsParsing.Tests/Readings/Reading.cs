using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Tests.Readings;

/// <summary>
/// What a careful reader finds in one article of the corpus (<c>Corpus/&lt;slug&gt;/reading.json</c>). Members left out mean
/// "there is none", except where said otherwise. The conventions are in <c>Readings/README.md</c>.
/// </summary>
internal sealed record Reading
{
    /// <summary>What the article is in the corpus for.</summary>
    public string About { get; init; } = "";

    /// <summary>The primary language subtag; left out where the text is too mixed to say.</summary>
    public string? Language { get; init; }

    public OneOf Headline { get; init; } = OneOf.Nothing;
    public OneOf Kicker { get; init; } = OneOf.Nothing;
    public OneOf Deck { get; init; } = OneOf.Nothing;

    /// <summary>The section label; unchecked when left out.</summary>
    public OneOf? Section { get; init; }

    /// <summary>The byline as printed; unchecked when left out.</summary>
    public OneOf? Byline { get; init; }

    public List<ReadPerson> Authors { get; init; } = [];
    /// <summary>Agencies of the byline; one with null among its values may be an author's affiliation instead.</summary>
    public List<OneOf> Organizations { get; init; } = [];

    public ReadDateline? Dateline { get; init; }
    public ReadDate? Published { get; init; }
    public ReadDate? Modified { get; init; }

    /// <summary>How each paragraph begins, in order.</summary>
    public List<string> Paragraphs { get; init; } = [];

    public List<string> Headings { get; init; } = [];
    public List<List<string>> Lists { get; init; } = [];

    /// <summary>How each block quotation begins.</summary>
    public List<string> Quotations { get; init; } = [];

    /// <summary>Openings of blocks that may stand in the body, as whatever block, or not.</summary>
    public List<string> OptionalBlocks { get; init; } = [];

    /// <summary>Debris: words that must not be in the article's text.</summary>
    public List<string> NotInText { get; init; } = [];

    public List<ReadCaption> Captions { get; init; } = [];
    public List<ReadNote> Notes { get; init; } = [];
    public List<ReadLink> Related { get; init; } = [];
    public ReadComments? Comments { get; init; }
    public List<ReadQuote> Quotes { get; init; } = [];
    public List<ReadSource> Sources { get; init; } = [];
    public List<ReadEitherWay> EitherWay { get; init; } = [];

    /// <summary>The reading of the article's page, whose links have addresses and which links to more than the article does.</summary>
    [JsonIgnore]
    public bool IsOfPage { get; private init; }

    public Reading OfPage() => this with { IsOfPage = true };
}

/// <summary>An author, or a person a note names.</summary>
internal sealed record ReadPerson
{
    public required string Name { get; init; }
    public OneOf Role { get; init; } = OneOf.Nothing;
    public OneOf Affiliation { get; init; } = OneOf.Nothing;
    public OneOf Place { get; init; } = OneOf.Nothing;
}

internal sealed record ReadDateline
{
    public required string Text { get; init; }
    public OneOf Place { get; init; } = OneOf.Nothing;
    public OneOf Agency { get; init; } = OneOf.Nothing;
    public OneOf Date { get; init; } = OneOf.Nothing;
}

/// <summary>A time; <see cref="Instant"/> by <see cref="ArticleDate.Instant"/>'s rule.</summary>
internal sealed record ReadDate
{
    public required DateTimeOffset Instant { get; init; }
    public bool HasTime { get; init; }
    public bool HasOffset { get; init; }

    /// <summary>Another reading of the line that will do.</summary>
    public ReadDate? Or { get; init; }

    /// <summary>It may be left out.</summary>
    public bool Optional { get; init; }
}

internal sealed record ReadCaption
{
    public OneOf Text { get; init; } = OneOf.Nothing;
    public OneOf Credit { get; init; } = OneOf.Nothing;
}

internal sealed record ReadNote
{
    public required OneOf Kind { get; init; }
    public required string Starts { get; init; }
    public List<ReadPerson> People { get; init; } = [];

    /// <summary>The note may also be taken for a paragraph, or left out.</summary>
    public bool Optional { get; init; }
}

internal sealed record ReadLink
{
    public required OneOf Text { get; init; }
    public OneOf Url { get; init; } = OneOf.Nothing;

    /// <summary>It may also be taken for debris.</summary>
    public bool Optional { get; init; }
}

internal sealed record ReadComments
{
    public int? DeclaredCount { get; init; }
    public List<ReadComment> Items { get; init; } = [];
}

internal sealed record ReadComment
{
    public OneOf Author { get; init; } = OneOf.Nothing;
    public DateTimeOffset? Time { get; init; }

    /// <summary>The number, from 1, of the comment this one answers.</summary>
    public int? Parent { get; init; }

    public required string Starts { get; init; }
    public required string Ends { get; init; }
}

internal sealed record ReadQuote
{
    public required OneOf Kind { get; init; }

    /// <summary>The words part by part, by <see cref="Quote.Text"/>'s rule.</summary>
    public required List<string> Parts { get; init; }

    /// <summary>Whole texts that will do as well.</summary>
    public List<string> OrText { get; init; } = [];

    public OneOf Cue { get; init; } = OneOf.Nothing;
    public OneOf Speaker { get; init; } = OneOf.Nothing;

    /// <summary>The <see cref="ReadSource.Id"/>s that will do; null where the article leaves it open.</summary>
    public OneOf Source { get; init; } = OneOf.Nothing;

    /// <summary>It may be taken together with the quote before it.</summary>
    public bool Optional { get; init; }

    [JsonIgnore]
    public string Text => string.Join(' ', Parts);
}

internal sealed record ReadSource
{
    public required string Id { get; init; }
    public required OneOf Kind { get; init; }
    public required OneOf Name { get; init; }
    public OneOf Title { get; init; } = OneOf.Nothing;
    public List<ReadRole> Roles { get; init; } = [];
    public OneOf Place { get; init; } = OneOf.Nothing;

    /// <summary>Whether its roles are left unchecked, because readers would not agree.</summary>
    public bool AnyRoles { get; init; }

    /// <summary>Whether it may be taken for another source of the reading instead.</summary>
    public bool Optional { get; init; }
}

internal sealed record ReadRole
{
    public required OneOf Text { get; init; }
    public OneOf Organization { get; init; } = OneOf.Nothing;
    public OneOf Place { get; init; } = OneOf.Nothing;

    /// <summary>Null where readers would not agree ("retired electrician").</summary>
    public bool? Former { get; init; } = false;

    public bool Optional { get; init; }
}

/// <summary>Words that may be given as a quote or not.</summary>
internal sealed record ReadEitherWay
{
    public required string Text { get; init; }
    public string? Why { get; init; }
}

/// <summary>The values that will do: a string, null, or an array of them.</summary>
[JsonConverter(typeof(OneOfConverter))]
internal sealed record OneOf(IReadOnlyList<string?> Values)
{
    public static OneOf Nothing { get; } = new([null]);

    public override string ToString() => string.Join(" or ", Values.Select(Show));

    public static string Show(string? value) => value is null ? "nothing" : $"[{value}]";
}

internal sealed class OneOfConverter : JsonConverter<OneOf>
{
    public override bool HandleNull => true;

    public override OneOf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? new OneOf(JsonSerializer.Deserialize<List<string?>>(ref reader, options)!)
            : new OneOf([reader.GetString()]);

    public override void Write(Utf8JsonWriter writer, OneOf value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Readings are written by people.");
}
