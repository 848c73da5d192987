using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A price level of one period (ISO 15118-20) (OCPP 2.1 part 2, 2.76).</summary>
sealed record PriceLevelScheduleEntry : Extensible
{
    [Needed]
    public int? Duration { get; init; }

    [Needed, Least(0)]
    public int? PriceLevel { get; init; }
}
