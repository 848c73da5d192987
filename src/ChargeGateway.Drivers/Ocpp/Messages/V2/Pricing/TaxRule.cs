using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A tax and what it is put on (ISO 15118-20) (OCPP 2.1 part 2, 2.106).</summary>
sealed record TaxRule : Extensible
{
    [Needed, Least(0)]
    public int? TaxRuleID { get; init; }

    [MaxLength(100)]
    public string? TaxRuleName { get; init; }

    public bool? TaxIncludedInPrice { get; init; }

    [Needed]
    public bool? AppliesToEnergyFee { get; init; }

    [Needed]
    public bool? AppliesToParkingFee { get; init; }

    [Needed]
    public bool? AppliesToOverstayFee { get; init; }

    [Needed]
    public bool? AppliesToMinimumMaximumCost { get; init; }

    [Needed]
    public RationalNumber? TaxRate { get; init; }
}
