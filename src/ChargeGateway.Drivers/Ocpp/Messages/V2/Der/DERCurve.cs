using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A curve that the feeding follows (OCPP 2.1 part 2, 2.37).</summary>
sealed record DERCurve : Extensible
{
    [Needed, MinItems(1), MaxItems(10)]
    public IReadOnlyList<DERCurvePoints>? CurveData { get; init; }

    public Hysteresis? Hysteresis { get; init; }

    [Needed, Least(0)]
    public int? Priority { get; init; }

    public ReactivePowerParams? ReactivePowerParams { get; init; }

    public VoltageParams? VoltageParams { get; init; }

    [Needed, OneOf("Not_Applicable", "PctMaxW", "PctMaxVar", "PctWAvail", "PctVarAvail", "PctEffectiveV")]
    public string? YUnit { get; init; }

    public decimal? ResponseTime { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public decimal? Duration { get; init; }
}
