using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>One step of a charging schedule (OCPP 1.6 edition 2, 7.14).</summary>
sealed record ChargingSchedulePeriod
{
    /// <summary>Seconds from the start of the schedule.</summary>
    [Needed]
    public int? StartPeriod { get; init; }

    /// <summary>The most, in A per phase or W as the schedule says; one fraction digit at most.</summary>
    [Needed, FractionDigits(1)]
    public decimal? Limit { get; init; }

    /// <summary>Without it 3 phases are meant.</summary>
    public int? NumberPhases { get; init; }
}
