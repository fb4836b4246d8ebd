namespace NewsParsing.Robustness;

/// <summary>What a run must keep.</summary>
internal sealed record RunLimits
{
    /// <summary>Milliseconds of processor time for each KB of an input.</summary>
    public double WorstCost { get; init; } = 20;

    /// <summary>Bytes allocated for each of an input's.</summary>
    public double WorstAllocation { get; init; } = 40;
}
