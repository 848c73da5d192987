using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Under which conditions feeding may begin (OCPP 2.1 part 2, 2.39).</summary>
sealed record EnterService : Extensible
{
    [Needed, Least(0)]
    public int? Priority { get; init; }

    [Needed]
    public decimal? HighVoltage { get; init; }

    [Needed]
    public decimal? LowVoltage { get; init; }

    [Needed]
    public decimal? HighFreq { get; init; }

    [Needed]
    public decimal? LowFreq { get; init; }

    public decimal? Delay { get; init; }

    public decimal? RandomDelay { get; init; }

    public decimal? RampRate { get; init; }
}
