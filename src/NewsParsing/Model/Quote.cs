using System.Text.Json.Serialization;

namespace NewsParsing;

/// <summary>How much of a quote's words stand in quotation marks.</summary>
public enum QuoteKind
{
    /// <summary>All of them: the speaker's own words.</summary>
    Direct,

    /// <summary>Some of them.</summary>
    Mixed,

    /// <summary>None: what was said, in the reporter's words.</summary>
    Indirect,
}

/// <summary>Words the article ascribes to somebody. <c>"A," he said. "B."</c> is one quote of two parts.</summary>
public sealed record Quote
{
    /// <summary>Numbered from 1 in reading order.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Id { get; init; }

    /// <summary>How much of it stands in quotation marks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public QuoteKind Kind { get; init; }

    /// <summary>
    /// The words: the parts joined by one space. The marks around a part, and a comma that only leads over to the
    /// attribution, are left out.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand, in reading order, without overlap.</summary>
    public EquatableArray<TextSpan> Parts { get; init; }

    /// <summary>The words that report ("said", "according to"); null when nothing but the context does.</summary>
    public PhraseSpan? Cue { get; init; }

    /// <summary>From the first to the last word that ascribes the quote ("said Gen. (ret.) Sikander Asghari, …"); null without a cue.</summary>
    public TextSpan? Attribution { get; init; }

    /// <summary>How the source is named here ("he", "Kalakani"); null when the sentence names none.</summary>
    public PhraseSpan? Speaker { get; init; }

    /// <summary>The <see cref="Source.Id"/> of who is quoted; null when the article leaves it open.</summary>
    public int? SourceId { get; init; }

    /// <summary>Why no source is given; null when <see cref="SourceId"/> is set.</summary>
    public SourceGap? SourceGap { get; init; }

    /// <summary>
    /// How surely words and source are right, from 0 to 1. Of English quotes at 0.9 and above more than nine in ten are;
    /// at 0.95 (words in marks before their verb) nineteen in twenty, at 0.7 seven in ten, at 0.5 one in two.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Confidence { get; init; }
}

/// <summary>Why a quote has no source.</summary>
public enum SourceGap
{
    /// <summary>Neither the sentence nor what stands before it names anybody who may have said it.</summary>
    NobodyNamed,

    /// <summary>The sentence has a pronoun, and nobody named before it fits.</summary>
    UnresolvedPronoun,

    /// <summary>The sentence's own words ("I", "we", "who") mean the writer, the reader or nobody in particular.</summary>
    NobodyInParticular,
}

/// <summary>Words of the article and where they stand: <c>article.Text[Span.Range] == Text</c>.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Span">Their range in <see cref="Article.Text"/>.</param>
public sealed record PhraseSpan(string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] TextSpan Span);
