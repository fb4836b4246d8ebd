namespace NewsParsing.Robustness;

/// <summary>Whether articles still come out as they did before anything went wrong: arrays given back twice or too early would show.</summary>
internal static class PoolCheck
{
    private const int Articles = 6;

    private static readonly (HostileInput Input, string Json)[] Expected =
        [.. CorpusSeeds.All().Where((_, i) => i % 11 == 0).Take(Articles).Select(i => (i, Reading.Parse(i.Entry, i.Bytes).ToJson()))];

    public static string? FirstDifference()
    {
        foreach (var (input, json) in Expected)
            if (Reading.Parse(input.Entry, input.Bytes).ToJson() != json) return $"{input.Name} is another article now";
        return null;
    }
}
