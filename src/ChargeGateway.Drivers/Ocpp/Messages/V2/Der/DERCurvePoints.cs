using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A point of a curve (OCPP 2.1 part 2, 2.36).</summary>
sealed record DERCurvePoints : Extensible
{
    [Needed]
    public decimal? X { get; init; }

    [Needed]
    public decimal? Y { get; init; }
}
