namespace NewsParsing.Robustness;

/// <summary>Reads inputs one after the other and keeps the books.</summary>
internal sealed class Run(RunLimits limits, bool cancels, TextWriter output) : IDisposable
{
    private const int Tries = 3;
    private const int LastTries = 7;

    // Where in a parse it is cancelled; what takes less time than that is over before.
    private static readonly double[] CancelledAt = [.1, .5, .9];
    private static readonly TimeSpan LeastCancelled = TimeSpan.FromMilliseconds(30);

    private readonly Dictionary<string, SuiteFigures> _suites = [];
    private readonly Growth _growth = new();
    private readonly List<TimeSpan> _cancellations = [];
    private readonly Supervisor _supervisor = new();
    private readonly Supervisor _heapWatcher = new(watchesHeap: true);

    /// <summary>Whether every input kept every limit.</summary>
    public bool All(IEnumerable<HostileInput> inputs)
    {
        if (!SelfTest.Passes(_supervisor))
        {
            output.WriteLine("The supervisor does not notice a crash, a hang or an exception.");
            return false;
        }

        foreach (var input in inputs) Read(input);
        var growth = _growth.Ratios().Select(g => g.Ratio <= limits.SteepestGrowth ? g : Again(g.Small, g.Large)).ToArray();
        foreach (var (_, large, ratio) in growth.Where(g => g.Ratio > limits.SteepestGrowth)) output.WriteLine($"steep, {ratio:F1}: {large}");
        SuiteFigures[] suites = [.. _suites.Values];
        RunReport.Write(suites, growth, _cancellations, limits, output);
        return !suites.Any(s => s.Failed || s.WorstCost > limits.WorstCost || s.WorstPeak > limits.WorstPeak) && growth.All(g => g.Ratio <= limits.SteepestGrowth)
            && RunReport.Percentile99(_cancellations) <= limits.Cancellation;
    }

    public void Dispose()
    {
        _supervisor.Dispose();
        _heapWatcher.Dispose();
    }

    private void Read(HostileInput input)
    {
        var outcome = _supervisor.Read(input, Errand.Check);
        if (outcome.Fate != Fate.Read) output.WriteLine($"{outcome.Fate}: {input} {outcome.Reading?.Problem}");
        else if (IsWorthAnother(input, outcome.Reading!)) outcome = Cheapest(input, outcome.Reading!, Tries - 1);
        if (outcome is { Fate: Fate.Read, Reading: { } measured }) outcome = outcome with { Reading = Watched(input, measured) };
        if (!_suites.TryGetValue(input.Suite, out var figures)) _suites[input.Suite] = figures = new SuiteFigures(input.Suite, limits);
        figures.Add(input, outcome);
        if (outcome.Reading is not { } reading) return;
        _growth.Add(input, reading.Cost);
        if (cancels && outcome.Fate == Fate.Read && reading.Cost >= LeastCancelled) Cancel(input, reading.Cost, figures);
    }

    // Most of what is allocated is gone at once; where it is much, what stays is looked at.
    private Reading Watched(HostileInput input, Reading reading)
    {
        if (!limits.IsHeavy(input, reading.Allocated)) return reading;
        var peak = _heapWatcher.Read(input, Errand.Parse).Reading?.Peak ?? long.MaxValue;
        if (limits.IsHeavy(input, peak)) output.WriteLine($"heavy, {(double)(peak - limits.PeakAllowance) / input.Bytes.Length:F1}: {input}");
        return reading with { Peak = peak };
    }

    private void Cancel(HostileInput input, TimeSpan cost, SuiteFigures figures)
    {
        foreach (var share in CancelledAt)
        {
            var outcome = _supervisor.Read(input, Errand.Cancel, cost * share);
            // Whoever cancels may lose its turn on a busy machine between looking at the time and cancelling; hardly always.
            for (var i = 1; i < LastTries && outcome.Reading is { } late && late.Cost > limits.Cancellation; i++) outcome = _supervisor.Read(input, Errand.Cancel, cost * share);
            if (outcome.Reading is { } slow && slow.Cost > limits.Cancellation) output.WriteLine($"went on for {slow.Cost.TotalMilliseconds:F0} ms when cancelled: {input}");
            if (outcome.Fate != Fate.Read)
            {
                output.WriteLine($"{outcome.Fate} when cancelled: {input} {outcome.Reading?.Problem}");
                figures.Add(input, outcome with { Reading = null });
            }
            else
            {
                _cancellations.Add(outcome.Reading!.Cost);
            }
        }
    }

    // A collection or another process's turn falls on some input, on the same one hardly twice.
    private bool IsWorthAnother(HostileInput input, Reading reading) =>
        input.Shape is not null || (input.Bytes.Length > SuiteFigures.SmallestRated && SuiteFigures.Cost(input, reading) > limits.WorstCost / 10)
        || limits.IsHeavy(input, reading.Allocated);

    private Outcome Cheapest(HostileInput input, Reading first, int tries)
    {
        var (cost, allocated) = (first.Cost, first.Allocated);
        for (var i = 0; i < tries; i++)
        {
            if (_supervisor.Read(input, Errand.Parse).Reading is not { } again) continue;
            if (again.Cost < cost) cost = again.Cost;
            if (again.Allocated < allocated) allocated = again.Allocated;
        }

        return new Outcome(Fate.Read, new Reading(cost, allocated, 0, null));
    }

    private (HostileInput Small, HostileInput Large, double Ratio) Again(HostileInput small, HostileInput large)
    {
        var (one, ten) = (Cost(small), Cost(large));
        return (small, large, ten / one / ((double)large.Bytes.Length / small.Bytes.Length / 10));

        TimeSpan Cost(HostileInput input) => Cheapest(input, _supervisor.Read(input, Errand.Parse).Reading ?? new Reading(Supervisor.Deadline, 0, 0, null), LastTries).Reading!.Cost;
    }
}
