using ChargeGateway.Core;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Limits;

namespace ChargeGateway.Balancing;

/// <summary>
/// The fleet as everybody but load balancing sees it: no command raises what a balanced connector may draw. What cannot be judged, such as a
/// native call, is let through, and load balancing makes sure of its offer afterwards.
/// </summary>
sealed class BalancedFleet(Fleet fleet, Balancer balancer, IChargerDirectory chargers) : IFleet
{
    /// <inheritdoc />
    public IDisposable Own(IChargePoint chargePoint) => fleet.Own(chargePoint);

    /// <inheritdoc />
    public IChargePoint? Find(string chargePointId) => fleet.Find(chargePointId);

    /// <inheritdoc />
    public Task<Reply> SendAsync(string chargePointId, Command command, CancellationToken ct) => SendAsync(chargePointId, command, null, ct);

    /// <inheritdoc />
    public Task<Reply> SendAsync(string chargePointId, Command command, string? by, CancellationToken ct)
    {
        if (balancer.CountedAt(chargePointId) is not { Count: > 0 } counted) return fleet.SendAsync(chargePointId, command, by, ct);
        var isReplaced = command is ClearChargingLimit && by == LimitedFleet.Expiry; // load balancing has set its own since
        if (isReplaced) return Task.FromResult(new Reply(Reply.Accepted));
        return fleet.SendAsync(chargePointId, Allow(chargePointId, command, counted), by, ct);
    }

    Command Allow(string id, Command command, IReadOnlyDictionary<int, double> counted) => command switch
    {
        SetChargingLimit { Unit: LimitUnit.A, ExpiresIn: null } limit when (double)limit.Value <= Counted(counted, limit.Connector) => command,
        SetChargingLimit limit => throw Refused(id, $"a limit of {limit.Value} {limit.Unit}"),
        ClearChargingLimit => throw Refused(id, "lifting the limit"),
        ResumeCharging resume when !WaitsForUser(id) && Counted(counted, resume.Connector) == 0 => throw Refused(id, "to resume"),
        StartCharging start => Bounded(id, start, (decimal)Counted(counted, start.Connector ?? 0)),
        _ => command,
    };

    /// <summary>A start lifts a limit at devices that know no user; at others it may bring a limit of its own.</summary>
    StartCharging Bounded(string id, StartCharging start, decimal counted)
    {
        if (start.Limit is null && WaitsForUser(id)) return start;
        return start.Limit is { Unit: LimitUnit.A } own && own.Value <= counted
            ? start
            : start with { Limit = new ChargingLimit(counted, LimitUnit.A) };
    }

    bool WaitsForUser(string id) => chargers.Find(id)?.SpeaksOcpp ?? true;

    /// <summary>What a connector may draw; of the whole charger what each of them may.</summary>
    static double Counted(IReadOnlyDictionary<int, double> counted, int connector) =>
        connector == 0 ? counted.Values.Min() : counted.GetValueOrDefault(connector);

    static ChargePointException Refused(string id, string what) => new(
        Failure.Conflict,
        id,
        $"Charger {id} is in a balanced group, whose load balancing does not allow {what} now. "
        + "Change the group's limit or the charger's priority, or take it out of the group.");
}
