using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A limit from some state of charge on (OCPP 2.1 part 2, 2.62).</summary>
sealed record LimitAtSoC : Extensible
{
    [Needed, Least(0), Most(100)]
    public int? Soc { get; init; }

    [Needed]
    public decimal? Limit { get; init; }
}
