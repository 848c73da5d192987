using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a connector is doing (OCPP 2.0.1 part 2, 1.59.1).</summary>
sealed record StatusNotificationRequest : Extensible
{
    [Needed]
    public DateTimeOffset? Timestamp { get; init; }

    [Needed, OneOf("Available", "Occupied", "Reserved", "Unavailable", "Faulted")]
    public string? ConnectorStatus { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? ConnectorId { get; init; }
}

/// <summary>Nothing is said of the status (OCPP 2.0.1 part 2, 1.59.2).</summary>
sealed record StatusNotificationResponse : Extensible;
