using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>When a transaction is to end by itself (OCPP 2.1 part 2, 2.110).</summary>
sealed record TransactionLimit : Extensible
{
    public decimal? MaxCost { get; init; }

    /// <summary>Wh.</summary>
    public decimal? MaxEnergy { get; init; }

    /// <summary>Seconds.</summary>
    public int? MaxTime { get; init; }

    /// <summary>Percent.</summary>
    [Least(0), Most(100)]
    public int? MaxSoC { get; init; }
}
