using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>An EVSE, or a connector of it (OCPP 2.0.1 part 2, 2.23).</summary>
sealed record Evse : Extensible
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? Id { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? ConnectorId { get; init; }
}
