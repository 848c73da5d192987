using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A variable of a component (OCPP 2.0.1 part 2, 2.53).</summary>
sealed record Variable : Extensible
{
    [Needed, MaxLength(50)]
    public string? Name { get; init; }

    [MaxLength(50)]
    public string? Instance { get; init; }
}
