using System.Threading.Channels;

namespace ChargeGateway.Core.Events;

/// <summary>One listener's place on the event stream.</summary>
public sealed class EventSubscription : IDisposable
{
    readonly Channel<ChargerEvent> waiting;
    readonly Func<ChargerEvent, bool>? wants;
    readonly Action<EventSubscription> leave;
    long dropped;

    internal EventSubscription(int capacity, Func<ChargerEvent, bool>? wants, Action<EventSubscription> leave)
    {
        (this.wants, this.leave) = (wants, leave);
        waiting = Channel.CreateBounded<ChargerEvent>(
            new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
            _ => Interlocked.Increment(ref dropped));
    }

    /// <summary>The events, oldest first; completes when disposed.</summary>
    public ChannelReader<ChargerEvent> Events => waiting.Reader;

    /// <summary>How many events this listener lost by being slow.</summary>
    public long Dropped => Interlocked.Read(ref dropped);

    internal void Deliver(ChargerEvent happened)
    {
        if (wants?.Invoke(happened) is not false) waiting.Writer.TryWrite(happened);
    }

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        leave(this);
        waiting.Writer.TryComplete();
    }
}
