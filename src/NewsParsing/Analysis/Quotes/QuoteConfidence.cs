namespace NewsParsing;

/// <summary>
/// How surely a quote of its form is right, words and source. The levels are few and stand for what was measured on
/// annotated English news (docs/fields.md); no form is weighed against another.
/// </summary>
internal static class QuoteConfidence
{
    private const double QuotedBeforeVerb = 0.95;
    private const double PlainVerb = 0.9;
    private const double Described = 0.8;
    private const double OtherVerb = 0.7;
    private const double NoVerb = 0.5;

    /// <summary>The level of a quote with its parts in reading order.</summary>
    public static double Of(AttributionDraft draft, QuoteKind kind, TextSpan firstPart, Source? source)
    {
        if (draft.Turn == TurnRole.Named && source is not null) return Described;
        if (draft.Cue is not { } cue || source is null || draft.IsFragment) return NoVerb;
        var described = source.Kind is SourceKind.Unnamed or SourceKind.Group;
        if (kind == QuoteKind.Direct && firstPart.Start < cue.Start) return described ? PlainVerb : QuotedBeforeVerb;
        if (draft.Frame == CueFrame.None) return Described;
        if (draft.Frame.HasFlag(CueFrame.Clause) && !draft.Frame.HasFlag(CueFrame.TakesNouns)) return described ? Described : PlainVerb;
        return kind == QuoteKind.Direct ? Described : OtherVerb;
    }
}
