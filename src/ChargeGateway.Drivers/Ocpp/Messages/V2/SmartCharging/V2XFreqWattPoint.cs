using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A power at some frequency of the grid (OCPP 2.1 part 2, 2.114).</summary>
sealed record V2XFreqWattPoint : Extensible
{
    [Needed]
    public decimal? Frequency { get; init; }

    [Needed]
    public decimal? Power { get; init; }
}
