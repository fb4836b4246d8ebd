namespace NewsParsing.Robustness;

/// <summary>What one suite came to.</summary>
internal sealed class SuiteFigures(string name)
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

    public string WorstAllocator { get; private set; } = "";

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
        if ((double)reading.Allocated / input.Bytes.Length is var ratio && ratio > WorstAllocation) (WorstAllocation, WorstAllocator) = (ratio, input.ToString());
    }

    public static double Cost(HostileInput input, Reading reading) => reading.Cost.TotalMilliseconds / (input.Bytes.Length / 1024.0);
}
