using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A price from some power on (ISO 15118-20) (OCPP 2.1 part 2, 2.79).</summary>
sealed record PriceRule : Extensible
{
    public int? ParkingFeePeriod { get; init; }

    [Least(0)]
    public int? CarbonDioxideEmission { get; init; }

    [Least(0), Most(100)]
    public int? RenewableGenerationPercentage { get; init; }

    [Needed]
    public RationalNumber? EnergyFee { get; init; }

    public RationalNumber? ParkingFee { get; init; }

    [Needed]
    public RationalNumber? PowerRangeStart { get; init; }
}
