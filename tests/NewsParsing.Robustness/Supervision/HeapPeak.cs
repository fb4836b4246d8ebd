namespace NewsParsing.Robustness;

/// <summary>
/// The most that the heap held while something ran, as collections saw it. The process must collect often for that: the
/// supervisor starts it with a small budget for new objects.
/// </summary>
internal sealed class HeapPeak : IDisposable
{
    public const string Variable = "DOTNET_GCgen0size";

    /// <summary>In hexadecimal, as the runtime reads it.</summary>
    public const string SmallBudget = "20000";

    // A full collection costs what the heap holds; so often it sees the peak well enough.
    private const int EachFull = 6;

    private readonly long _before;
    private long _highest;
    private int _seen;
    private volatile bool _isOver;

    private HeapPeak()
    {
        _before = GC.GetTotalMemory(forceFullCollection: true);
        _ = new Notifier(this);
    }

    public long Bytes => Math.Max(_highest, GC.GetTotalMemory(forceFullCollection: true)) - _before;

    /// <summary>Null where the process is not made for it.</summary>
    public static HeapPeak? Watch() => Environment.GetEnvironmentVariable(Variable) is null ? null : new HeapPeak();

    public void Dispose() => _isOver = true;

    // Nobody refers to it: each collection finds it, and it tells and comes back.
    private sealed class Notifier(HeapPeak owner)
    {
#pragma warning disable MA0055 // The one way to be told of every collection.
        ~Notifier()
#pragma warning restore MA0055
        {
            if (owner._isOver) return;
            // What was promoted and has died since counts only until a full collection finds it.
            if (++owner._seen % EachFull == 0)
            {
                GC.Collect();
                owner._highest = Math.Max(owner._highest, GC.GetGCMemoryInfo(GCKind.FullBlocking).HeapSizeBytes);
            }

            GC.ReRegisterForFinalize(this);
        }
    }
}
