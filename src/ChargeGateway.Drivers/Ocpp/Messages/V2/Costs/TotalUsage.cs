using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>What a transaction used so far (OCPP 2.1 part 2, 2.109).</summary>
sealed record TotalUsage : Extensible
{
    /// <summary>kWh.</summary>
    [Needed]
    public decimal? Energy { get; init; }

    /// <summary>Seconds.</summary>
    [Needed]
    public int? ChargingTime { get; init; }

    /// <summary>Seconds.</summary>
    [Needed]
    public int? IdleTime { get; init; }

    /// <summary>Seconds.</summary>
    public int? ReservationTime { get; init; }
}
