namespace NewsParsing.Robustness;

/// <summary>
/// The most that the heap held while something ran: a thread of its own collects again as soon as so much more was allocated as
/// the input is long, and looks at what is left. Only in a process that is made for it, since times are worth nothing then.
/// </summary>
internal sealed class HeapPeak : IDisposable
{
    /// <summary>The environment variable that the supervisor sets for the processes that watch.</summary>
    public const string Variable = "NEWSPARSING_HEAP_PEAK";

    private const int SmallestStep = 64 * 1024;

    private readonly Thread _watcher;
    private readonly int _step;
    private readonly long _before;
    private long _highest;
    private volatile bool _isOver;

    private HeapPeak(int step)
    {
        _step = Math.Max(step, SmallestStep);
        _before = GC.GetTotalMemory(forceFullCollection: true);
        _watcher = new Thread(Watch) { IsBackground = true };
        _watcher.Start();
    }

    /// <summary>Valid once it is disposed of.</summary>
    public long Bytes => Math.Max(1, _highest - _before);

    /// <summary>Null where the process is not made for it.</summary>
    public static HeapPeak? Start(int step) => Environment.GetEnvironmentVariable(Variable) is null ? null : new HeapPeak(step);

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
            var next = GC.GetTotalAllocatedBytes() + _step;
            while (!_isOver && GC.GetTotalAllocatedBytes() < next) Thread.SpinWait(20);
        }
    }
}
