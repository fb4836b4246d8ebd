namespace NewsParsing.Accuracy;

/// <summary>One measured share.</summary>
/// <param name="Name">"title", "direct.e2e.f1": what is measured within its corpus.</param>
/// <param name="Value">From 0 to 1, more is better.</param>
internal sealed record Figure(string Name, double Value);

/// <summary>A figure beside the floor it must not fall below.</summary>
/// <param name="Floor">Null when none is kept for it yet.</param>
/// <param name="Now">Null when it was not measured though a floor is kept.</param>
internal sealed record Comparison(string Corpus, string Name, double? Floor, double? Now)
{
    // Floors are kept to four decimals.
    private const double Rounding = 0.00005;

    public bool Fell => Floor is { } floor && (Now is not { } now || now < floor - Rounding);
}
