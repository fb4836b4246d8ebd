namespace NewsParsing.Robustness;

/// <summary>Reads inputs one after the other and keeps the books.</summary>
internal sealed class Run(RunLimits limits, TextWriter output)
{
    private const int Tries = 3;
    private const int LastTries = 7;

    private readonly Dictionary<string, SuiteFigures> _suites = [];
    private readonly Growth _growth = new();

    /// <summary>Whether every input kept every limit.</summary>
    public bool All(IEnumerable<HostileInput> inputs)
    {
        using var supervisor = new Supervisor();
        foreach (var input in inputs) Read(input, supervisor);
        var growth = _growth.Ratios().Select(g => g.Ratio <= Growth.Limit ? g : Again(g.Small, g.Large, supervisor)).ToArray();
        foreach (var (_, large, ratio) in growth.Where(g => g.Ratio > Growth.Limit)) output.WriteLine($"steep, {ratio:F1}: {large}");
        SuiteFigures[] suites = [.. _suites.Values];
        RunReport.Write(suites, growth, limits, output);
        return !suites.Any(s => s.Failed || s.WorstCost > limits.WorstCost || s.WorstAllocation > limits.WorstAllocation) && growth.All(g => g.Ratio <= Growth.Limit);
    }

    private void Read(HostileInput input, Supervisor supervisor)
    {
        var outcome = supervisor.Read(input, checks: true);
        if (outcome.Fate != Fate.Read) output.WriteLine($"{outcome.Fate}: {input} {outcome.Reading?.Problem}");
        else if (IsWorthAnother(input, outcome.Reading!)) outcome = Cheapest(input, outcome.Reading!, supervisor, Tries - 1);
        if (!_suites.TryGetValue(input.Suite, out var figures)) _suites[input.Suite] = figures = new SuiteFigures(input.Suite);
        figures.Add(input, outcome);
        if (outcome.Reading is { } reading) _growth.Add(input, reading.Cost);
    }

    // A collection or another process's turn falls on some input, on the same one hardly twice.
    private bool IsWorthAnother(HostileInput input, Reading reading) =>
        input.Shape is not null || (input.Bytes.Length > SuiteFigures.SmallestRated && SuiteFigures.Cost(input, reading) > limits.WorstCost / 10)
        || reading.Allocated > input.Bytes.Length * limits.WorstAllocation / 2;

    private static Outcome Cheapest(HostileInput input, Reading first, Supervisor supervisor, int tries)
    {
        var (cost, allocated) = (first.Cost, first.Allocated);
        for (var i = 0; i < tries; i++)
        {
            if (supervisor.Read(input, checks: false).Reading is not { } again) continue;
            if (again.Cost < cost) cost = again.Cost;
            if (again.Allocated < allocated) allocated = again.Allocated;
        }

        return new Outcome(Fate.Read, new Reading(cost, allocated, null));
    }

    private static (HostileInput Small, HostileInput Large, double Ratio) Again(HostileInput small, HostileInput large, Supervisor supervisor)
    {
        var (one, ten) = (Cost(small), Cost(large));
        return (small, large, ten / one / ((double)large.Bytes.Length / small.Bytes.Length / 10));

        TimeSpan Cost(HostileInput input) => Cheapest(input, supervisor.Read(input, checks: false).Reading ?? new Reading(Supervisor.Deadline, 0, null), supervisor, LastTries).Reading!.Cost;
    }
}
