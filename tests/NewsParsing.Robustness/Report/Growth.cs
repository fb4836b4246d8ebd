namespace NewsParsing.Robustness;

/// <summary>How the cost of a shape grows when its size grows tenfold.</summary>
internal sealed class Growth
{
    /// <summary>Linear is 10; the rest is for what caches and collections add.</summary>
    public const double Limit = 15;

    // What takes less is lost in the noise of starting to measure.
    private static readonly TimeSpan LeastMeasured = TimeSpan.FromMilliseconds(.2);

    private readonly Dictionary<(string, string, Entry), List<(HostileInput Input, TimeSpan Cost)>> _shapes = [];

    public void Add(HostileInput input, TimeSpan cost)
    {
        if (input.Shape is null) return;
        var key = (input.Suite, input.Shape, input.Entry);
        if (!_shapes.TryGetValue(key, out var sizes)) _shapes[key] = sizes = [];
        sizes.Add((input, cost));
    }

    /// <summary>Every shape's t(10n)/t(n), of each two sizes that follow each other; of what is too short to measure, none.</summary>
    public IEnumerable<(HostileInput Small, HostileInput Large, double Ratio)> Ratios() =>
        _shapes.Values.SelectMany(s => s.Zip(s.Skip(1))).Where(p => p.First.Cost >= LeastMeasured)
            .Select(p => (p.First.Input, p.Second.Input, p.Second.Cost / p.First.Cost / ((double)p.Second.Input.Bytes.Length / p.First.Input.Bytes.Length / 10)));
}
