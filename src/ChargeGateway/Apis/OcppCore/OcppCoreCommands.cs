using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>The commands of this dialect, one table for the routes and for their description.</summary>
static class OcppCoreCommands
{
    const string ChargePoint = "chargePoint";
    const string Connector = "connector";
    const string Limit = "limit";
    const string Tag = "idTag";

    static readonly OcppCoreCommand Start = new(
        "StartTransaction",
        [ChargePoint, Connector, Tag],
        path => path.TryConnector(out var connector) && path.Parameter.Length > 0 ? new StartCharging(path.Parameter, connector) : null,
        "Start a charge",
        "The id tag is looked up first. One that may not charge is `Rejected` without asking the charger.",
        ["Accepted", "Rejected", "Timeout"]);

    static readonly OcppCoreCommand Stop = new(
        "StopTransaction",
        [ChargePoint, Connector],
        path => path.TryConnector(out var connector) ? new StopCharging(connector) : null,
        "Stop the charge of a connector",
        "424 where nothing charges there.",
        ["Accepted", "Rejected", "Timeout"],
        OfflineFirst: true);

    public static IReadOnlyList<OcppCoreCommand> All { get; } =
    [
        new(
            "Reset",
            [ChargePoint],
            _ => new Reset(ResetType.Soft),
            "Restart a charger",
            "A soft reset: running charges are ended in order first.",
            ["Accepted", "Rejected", "Scheduled", "Timeout"]),
        new(
            "UnlockConnector",
            [ChargePoint, Connector],
            path => path.TryConnectorOrWhole(out var connector) ? new UnlockConnector(connector) : null,
            "Unlock a plug",
            "Without a connector, or with one that is no number, connector 0 is asked for.",
            ["Unlocked", "UnlockFailed", "NotSupported", "OngoingAuthorizedTransaction", "UnknownConnector", "Timeout"]),
        new(
            "SetChargingLimit",
            [ChargePoint, Connector, Limit],
            ReadLimit,
            "Limit a connector",
            "A whole number of ampere per phase (`16A`) or of watt over all phases (`2000W`). Connector 0 is the whole charger.",
            ["Accepted", "Rejected", "NotSupported", "Timeout"]),
        new(
            "ClearChargingLimit",
            [ChargePoint, Connector],
            path => path.TryConnectorOrWhole(out var connector) ? new ClearChargingLimit(connector) : null,
            "Lift a connector's limit",
            "Without a connector, or with one that is no number, connector 0 is asked for.",
            ["Accepted", "Unknown", "Timeout"]),
        Start,
        Start with { Name = "RemoteStartTransaction", Description = "As StartTransaction. " + Start.Description },
        Stop,
        Stop with { Name = "RemoteStopTransaction", Description = "As StopTransaction. " + Stop.Description },
    ];

    static SetChargingLimit? ReadLimit(OcppCorePath path) =>
        path.TryLimit(out var value, out var unit) && path.TryConnectorOrWhole(out var connector)
            ? new SetChargingLimit(connector, value, unit is 'A' ? LimitUnit.A : LimitUnit.W)
            : null;
}
