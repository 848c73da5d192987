using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A fixed power factor as it is set, with its state (OCPP 2.1 part 2, 2.49).</summary>
sealed record FixedPFGet : Extensible
{
    [Needed]
    public FixedPF? FixedPF { get; init; }

    [Needed, MaxLength(36)]
    public string? Id { get; init; }

    [Needed]
    public bool? IsDefault { get; init; }

    [Needed]
    public bool? IsSuperseded { get; init; }
}
