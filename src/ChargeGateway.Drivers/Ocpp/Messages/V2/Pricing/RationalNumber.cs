using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A number and a power of ten (OCPP 2.1 part 2, 2.81).</summary>
sealed record RationalNumber : Extensible
{
    [Needed]
    public int? Exponent { get; init; }

    [Needed]
    public int? Value { get; init; }
}
