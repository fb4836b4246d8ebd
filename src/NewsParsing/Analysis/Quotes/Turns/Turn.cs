namespace NewsParsing;

/// <summary>One block of an interview or a transcript. Spans are in the article's text.</summary>
/// <param name="Label">Who speaks, as printed before the colon: "Nora Holm", "TAPPER", "NH", "A".</param>
/// <param name="Words">What is said in this block; empty where the label has the line to itself.</param>
/// <param name="Role">What the label says of the speaker.</param>
internal readonly record struct Turn(TextSpan Label, TextSpan Words, TurnRole Role);

internal enum TurnRole
{
    /// <summary>No turn.</summary>
    None,

    /// <summary>The label is a name or its initials.</summary>
    Named,

    /// <summary>"Q", "Frage": whoever asks.</summary>
    Question,

    /// <summary>"A", "Antwort": whoever is asked.</summary>
    Answer,
}
