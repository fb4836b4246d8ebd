namespace NewsParsing.Robustness;

/// <summary>What one suite came to.</summary>
internal sealed class SuiteFigures(string name, RunLimits limits)
{
    /// <summary>Below that, what any article costs outweighs what the input costs.</summary>
    public const int SmallestRated = 2 * 1024;

    private readonly List<double> _milliseconds = [];

    public string Name { get; } = name;

    public int Inputs { get; private set; }

    public int Broken { get; private set; }

    public int Crashes { get; private set; }

    public int Hangs { get; private set; }

    /// <summary>Milliseconds for each KB of the worst input larger than 2 KB.</summary>
    public double WorstCost { get; private set; }

    public string WorstInput { get; private set; } = "";

    /// <summary>Bytes allocated for each byte of the worst input larger than 2 KB.</summary>
    public double WorstAllocation { get; private set; }

    /// <summary>Bytes by which the heap grew at most beyond the allowance, for each byte of the input; watched where more than the limit was allocated.</summary>
    public double WorstPeak { get; private set; }

    public string WorstHolder { get; private set; } = "";

    public bool Failed => Broken + Crashes + Hangs > 0;

    public double Percentile99 => _milliseconds.Count == 0 ? 0 : _milliseconds.Order().ElementAt((int)(_milliseconds.Count * .99));

    public void Add(HostileInput input, Outcome outcome)
    {
        Inputs++;
        Broken += outcome.Fate == Fate.Broken ? 1 : 0;
        Crashes += outcome.Fate == Fate.Crashed ? 1 : 0;
        Hangs += outcome.Fate == Fate.Hung ? 1 : 0;
        if (outcome.Reading is not { } reading) return;
        _milliseconds.Add(reading.Cost.TotalMilliseconds);
        if (input.Bytes.Length <= SmallestRated) return;
        if (Cost(input, reading) is var cost && cost > WorstCost) (WorstCost, WorstInput) = (cost, input.ToString());
        WorstAllocation = Math.Max(WorstAllocation, (double)reading.Allocated / input.Bytes.Length);
        // What is not watched holds no more than it allocates.
        var peak = reading.Peak > 0 ? Math.Min(reading.Peak, reading.Allocated) : reading.Allocated;
        var held = Math.Max(0, (double)(peak - limits.PeakAllowance) / input.Bytes.Length);
        if (held > WorstPeak) (WorstPeak, WorstHolder) = (held, input.ToString());
    }

    public static double Cost(HostileInput input, Reading reading) => reading.Cost.TotalMilliseconds / (input.Bytes.Length / 1024.0);
}
