namespace NewsParsing.Robustness;

/// <summary>
/// The most that the heap held while something ran: a thread of its own collects without a pause, so that what runs gets on in
/// small steps only, and looks each time at what is left. Only in a process that is made for it, since times are worth nothing then.
/// </summary>
internal sealed class HeapPeak : IDisposable
{
    /// <summary>The environment variable that the supervisor sets for the processes that watch.</summary>
    public const string Variable = "NEWSPARSING_HEAP_PEAK";

    private readonly Thread _watcher;
    private readonly long _before;
    private long _highest;
    private volatile bool _isOver;

    private HeapPeak()
    {
        _before = GC.GetTotalMemory(forceFullCollection: true);
        _watcher = new Thread(Watch) { IsBackground = true };
        _watcher.Start();
    }

    /// <summary>Valid once it is disposed of.</summary>
    public long Bytes => Math.Max(1, _highest - _before);

    /// <summary>Null where the process is not made for it.</summary>
    public static HeapPeak? Start() => Environment.GetEnvironmentVariable(Variable) is null ? null : new HeapPeak();

    public void Dispose()
    {
        _isOver = true;
        _watcher.Join();
    }

    private void Watch()
    {
        while (!_isOver)
        {
            GC.Collect();
            _highest = Math.Max(_highest, GC.GetTotalMemory(forceFullCollection: false));
            Thread.Yield();
        }
    }
}
