using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A postal address (OCPP 2.1 part 2, 2.5).</summary>
sealed record Address : Extensible
{
    [Needed, MaxLength(50)]
    public string? Name { get; init; }

    [Needed, MaxLength(100)]
    public string? Address1 { get; init; }

    [MaxLength(100)]
    public string? Address2 { get; init; }

    [Needed, MaxLength(100)]
    public string? City { get; init; }

    [MaxLength(20)]
    public string? PostalCode { get; init; }

    [Needed, MaxLength(50)]
    public string? Country { get; init; }
}
