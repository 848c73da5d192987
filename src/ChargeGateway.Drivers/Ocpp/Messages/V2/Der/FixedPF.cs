using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A fixed power factor (OCPP 2.1 part 2, 2.50).</summary>
sealed record FixedPF : Extensible
{
    [Needed, Least(0)]
    public int? Priority { get; init; }

    [Needed]
    public decimal? Displacement { get; init; }

    [Needed]
    public bool? Excitation { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public decimal? Duration { get; init; }
}
