namespace NewsParsing.Robustness;

/// <summary>Memory after some number of parses; counts are since the start.</summary>
/// <param name="Heap">Bytes that live after a full collection.</param>
/// <param name="Allocated">Arrays that a pool had to make.</param>
internal sealed record MemorySample(int Parses, long Heap, long WorkingSet, long Rented, long Returned, long Allocated)
{
    public static MemorySample Take(int parses, PoolListener pools)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return new MemorySample(parses, GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet, pools.Rented, pools.Returned, pools.Allocated);
    }
}
