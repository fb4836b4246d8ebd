namespace NewsParsing.Accuracy;

/// <summary>One way to read one corpus.</summary>
/// <param name="Name">As the report names it.</param>
/// <param name="Inputs">What a pass reads.</param>
/// <param name="Parse">Reads one input.</param>
internal sealed record Contender(string Name, IReadOnlyList<SpeedInput> Inputs, Action<SpeedInput> Parse)
{
    /// <summary>Takes part in the first of so many rounds, and in no other: for one so slow that it would take most of the time.</summary>
    public int Every { get; init; } = 1;

    public long Bytes => Inputs.Sum(i => (long)i.Bytes.Length);
}

/// <summary>What a contender's passes gave.</summary>
/// <param name="Seconds">By round; rounds it sat out are missing.</param>
/// <param name="AllocatedPerByte">Median of the passes.</param>
internal sealed record SpeedResult(Contender Contender, IReadOnlyDictionary<int, double> Seconds, double AllocatedPerByte)
{
    public string Name => Contender.Name;

    public int Inputs => Contender.Inputs.Count;

    public long Bytes { get; } = Contender.Bytes;

    public IEnumerable<double> BytesPerSecond => Seconds.Values.Select(s => Bytes / s);

    /// <summary>
    /// How many times as fast as another, in bytes a second: the median over the rounds in which both ran, since what slows
    /// one pass down slows its neighbour too.
    /// </summary>
    public double SpeedOver(SpeedResult other) => SpeedRun.Median(
        Seconds.Where(s => other.Seconds.ContainsKey(s.Key)).Select(s => Bytes / s.Value / (other.Bytes / other.Seconds[s.Key])));
}
