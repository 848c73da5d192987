using System.Collections.Concurrent;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Core;

/// <summary>The chargers that this one process reaches.</summary>
/// <param name="directory">Tells an unknown charger from one that is offline.</param>
/// <param name="events">Hears of owners that come and go and of every command's end.</param>
/// <param name="time">The clock.</param>
/// <param name="commandTimeout">How long a command may take.</param>
public sealed class Fleet(IChargerDirectory directory, IEventStream events, TimeProvider time, TimeSpan commandTimeout) : IFleet
{
    readonly ConcurrentDictionary<string, IChargePoint> owned = new(StringComparer.Ordinal);
    readonly Lock handover = new();

    /// <summary>How many chargers are reachable.</summary>
    public int Count => owned.Count;

    /// <inheritdoc />
    public IDisposable Own(IChargePoint chargePoint)
    {
        lock (handover)
        {
            owned[chargePoint.Id] = chargePoint;
            events.Publish(new ChargerConnected(chargePoint.Id, time.GetUtcNow(), chargePoint.Driver, chargePoint.Protocol));
        }

        return new Ownership(this, chargePoint);
    }

    /// <inheritdoc />
    public IChargePoint? Find(string chargePointId) => owned.GetValueOrDefault(chargePointId);

    /// <inheritdoc />
    public Task<Reply> SendAsync(string chargePointId, Command command, CancellationToken ct) => SendAsync(chargePointId, command, null, ct);

    /// <inheritdoc />
    public async Task<Reply> SendAsync(string chargePointId, Command command, string? by, CancellationToken ct)
    {
        var chargePoint = Reach(chargePointId);
        var started = time.GetTimestamp();
        using var either = new CancellationTokenSource(commandTimeout, time);
        using var gone = ct.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), either);
        try
        {
            var reply = await chargePoint.SendAsync(command, either.Token).ConfigureAwait(false);
            Completed(chargePointId, command, by, reply.Status, null, started);
            return reply;
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            Completed(chargePointId, command, by, null, Failure.TimedOut, started);
            ct.ThrowIfCancellationRequested();
            throw new ChargePointException(
                Failure.TimedOut,
                chargePointId,
                $"Charger {chargePointId} did not answer {command.GetType().Name} within {commandTimeout.TotalSeconds:0.#} s. "
                + "It may still act on it; look at its status before asking again.");
        }
        catch (ChargePointException failed)
        {
            Completed(chargePointId, command, by, null, failed.Failure, started);
            throw;
        }
    }

    IChargePoint Reach(string id)
    {
        if (owned.TryGetValue(id, out var chargePoint)) return chargePoint;
        throw directory.Find(id) is null
            ? new ChargePointException(Failure.Unknown, id, $"There is no charger {id}. Ids are case-sensitive; look at the list of chargers.")
            : new ChargePointException(Failure.Offline, id, $"Charger {id} is not connected. It is known; check its power, its network and its URL.");
    }

    void Completed(string id, Command command, string? by, string? status, Failure? failure, long started) =>
        events.Publish(new CommandCompleted(id, time.GetUtcNow(), command, status, failure, time.GetElapsedTime(started)) { By = by });

    void GiveUp(IChargePoint chargePoint)
    {
        lock (handover)
        {
            if (owned.TryRemove(KeyValuePair.Create(chargePoint.Id, chargePoint)))
                events.Publish(new ChargerDisconnected(chargePoint.Id, time.GetUtcNow()));
        }
    }

    sealed class Ownership(Fleet fleet, IChargePoint chargePoint) : IDisposable
    {
        public void Dispose() => fleet.GiveUp(chargePoint);
    }
}
