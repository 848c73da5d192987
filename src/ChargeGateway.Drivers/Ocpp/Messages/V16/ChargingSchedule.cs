using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Limits over time, either set by the gateway or computed by the charge point (OCPP 1.6 edition 2, 7.13).</summary>
sealed record ChargingSchedule
{
    /// <summary>Seconds; without it the last period has no end.</summary>
    public int? Duration { get; init; }

    /// <summary>Without it the schedule begins with the charging.</summary>
    public DateTimeOffset? StartSchedule { get; init; }

    [Needed, OneOf("A", "W")]
    public string? ChargingRateUnit { get; init; }

    /// <summary>In order of time; the first one starts at 0.</summary>
    [Needed]
    public IReadOnlyList<ChargingSchedulePeriod>? ChargingSchedulePeriod { get; init; }

    /// <summary>The least that makes sense for the car, in the unit of the schedule.</summary>
    [FractionDigits(1)]
    public decimal? MinChargingRate { get; init; }
}
