namespace NewsParsing;

/// <summary>From offsets in a block's text to offsets in the plain text that was parsed.</summary>
internal readonly struct SourceMap(int sourceStart, EquatableArray<SourceRun> runs)
{
    /// <summary>Where unit <paramref name="offset"/> of the text stands in the source.</summary>
    public int this[int offset] => RunAt(offset) is var run and >= 0
        ? runs[run].SourceStart + (offset - runs[run].TextStart)
        : sourceStart + offset;

    /// <summary>The runs of a part of the text, counted from the part's start; empty when one run says it all.</summary>
    public EquatableArray<SourceRun> Slice(int start, int length)
    {
        if (runs.IsEmpty) return [];
        var part = new List<SourceRun>();
        for (var i = Math.Max(0, RunAt(start) + 1); i < runs.Count && runs[i].TextStart < start + length; i++)
            part.Add(new SourceRun(runs[i].TextStart - start, runs[i].SourceStart));
        return part.ToEquatableArray();
    }

    private int RunAt(int offset)
    {
        int low = 0, high = runs.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (runs[middle].TextStart <= offset) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}
