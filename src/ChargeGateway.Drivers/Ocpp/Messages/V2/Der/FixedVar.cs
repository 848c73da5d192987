using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A fixed reactive power (OCPP 2.1 part 2, 2.52).</summary>
sealed record FixedVar : Extensible
{
    [Needed, Least(0)]
    public int? Priority { get; init; }

    [Needed]
    public decimal? Setpoint { get; init; }

    [Needed, OneOf("Not_Applicable", "PctMaxW", "PctMaxVar", "PctWAvail", "PctVarAvail", "PctEffectiveV")]
    public string? Unit { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public decimal? Duration { get; init; }
}
