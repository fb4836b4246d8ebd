namespace NewsParsing.Robustness;

internal enum Fate
{
    Read,

    /// <summary>An exception came out, or the article breaks a promise.</summary>
    Broken,
    Crashed,
    Hung,
}

/// <param name="Reading">Null when there was none.</param>
internal sealed record Outcome(Fate Fate, Reading? Reading);
