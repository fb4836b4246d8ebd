namespace NewsParsing.Robustness;

/// <summary>What a parser must never do, to see that the supervisor would notice.</summary>
internal static class SelfTest
{
    /// <summary>True when a child that dies and one that never answers were counted as such.</summary>
    public static bool Passes(Supervisor supervisor) =>
        supervisor.Read(Input(Entry.Overflow), Errand.Parse).Fate == Fate.Crashed && supervisor.Read(Input(Entry.Endless), Errand.Parse).Fate == Fate.Hung && supervisor.Read(Input(Entry.Throwing), Errand.Parse).Fate == Fate.Broken;

    /// <exception cref="InvalidOperationException">For the kind that throws; the others do not come back.</exception>
    public static Article Fail(Entry entry)
    {
        if (entry == Entry.Overflow) Overflow(0);
        while (entry == Entry.Endless) Thread.SpinWait(1000);
        throw new InvalidOperationException("As asked.");
    }

    private static HostileInput Input(Entry entry) => new("self-test", entry.ToString(), entry, []);

    private static int Overflow(int depth) => Overflow(depth + 1) + Overflow(depth + 2);
}
