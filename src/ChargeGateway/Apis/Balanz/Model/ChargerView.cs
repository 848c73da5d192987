using System.Globalization;
using ChargeGateway.Apis.Balanz.Sessions;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Storage.Balanz;
using ChargeGateway.Storage.Tags;

namespace ChargeGateway.Apis.Balanz.Model;

/// <summary>Shows chargers of every driver in balanz's one shape.</summary>
sealed class ChargerView(
    BalanzModel model,
    StateBoard states,
    ITransactionLog transactions,
    TagDirectory tags,
    ISessionPriorities priorities,
    IBalanceView balance,
    FirmwareDirectory firmware,
    LiveHistories histories)
{
    /// <summary>What stands for the user of a tag that is not known.</summary>
    public const string Unknown = "Unknown";

    public ChargerShape Show(Charger charger)
    {
        var member = model.Member(charger.Id);
        var state = states.Find(charger.Id) ?? new ChargerState(charger.Id);
        return new ChargerShape(
            charger.Id,
            model.Alias(charger.Id),
            member.GroupId,
            model.Priority(member),
            member.Description,
            model.MaxCurrent(member),
            state.Identity?.Model,
            state.Identity?.Vendor,
            null,
            state.Identity?.SerialNumber,
            state.Identity?.FirmwareVersion,
            state.Identity?.MeterType,
            [.. FirmwareOptions.For(state.Identity, firmware.All).Select(option => new FirmwareOptionShape(option.Id, option.Url))],
            Connectors(member, state),
            state.IsOnline);
    }

    public string UserName(string? idTag) => idTag is not null && tags.Decide(idTag).Tag is { } tag ? tag.Name ?? "" : Unknown;

    Dictionary<string, ConnectorShape> Connectors(GroupMember member, ChargerState state)
    {
        var running = transactions.Open(state.Id);
        return model.Connectors(state.Id, state).ToDictionary(
            number => number.ToString(CultureInfo.InvariantCulture),
            number => Connector(
                member, state.Connectors.GetValueOrDefault(number) ?? new ConnectorState(number), running.LastOrDefault(charge => charge.Connector == number)));
    }

    ConnectorShape Connector(GroupMember member, ConnectorState state, Transaction? charge)
    {
        var offer = balance.Connector(member.ChargePointId, state.Number);
        return new ConnectorShape(
            charge is null ? null : state.Number,
            (decimal?)offer?.Offered ?? state.CurrentOffered,
            StatusNames.Of(state.Status, charge is not null),
            Priority(member, charge),
            (decimal?)offer?.CarMax,
            LocalTime.Epoch(offer?.SuspendedUntil),
            charge is null ? null : Charge(charge, state));
    }

    int Priority(GroupMember member, Transaction? charge) =>
        (charge is null ? null : priorities.Find(charge.Id) ?? (charge.IdTag is { } tag ? tags.Decide(tag).Tag?.Priority : null)) ?? model.Priority(member);

    TransactionShape Charge(Transaction charge, ConnectorState state) => new(
        charge.IdTag ?? Unknown,
        LocalTime.Epoch(charge.StartedAt),
        charge.MeterStart ?? 0,
        UserName(charge.IdTag),
        Usage.Of(state.Current),
        state.Energy ?? charge.MeterStart ?? 0,
        histories.Of(charge.Id));
}
