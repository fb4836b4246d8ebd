using System.Diagnostics.Tracing;

namespace NewsParsing.Robustness;

/// <summary>Counts what the shared array pools give out and take back.</summary>
internal sealed class PoolListener : EventListener
{
    private const string Source = "System.Buffers.ArrayPoolEventSource";
    private const int RentedEvent = 1;
    private const int AllocatedEvent = 2;
    private const int ReturnedEvent = 3;

    private long _rented;
    private long _allocated;
    private long _returned;

    public long Rented => Interlocked.Read(ref _rented);

    public long Allocated => Interlocked.Read(ref _allocated);

    public long Returned => Interlocked.Read(ref _returned);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Source) EnableEvents(eventSource, EventLevel.Verbose);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        switch (eventData.EventId)
        {
            case RentedEvent: Interlocked.Increment(ref _rented); break;
            case AllocatedEvent: Interlocked.Increment(ref _allocated); break;
            case ReturnedEvent: Interlocked.Increment(ref _returned); break;
        }
    }
}
