using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A fee for staying after the charge (ISO 15118-20) (OCPP 2.1 part 2, 2.74).</summary>
sealed record OverstayRule : Extensible
{
    [Needed]
    public RationalNumber? OverstayFee { get; init; }

    [MaxLength(32)]
    public string? OverstayRuleDescription { get; init; }

    [Needed]
    public int? StartTime { get; init; }

    [Needed]
    public int? OverstayFeePeriod { get; init; }
}
