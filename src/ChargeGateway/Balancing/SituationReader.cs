using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Tags;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Limits;

namespace ChargeGateway.Balancing;

/// <summary>Puts together what is known of a group's connectors.</summary>
sealed class SituationReader(
    IChargerDirectory chargers,
    StateBoard board,
    ITransactionLog transactions,
    ITagAuthority tags,
    ISessionPriorities priorities,
    BalancingSettings settings,
    LimitClock limits,
    LimitBoard standing)
{
    const decimal NominalVoltage = 230;

    /// <summary>A group as it is now.</summary>
    /// <param name="group">The group.</param>
    /// <param name="members">Its chargers.</param>
    public GroupSituation Read(Group group, IEnumerable<GroupMember> members)
    {
        var schedule = group.MaxAllocation ?? "";
        return new GroupSituation(group.Id, limits.Now(schedule), [.. members.SelectMany(Connectors)])
        {
            GapAllocation = limits.InGap(schedule),
            IsSuspended = group.Suspended,
        };
    }

    /// <summary>A charger's connectors as they are now.</summary>
    /// <param name="member">The charger.</param>
    public IEnumerable<ConnectorSnapshot> Connectors(GroupMember member)
    {
        var state = board.Find(member.ChargePointId) ?? new ChargerState(member.ChargePointId);
        var open = transactions.Open(member.ChargePointId);
        var numbers = state.Connectors.Keys.Where(number => number > 0).Union(Enumerable.Range(1, member.Connectors)).Order();
        foreach (var number in numbers)
            yield return Snapshot(member, state, state.Connectors.GetValueOrDefault(number) ?? new ConnectorState(number), open);
    }

    ConnectorSnapshot Snapshot(GroupMember member, ChargerState charger, ConnectorState connector, IReadOnlyList<Transaction> open)
    {
        var transaction = open.LastOrDefault(running => running.Connector == connector.Number);
        var cap = Cap(charger.Id, connector.Number);
        var fallback = (double?)member.FallbackCurrent ?? settings.Current.FallbackAllocation;
        return new ConnectorSnapshot(new ConnectorKey(charger.Id, connector.Number))
        {
            IsOnline = charger.IsOnline,
            IsKnown = charger.IsOnline || charger.OfflineSince is not null || !charger.Connectors.IsEmpty,
            WaitsForUser = chargers.Find(charger.Id)?.SpeaksOcpp ?? true,
            BootedAt = charger.BootedAt,
            Status = connector.Status,
            TransactionId = transaction?.Id,
            Energy = (double)((connector.Energy - transaction?.MeterStart) ?? 0),
            MeterAt = connector.MeterAt,
            Usage = Usage(connector),
            Priority = Priority(transaction) ?? member.Priority,
            MaxCurrent = (double?)member.MaxCurrent ?? settings.Current.DefaultMaxAllocation,
            Cap = cap,
            Fallback = Math.Min(fallback, cap ?? fallback),
        };
    }

    /// <summary>The lower of what was set for the connector and for the whole charger.</summary>
    double? Cap(string charger, int connector)
    {
        var amperes = new[] { connector, 0 }
            .Select(at => standing.Find(charger, at)?.Limit)
            .Min(limit => limit is { Unit: LimitUnit.A } own ? (double?)Math.Floor(own.Value) : null);
        return amperes < settings.Current.MinAllocation ? 0 : amperes;
    }

    int? Priority(Transaction? transaction) => transaction is null
        ? null
        : priorities.Find(transaction.Id) ?? (transaction.IdTag is { } tag ? tags.Decide(tag).Tag?.Priority : null);

    /// <summary>The current of the phase that carries the most; where only power is told, its share of it.</summary>
    static double? Usage(ConnectorState connector)
    {
        decimal?[] phases = [connector.Current.L1, connector.Current.L2, connector.Current.L3];
        var volts = connector.Voltage.L1 is > 0 and var measured ? measured : NominalVoltage;
        return (double?)(phases.Max() ?? connector.Power / volts / CountPhases(connector.Voltage));
    }

    static int CountPhases(PhaseValues voltage) => Math.Max(1, new[] { voltage.L1, voltage.L2, voltage.L3 }.Count(volts => volts > 0));
}
