using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>When a price holds (OCPP 2.1 part 2, 2.97).</summary>
sealed record TariffConditions : Extensible
{
    public string? StartTimeOfDay { get; init; }

    public string? EndTimeOfDay { get; init; }

    [MinItems(1), MaxItems(7), OneOf("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")]
    public IReadOnlyList<string>? DayOfWeek { get; init; }

    public string? ValidFromDate { get; init; }

    public string? ValidToDate { get; init; }

    [OneOf("AC", "DC")]
    public string? EvseKind { get; init; }

    public decimal? MinEnergy { get; init; }

    public decimal? MaxEnergy { get; init; }

    public decimal? MinCurrent { get; init; }

    public decimal? MaxCurrent { get; init; }

    public decimal? MinPower { get; init; }

    public decimal? MaxPower { get; init; }

    public int? MinTime { get; init; }

    public int? MaxTime { get; init; }

    public int? MinChargingTime { get; init; }

    public int? MaxChargingTime { get; init; }

    public int? MinIdleTime { get; init; }

    public int? MaxIdleTime { get; init; }
}
