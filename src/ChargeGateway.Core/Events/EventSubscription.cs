using System.Threading.Channels;

namespace ChargeGateway.Core.Events;

/// <summary>One listener's place on the event stream.</summary>
public sealed class EventSubscription : IDisposable
{
    readonly Channel<ChargerEvent> waiting;
    readonly Action<EventSubscription> leave;
    long dropped;

    internal EventSubscription(int capacity, Action<EventSubscription> leave)
    {
        this.leave = leave;
        waiting = Channel.CreateBounded<ChargerEvent>(
            new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
            _ => Interlocked.Increment(ref dropped));
    }

    /// <summary>The events, oldest first; completes when disposed.</summary>
    public ChannelReader<ChargerEvent> Events => waiting.Reader;

    /// <summary>How many events this listener lost by being slow.</summary>
    public long Dropped => Interlocked.Read(ref dropped);

    internal void Deliver(ChargerEvent happened) => waiting.Writer.TryWrite(happened);

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        leave(this);
        waiting.Writer.TryComplete();
    }
}
