namespace NewsParsing.Robustness;

/// <summary>What a run must keep.</summary>
internal sealed record RunLimits
{
    /// <summary>Milliseconds of processor time for each KB of an input.</summary>
    public double WorstCost { get; init; } = 20;

    /// <summary>Bytes that the heap grows by at most for each of an input's, beside <see cref="PeakAllowance"/>.</summary>
    public double WorstPeak { get; init; } = 40;

    /// <summary>Bytes that any input may take: tables of the page's stages, and arrays that are made before anybody knows how few they hold.</summary>
    public long PeakAllowance { get; init; } = 2 << 20;

    /// <summary>From the cancellation of a parse to its end, of 99 in 100.</summary>
    public TimeSpan Cancellation { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>t(10n)/t(n). The short form's sizes are so small that fixed costs and chance weigh much; what is quadratic comes near 100 there too.</summary>
    public double SteepestGrowth { get; init; } = Growth.Limit;

    public bool IsHeavy(HostileInput input, long bytes) => bytes > PeakAllowance + (input.Bytes.Length * WorstPeak);
}
