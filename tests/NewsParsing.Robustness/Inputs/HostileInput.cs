namespace NewsParsing.Robustness;

/// <summary>One input of a suite.</summary>
/// <param name="Shape">What is repeated in it, where it grows by a rule; inputs of one shape and entry differ in size only.</param>
internal sealed record HostileInput(string Suite, string Name, Entry Entry, byte[] Bytes, string? Shape = null)
{
    private const int LongestName = 70;

    public override string ToString() => $"{Suite}: {(Name.Length > LongestName ? Name[..LongestName] + "…" : Name)} ({Entry}, {Bytes.Length:N0} bytes)";
}
