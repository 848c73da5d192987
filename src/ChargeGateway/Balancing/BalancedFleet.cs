using ChargeGateway.Core;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Calls;

namespace ChargeGateway.Balancing;

/// <summary>
/// The fleet as everybody but load balancing sees it: no command raises what a balanced connector may draw. What cannot be judged, such as a
/// DataTransfer, is let through, and load balancing makes sure of its offer afterwards.
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
        if (!MayRaise(command) || !IsBalanced(chargePointId)) return fleet.SendAsync(chargePointId, command, by, ct);
        if (WaitsForUser(chargePointId) && Outranking(command) is { } profile) throw Refused(chargePointId, profile);
        var counted = balancer.CountedAt(chargePointId);
        if (counted.Count == 0 || fleet.Find(chargePointId) is null) return fleet.SendAsync(chargePointId, command, by, ct);
        return command switch
        {
            ClearChargingLimit => Task.FromResult(new Reply(Reply.Accepted)), // load balancing has set its own since
            SetChargingLimit limit => LowerAsync(chargePointId, limit, counted, by, ct),
            _ => fleet.SendAsync(chargePointId, Allow(chargePointId, command, counted), by, ct),
        };
    }

    static bool MayRaise(Command command) => command is SetChargingLimit or ClearChargingLimit or ResumeCharging or StartCharging or Native;

    /// <summary>Also before the first look; no longer where load balancing is to let go.</summary>
    bool IsBalanced(string id) => settings.Current.RunInterval > 0 && groups.Find(groups.Member(id).GroupId) is { IsBalanced: true };

    /// <summary>What an OCPP charger would put above what load balancing sets, whenever that is; for people.</summary>
    static string? Outranking(Command command) => command switch
    {
        StartCharging { Limit: not null } => "a start with a limit of its own",
        Native start when ForeignProfile.IsInStart(start) => "a start with a charging profile",
        Native { Method: "UsePriorityCharging" or "UpdateDynamicSchedule" } native => native.Method,
        Native setting when ForeignProfile.Of(setting) is { Outranks: true } =>
            $"a charging profile that wins over its own, of stack level {OwnProfiles.LimitLevel}",
        _ => null,
    };

    /// <summary>
    /// What somebody else sets is a bound that load balancing keeps from its next look on. At once the charger is told where it lowers, connector
    /// by connector; where it does not, there is nothing to tell.
    /// </summary>
    async Task<Reply> LowerAsync(string id, SetChargingLimit limit, IReadOnlyDictionary<int, double> counted, string? by, CancellationToken ct)
    {
        if (limit.Unit != LimitUnit.A) throw Refused(id, "a limit in watts, as its currents are shared out in amperes");
        var reply = new Reply(Reply.Accepted);
        foreach (var (connector, amperes) in counted)
        {
            if ((limit.Connector != 0 && limit.Connector != connector) || amperes <= (double)limit.Value) continue;
            balancer.Doubt(id, connector, (double)limit.Value);
            reply = await fleet.SendAsync(id, limit with { Connector = connector, ExpiresIn = null }, by, ct).ConfigureAwait(false);
            if (reply.Status != Reply.Accepted) break;
        }

        return reply;
    }

    Command Allow(string id, Command command, IReadOnlyDictionary<int, double> counted)
    {
        switch (command)
        {
            case ResumeCharging resume when !WaitsForUser(id) && Counted(counted, resume.Connector) == 0:
                throw Refused(id, "to resume");
            case StartCharging start when !WaitsForUser(id):
                return Bounded(start, (decimal)Counted(counted, start.Connector ?? 0));
            case Native native when ForeignProfile.Of(native) is { } profile:
                if (!(profile.Amperes <= Counted(counted, profile.Connector))) throw Refused(id, "so high a charging profile, or one in watts");
                balancer.Overtake(id, profile.Connector, profile.Amperes.Value);
                return command;
            default:
                return command;
        }
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
