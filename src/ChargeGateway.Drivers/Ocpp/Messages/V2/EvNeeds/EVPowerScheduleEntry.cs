using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What power a car offers in one period (OCPP 2.1 part 2, 2.44).</summary>
sealed record EVPowerScheduleEntry : Extensible
{
    /// <summary>Seconds.</summary>
    [Needed]
    public int? Duration { get; init; }

    /// <summary>W.</summary>
    [Needed]
    public decimal? Power { get; init; }
}
