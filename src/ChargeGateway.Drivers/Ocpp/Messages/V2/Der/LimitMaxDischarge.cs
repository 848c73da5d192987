using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A limit of the feeding (OCPP 2.1 part 2, 2.64).</summary>
sealed record LimitMaxDischarge : Extensible
{
    [Needed, Least(0)]
    public int? Priority { get; init; }

    public decimal? PctMaxDischargePower { get; init; }

    public DERCurve? PowerMonitoringMustTrip { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public decimal? Duration { get; init; }
}
