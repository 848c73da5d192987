using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a car pays in one period (OCPP 2.1 part 2, 2.40).</summary>
sealed record EVAbsolutePriceScheduleEntry : Extensible
{
    /// <summary>Seconds.</summary>
    [Needed]
    public int? Duration { get; init; }

    [Needed, MinItems(1), MaxItems(8)]
    public IReadOnlyList<EVPriceRule>? EvPriceRule { get; init; }
}
