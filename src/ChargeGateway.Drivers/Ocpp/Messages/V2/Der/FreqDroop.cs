using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>How power follows the grid's frequency (OCPP 2.1 part 2, 2.54).</summary>
sealed record FreqDroop : Extensible
{
    [Needed, Least(0)]
    public int? Priority { get; init; }

    [Needed]
    public decimal? OverFreq { get; init; }

    [Needed]
    public decimal? UnderFreq { get; init; }

    [Needed]
    public decimal? OverDroop { get; init; }

    [Needed]
    public decimal? UnderDroop { get; init; }

    [Needed]
    public decimal? ResponseTime { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public decimal? Duration { get; init; }
}
