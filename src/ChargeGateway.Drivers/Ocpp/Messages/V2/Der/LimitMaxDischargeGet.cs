using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A limit of the feeding as it is set, with its state (OCPP 2.1 part 2, 2.63).</summary>
sealed record LimitMaxDischargeGet : Extensible
{
    [Needed, MaxLength(36)]
    public string? Id { get; init; }

    [Needed]
    public bool? IsDefault { get; init; }

    [Needed]
    public bool? IsSuperseded { get; init; }

    [Needed]
    public LimitMaxDischarge? LimitMaxDischarge { get; init; }
}
