using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The answer to the grid's frequency as it is set, with its state (OCPP 2.1 part 2, 2.53).</summary>
sealed record FreqDroopGet : Extensible
{
    [Needed]
    public FreqDroop? FreqDroop { get; init; }

    [Needed, MaxLength(36)]
    public string? Id { get; init; }

    [Needed]
    public bool? IsDefault { get; init; }

    [Needed]
    public bool? IsSuperseded { get; init; }
}
