using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The limits over time that result from all profiles (OCPP 2.0.1 part 2, 2.18).</summary>
sealed record CompositeSchedule : Extensible
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    /// <summary>Seconds.</summary>
    [Needed]
    public int? Duration { get; init; }

    [Needed]
    public DateTimeOffset? ScheduleStart { get; init; }

    [Needed, OneOf("W", "A")]
    public string? ChargingRateUnit { get; init; }

    [Needed, MinItems(1)]
    public IReadOnlyList<ChargingSchedulePeriod>? ChargingSchedulePeriod { get; init; }
}
