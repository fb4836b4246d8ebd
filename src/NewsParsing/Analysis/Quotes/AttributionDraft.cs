using System.Runtime.InteropServices;

namespace NewsParsing;

/// <summary>An attribution while it is being put together; spans are in the article's text.</summary>
internal sealed class AttributionDraft
{
    // Most sentences ascribe nothing, their drafts only name somebody; most of the others have one part.
    private DraftPart _only;
    private List<DraftPart>? _several;
    private bool _hasOne;

    /// <summary>What is ascribed, in reading order; empty for a bare introduction ("NAME agreed."). Valid until the next is added.</summary>
    public ReadOnlySpan<DraftPart> Parts => _several is not null ? CollectionsMarshal.AsSpan(_several) : _hasOne ? new ReadOnlySpan<DraftPart>(in _only) : [];

    public void Add(DraftPart part)
    {
        if (_several is null && !_hasOne)
        {
            (_only, _hasOne) = (part, true);
            return;
        }

        _several ??= [_only];
        _several.Add(part);
    }

    /// <summary>Puts the parts of the draft before in front of its own.</summary>
    public void Join(AttributionDraft before) => _several = [.. before.Parts, .. Parts];

    public TextSpan? Cue { get; init; }

    /// <summary>What the reporting word may stand with; none for a phrase like "according to".</summary>
    public CueFrame Frame { get; init; }

    /// <summary>The noun phrase that names the speaker in this sentence; null when the sentence names none.</summary>
    public TextSpan? Speaker { get; set; }

    /// <summary>The pronoun that stands for the speaker as the verb's subject: <c>NAME, who said</c>.</summary>
    public TextSpan? Relative { get; init; }

    /// <summary>Where in the text the attribution stands, to put introductions and quotes in one order.</summary>
    public required int Position { get; set; }

    /// <summary>Who speaks is whoever spoke last: a quote without an attribution of its own.</summary>
    public bool InheritsSpeaker { get; init; }

    /// <summary>Names somebody who may be "he" in the next sentence, and ascribes nothing.</summary>
    public bool IsMentionOnly { get; init; }

    /// <summary>What the label before an interview's turn says of its speaker; none for any other attribution.</summary>
    public TurnRole Turn { get; init; }

    /// <summary>No verb of reporting ascribes the words: they stand in a clause that tells of the speaker.</summary>
    public bool IsFragment { get; set; }

    /// <summary>The last quoted part has no closing mark: the next paragraph goes on with it.</summary>
    public bool RunsOn { get; set; }

    /// <summary>A sentence that its verb's mood alone tells to be reported; the next one may go on with it.</summary>
    public bool GoesOnByMood { get; init; }

    /// <summary>Quoted words alone may follow as further parts, as in <c>"A," he said. "B."</c>.</summary>
    public bool TakesMore { get; set; }
}

/// <summary>One stretch of ascribed words, outer marks left out, and how much of it stands in marks.</summary>
internal readonly record struct DraftPart(TextSpan Span, QuoteKind Kind);
