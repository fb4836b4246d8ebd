using System.Text;

namespace NewsParsing.Robustness;

/// <summary>What reading one input came to.</summary>
/// <param name="Cost">Processor time of the parse, or from its cancellation to its end.</param>
/// <param name="Allocated">Bytes that the parsing thread allocated.</param>
/// <param name="Peak">Bytes by which the heap grew at most, where that is watched; 0 elsewhere.</param>
/// <param name="Problem">What was thrown or which promise was broken; null when all is well.</param>
internal sealed record Reading(TimeSpan Cost, long Allocated, long Peak, string? Problem)
{
    public const string Address = "https://news.example/2020/06/15/ferry";

    /// <summary>Parses and measures. An exception is what this looks for, so every one is caught.</summary>
    public static Reading Of(Entry entry, byte[] bytes, bool checks)
    {
        using var peak = HeapPeak.Start(bytes.Length);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        try
        {
            var article = Parse(entry, bytes);
            var cost = Environment.CpuUsage.TotalTime - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            peak?.Dispose();
            GC.KeepAlive(article);
            return new Reading(cost, allocated, peak?.Bytes ?? 0, checks ? Promises.FirstBroken(article) : null);
        }
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Reading(Environment.CpuUsage.TotalTime - start, 0, 0, e.ToString());
        }
    }

    /// <summary>Parses, cancels after <paramref name="delay"/> and measures how long the parse goes on.</summary>
    public static Reading OfCancelled(Entry entry, byte[] bytes, TimeSpan delay)
    {
        using var source = new CancellationTokenSource();
        var cancelled = TimeSpan.Zero;
        // A timer of its own thread: the pool's would come late on a busy machine, and the parse may be over by then.
        var timer = new Thread(() =>
        {
            Thread.Sleep(delay);
            cancelled = Environment.CpuUsage.TotalTime;
            source.Cancel();
        });
        timer.Start();
        var wasCancelled = false;
        try
        {
            Parse(entry, bytes, source.Token);
        }
        catch (OperationCanceledException)
        {
            wasCancelled = true;
        }

        var end = Environment.CpuUsage.TotalTime;
        timer.Join();
        return new Reading(wasCancelled ? end - cancelled : TimeSpan.Zero, 0, 0, PoolCheck.FirstDifference());
    }

    public static Article Parse(Entry entry, byte[] bytes, CancellationToken cancellationToken = default) => entry switch
    {
        Entry.Page => ArticleParser.Default.ParseHtml(bytes, Address, contentType: null, cancellationToken),
        Entry.Text => ArticleParser.Default.ParseText(Encoding.UTF8.GetString(bytes), Address, cancellationToken),
        _ => SelfTest.Fail(entry),
    };
}
