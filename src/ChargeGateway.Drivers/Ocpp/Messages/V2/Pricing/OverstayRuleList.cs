using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Fees for staying after the charge (ISO 15118-20) (OCPP 2.1 part 2, 2.73).</summary>
sealed record OverstayRuleList : Extensible
{
    public RationalNumber? OverstayPowerThreshold { get; init; }

    [Needed, MinItems(1), MaxItems(5)]
    public IReadOnlyList<OverstayRule>? OverstayRule { get; init; }

    public int? OverstayTimeThreshold { get; init; }
}
