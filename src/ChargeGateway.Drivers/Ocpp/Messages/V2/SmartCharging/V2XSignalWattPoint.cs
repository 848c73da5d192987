using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A power at some value of a signal (OCPP 2.1 part 2, 2.115).</summary>
sealed record V2XSignalWattPoint : Extensible
{
    [Needed]
    public int? Signal { get; init; }

    [Needed]
    public decimal? Power { get; init; }
}
