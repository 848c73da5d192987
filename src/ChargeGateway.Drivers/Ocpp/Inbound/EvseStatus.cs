using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Ocpp.Messages;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// What an EVSE of OCPP 2.x is doing. Its connectors say only that they are occupied (2.0.1 part 2, G01 and 3.18); the charge that runs tells
/// the rest by its charging state (E02 and 3.14). Both become the one status that 1.6 has.
/// </summary>
static class EvseStatus
{
    /// <summary>Takes what a connector says of itself.</summary>
    /// <exception cref="MessageException">It is no status.</exception>
    public static void Take(InboundCall call, int evse, int connector, string? word, DateTimeOffset? at)
    {
        if (Word(word) is not { } said) throw new MessageException(OcppErrorCode.PropertyConstraintViolation, $"connectorStatus: {word} is not a status");
        var status = call.Charger.Plugs.Set(evse, connector, said);
        Publish(call, evse, status == ConnectorStatus.Occupied ? Occupied(call, evse) : status, at);
    }

    /// <summary>Takes what a charge says of itself, which began on the EVSE or goes on there. What is broken stays so until it says otherwise.</summary>
    public static void TakeCharging(InboundCall call, int evse, string? chargingState, DateTimeOffset? at)
    {
        var now = Known(call, evse);
        var status = chargingState switch
        {
            "Charging" or "Discharging" => ConnectorStatus.Charging,
            "SuspendedEV" => ConnectorStatus.SuspendedEV,
            "SuspendedEVSE" or "Suspended" => ConnectorStatus.SuspendedEVSE,
            "EVConnected" or "Idle" => HasCharged(now) ? ConnectorStatus.Finishing : ConnectorStatus.Preparing,
            _ => now,
        };
        if (status != now && now is not (ConnectorStatus.Faulted or ConnectorStatus.Unavailable)) Publish(call, evse, status, at);
    }

    /// <summary>A charge on the EVSE is over. Its plug may still be in; that it is out says the connector.</summary>
    public static void TakeEnd(InboundCall call, int evse, DateTimeOffset? at)
    {
        var now = Known(call, evse);
        if (now is ConnectorStatus.Preparing or ConnectorStatus.Occupied || HasCharged(now)) Publish(call, evse, ConnectorStatus.Finishing, at);
    }

    /// <summary>Whether something else than the gateway holds the EVSE down, and by what name.</summary>
    public static void TakeLimit(InboundCall call, int evse, string? reason)
    {
        var known = State(call, evse);
        call.Charger.Publish(Changed(call, evse, known?.Status ?? ConnectorStatus.Undefined, known?.StatusAt) with { LimitReason = reason });
    }

    /// <summary>What a connector may say of itself; none for another word.</summary>
    public static ConnectorStatus? Word(string? word) => word switch
    {
        "Available" => ConnectorStatus.Available,
        "Occupied" => ConnectorStatus.Occupied,
        "Reserved" => ConnectorStatus.Reserved,
        "Unavailable" => ConnectorStatus.Unavailable,
        "Faulted" => ConnectorStatus.Faulted,
        _ => null,
    };

    /// <summary>An occupied connector is as busy as its charge was last known to be.</summary>
    static ConnectorStatus Occupied(InboundCall call, int evse) =>
        Known(call, evse) is var now && (HasCharged(now) || now is ConnectorStatus.Preparing or ConnectorStatus.Finishing)
            ? now
            : ConnectorStatus.Occupied;

    static bool HasCharged(ConnectorStatus status) =>
        status is ConnectorStatus.Charging or ConnectorStatus.SuspendedEV or ConnectorStatus.SuspendedEVSE or ConnectorStatus.Finishing;

    static void Publish(InboundCall call, int evse, ConnectorStatus status, DateTimeOffset? at) =>
        call.Charger.Publish(Changed(call, evse, status, at));

    static ConnectorStatusChanged Changed(InboundCall call, int evse, ConnectorStatus status, DateTimeOffset? at) =>
        new(call.Charger.Id, call.Context.Now, evse, status, at ?? call.Context.Now) { LimitReason = State(call, evse)?.LimitReason };

    static ConnectorStatus Known(InboundCall call, int evse) => State(call, evse)?.Status ?? ConnectorStatus.Undefined;

    static ConnectorState? State(InboundCall call, int evse) => call.Context.States.Find(call.Charger.Id)?.Connectors.GetValueOrDefault(evse);
}
