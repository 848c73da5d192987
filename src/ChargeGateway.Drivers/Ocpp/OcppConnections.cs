using System.Net.WebSockets;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Ocpp.Calls;
using ChargeGateway.Drivers.Ocpp.Inbound;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>The connected chargers by id. The newest connection of an id wins; the one before is closed and cannot take the new one along.</summary>
sealed class OcppConnections : IChargerLines
{
    readonly Lock changing = new();
    readonly Dictionary<string, OcppChargePoint> connected = new(StringComparer.Ordinal);
    readonly Dictionary<OcppChargePoint, IDisposable> owned = [];
    volatile IFleet? fleet;

    /// <summary>Whether chargers are let in now.</summary>
    public bool IsOpen => fleet is not null;

    public void Open(IFleet admitTo) => fleet = admitTo;

    /// <summary>Lets nobody in any more and says goodbye to those who are there.</summary>
    public async Task CloseAsync()
    {
        List<OcppChargePoint> there;
        lock (changing)
        {
            fleet = null;
            there = [.. connected.Values];
        }

        await Task.WhenAll(there.Select(SayGoodbyeAsync)).ConfigureAwait(false);
    }

    /// <summary>Closes the line of a charger whose registration has gone, or of one that must show its password from now on.</summary>
    public void CloseOne(string id, Func<OcppChargePoint, bool> which)
    {
        lock (changing)
        {
            if (connected.GetValueOrDefault(id) is { } charger && which(charger))
                _ = charger.CloseAsync(WebSocketCloseStatus.PolicyViolation, "the registration of this charger has changed");
        }
    }

    /// <summary>
    /// Takes a charger in, in the place of an older connection of it. One that is the older one itself, since it came here slowly, is said
    /// goodbye to at once, and so is one that comes when the gateway has begun to stop.
    /// </summary>
    public void Enter(OcppChargePoint charger)
    {
        lock (changing)
        {
            if (!IsOpen)
            {
                _ = SayGoodbyeAsync(charger);
                return;
            }

            if (connected.TryGetValue(charger.Id, out var other))
            {
                var older = other.Number < charger.Number ? other : charger;
                _ = older.CloseAsync(WebSocketCloseStatus.NormalClosure, "a newer connection of this charger took over");
                if (older == charger) return;
            }

            connected[charger.Id] = charger;
            if (charger.Waiting is null) Own(charger);
        }
    }

    public void Leave(OcppChargePoint charger)
    {
        lock (changing)
        {
            if (connected.GetValueOrDefault(charger.Id) == charger) connected.Remove(charger.Id);
            if (owned.Remove(charger, out var ownership)) ownership.Dispose();
        }
    }

    /// <summary>Makes a pending charger one like all others, and has it introduce itself again.</summary>
    public void Admit(OcppChargePoint charger)
    {
        lock (changing)
        {
            charger.Waiting = null;
            if (connected.GetValueOrDefault(charger.Id) == charger) Own(charger);
        }

        _ = charger.InBackgroundAsync(
            "asking the accepted charger to introduce itself",
            ct => TriggerMessageCall.AskAsync(charger, BootNotification.Action, ct));
    }

    /// <inheritdoc />
    public DateTimeOffset? LastHeard(string chargePointId) => Find(chargePointId)?.HeardAt;

    /// <inheritdoc />
    public async Task<bool> CloseAsync(string chargePointId, string reason)
    {
        if (Find(chargePointId) is not { } charger) return false;
        await charger.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, reason).ConfigureAwait(false);
        return true;
    }

    static Task SayGoodbyeAsync(OcppChargePoint charger) => charger.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "the gateway stops");

    OcppChargePoint? Find(string id)
    {
        lock (changing) return connected.GetValueOrDefault(id);
    }

    void Own(OcppChargePoint charger)
    {
        charger.Messages = charger.Context.Messages.Of(charger.Id, charger.Messages);
        if (fleet is { } open) owned[charger] = open.Own(charger);
    }
}
