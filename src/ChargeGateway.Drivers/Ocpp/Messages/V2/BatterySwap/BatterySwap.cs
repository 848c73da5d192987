using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Batteries were put into, or taken out of, a swapping station (OCPP 2.1 part 2, 1.4.1).</summary>
sealed record BatterySwapRequest : Extensible
{
    [Needed, MinItems(1)]
    public IReadOnlyList<BatteryData>? BatteryData { get; init; }

    [Needed, OneOf("BatteryIn", "BatteryOut", "BatteryOutTimeout")]
    public string? EventType { get; init; }

    [Needed]
    public IdToken? IdToken { get; init; }

    [Needed]
    public int? RequestId { get; init; }
}

/// <summary>Nothing is said of a swap (OCPP 2.1 part 2, 1.4.2).</summary>
sealed record BatterySwapResponse : Extensible;
