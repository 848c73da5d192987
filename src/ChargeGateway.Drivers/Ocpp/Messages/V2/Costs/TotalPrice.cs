namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A price with and without taxes (OCPP 2.1 part 2, 2.108).</summary>
sealed record TotalPrice : Extensible
{
    public decimal? ExclTax { get; init; }

    public decimal? InclTax { get; init; }
}
