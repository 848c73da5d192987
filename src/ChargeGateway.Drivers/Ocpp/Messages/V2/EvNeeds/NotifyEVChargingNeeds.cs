using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a car wants of its charge (ISO 15118) (OCPP 2.0.1 part 2, 1.36.1).</summary>
sealed record NotifyEVChargingNeedsRequest : Extensible
{
    [Needed, Least(1, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? MaxScheduleTuples { get; init; }

    [Needed]
    public ChargingNeeds? ChargingNeeds { get; init; }

    [Since(OcppVersion.V21)]
    public DateTimeOffset? Timestamp { get; init; }
}

/// <summary>Whether a profile for it will come (OCPP 2.0.1 part 2, 1.36.2).</summary>
sealed record NotifyEVChargingNeedsResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "Processing"), OneOf("NoChargingProfile", Since = OcppVersion.V21)]
    public required string Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
