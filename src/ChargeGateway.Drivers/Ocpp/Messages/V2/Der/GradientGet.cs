using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The steepness as it is set (OCPP 2.1 part 2, 2.57).</summary>
sealed record GradientGet : Extensible
{
    [Needed]
    public Gradient? Gradient { get; init; }

    [Needed, MaxLength(36)]
    public string? Id { get; init; }
}
