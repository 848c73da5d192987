using ChargeGateway.Core;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Balancing;

/// <summary>
/// The fleet as everybody but load balancing sees it: no command raises what a balanced connector may draw. What cannot be judged, such as a
/// native call, is let through, and load balancing makes sure of its offer afterwards.
/// </summary>
sealed class BalancedFleet(Fleet fleet, Balancer balancer, BalancingSettings settings, IGroupDirectory groups, IChargerDirectory chargers) : IFleet
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
        if (!MayRaise(command)) return fleet.SendAsync(chargePointId, command, by, ct);
        var counted = balancer.CountedAt(chargePointId);
        if (counted.Count == 0 && !IsToBeBalanced(chargePointId)) return fleet.SendAsync(chargePointId, command, by, ct);
        if (WaitsForUser(chargePointId) && Outranking(command) is { } profile) throw Refused(chargePointId, profile);
        if (counted.Count == 0) return fleet.SendAsync(chargePointId, command, by, ct);
        var isReplaced = command is ClearChargingLimit && fleet.Find(chargePointId) is not null; // load balancing has set its own since
        if (isReplaced) return Task.FromResult(new Reply(Reply.Accepted));
        return fleet.SendAsync(chargePointId, Allow(chargePointId, command, counted), by, ct);
    }

    static bool MayRaise(Command command) => command is SetChargingLimit or ClearChargingLimit or ResumeCharging or StartCharging or Native;

    /// <summary>Also before the first look.</summary>
    bool IsToBeBalanced(string id) => settings.Current.RunInterval > 0 && groups.Find(groups.Member(id).GroupId) is { IsBalanced: true };

    /// <summary>What an OCPP charger would put above what load balancing sets, whenever that is; for people.</summary>
    static string? Outranking(Command command) => command switch
    {
        StartCharging { Limit: not null } => "a start with a limit of its own",
        Native start when ForeignProfile.IsInStart(start) => "a start with a charging profile",
        Native setting when ForeignProfile.Of(setting) is { Level: > ForeignProfile.OwnLevel } =>
            $"a charging profile above stack level {ForeignProfile.OwnLevel}",
        _ => null,
    };

    Command Allow(string id, Command command, IReadOnlyDictionary<int, double> counted) => command switch
    {
        SetChargingLimit { Unit: LimitUnit.A } limit => Bounded(id, limit, (decimal)Counted(counted, limit.Connector)),
        SetChargingLimit => throw Refused(id, "a limit in watts, as its currents are shared out in amperes"),
        ResumeCharging resume when !WaitsForUser(id) && Counted(counted, resume.Connector) == 0 => throw Refused(id, "to resume"),
        Native native when ForeignProfile.Of(native) is { } profile && !(profile.Amperes <= Counted(counted, profile.Connector)) =>
            throw Refused(id, "so high a charging profile, or one in watts"),
        StartCharging start when !WaitsForUser(id) => Bounded(start, (decimal)Counted(counted, start.Connector ?? 0)),
        _ => command,
    };

    /// <summary>What somebody else sets is a bound that load balancing keeps from its next look on; at once it can only lower.</summary>
    SetChargingLimit Bounded(string id, SetChargingLimit limit, decimal counted)
    {
        var bounded = limit with { Value = Math.Min(limit.Value, counted), ExpiresIn = null };
        balancer.Doubt(id, bounded.Connector, (double)bounded.Value);
        return bounded;
    }

    /// <summary>A start lifts a limit at devices that know no user.</summary>
    static StartCharging Bounded(StartCharging start, decimal counted) => start.Limit is { Unit: LimitUnit.A } own && own.Value <= counted
        ? start
        : start with { Limit = new ChargingLimit(counted, LimitUnit.A) };

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
