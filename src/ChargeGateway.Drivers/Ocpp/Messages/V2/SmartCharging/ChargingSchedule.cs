using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Limits over time (OCPP 2.0.1 part 2, 2.12).</summary>
sealed record ChargingSchedule : Extensible
{
    [Needed]
    public int? Id { get; init; }

    [Since(OcppVersion.V21)]
    public LimitAtSoC? LimitAtSoC { get; init; }

    /// <summary>Needed with the kind Absolute or Recurring.</summary>
    public DateTimeOffset? StartSchedule { get; init; }

    /// <summary>Seconds; without it the last period has no end.</summary>
    public int? Duration { get; init; }

    [Needed, OneOf("W", "A")]
    public string? ChargingRateUnit { get; init; }

    /// <summary>The least that makes sense for the car, in the unit of the schedule.</summary>
    public decimal? MinChargingRate { get; init; }

    [Since(OcppVersion.V21)]
    public decimal? PowerTolerance { get; init; }

    [Since(OcppVersion.V21), Least(0)]
    public int? SignatureId { get; init; }

    [Since(OcppVersion.V21), MaxLength(88)]
    public string? DigestValue { get; init; }

    [Since(OcppVersion.V21)]
    public bool? UseLocalTime { get; init; }

    /// <summary>In order of time; the first one starts at 0.</summary>
    [Needed, MinItems(1), MaxItems(1024)]
    public IReadOnlyList<ChargingSchedulePeriod>? ChargingSchedulePeriod { get; init; }

    /// <summary>Seconds, 0 by default.</summary>
    [Since(OcppVersion.V21), Least(0)]
    public int? RandomizedDelay { get; init; }

    public SalesTariff? SalesTariff { get; init; }

    [Since(OcppVersion.V21)]
    public AbsolutePriceSchedule? AbsolutePriceSchedule { get; init; }

    [Since(OcppVersion.V21)]
    public PriceLevelSchedule? PriceLevelSchedule { get; init; }
}
