using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A tax (OCPP 2.1 part 2, 2.105).</summary>
sealed record TaxRate : Extensible
{
    [Needed, MaxLength(20)]
    public string? Type { get; init; }

    [Needed]
    public decimal? Tax { get; init; }

    [Least(0)]
    public int? Stack { get; init; }
}
