using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks whether a number for value added tax is valid (OCPP 2.1 part 2, 1.91.1).</summary>
sealed record VatNumberValidationRequest : Extensible
{
    [Needed, MaxLength(20)]
    public string? VatNumber { get; init; }

    [Least(0)]
    public int? EvseId { get; init; }
}

/// <summary>Whose number it is (OCPP 2.1 part 2, 1.91.2).</summary>
sealed record VatNumberValidationResponse : Extensible
{
    public Address? Company { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [Needed, MaxLength(20)]
    public required string VatNumber { get; init; }

    [Least(0)]
    public int? EvseId { get; init; }

    [Needed, OneOf("Accepted", "Rejected")]
    public required string Status { get; init; }
}
