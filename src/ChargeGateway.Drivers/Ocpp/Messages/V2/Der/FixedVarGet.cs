using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A fixed reactive power as it is set, with its state (OCPP 2.1 part 2, 2.51).</summary>
sealed record FixedVarGet : Extensible
{
    [Needed]
    public FixedVar? FixedVar { get; init; }

    [Needed, MaxLength(36)]
    public string? Id { get; init; }

    [Needed]
    public bool? IsDefault { get; init; }

    [Needed]
    public bool? IsSuperseded { get; init; }
}
