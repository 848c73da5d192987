using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Which certificate is meant (OCPP 2.0.1 part 2, 2.6).</summary>
sealed record CertificateHashData : Extensible
{
    [Needed, OneOf("SHA256", "SHA384", "SHA512")]
    public string? HashAlgorithm { get; init; }

    [Needed, MaxLength(128)]
    public string? IssuerNameHash { get; init; }

    [Needed, MaxLength(128)]
    public string? IssuerKeyHash { get; init; }

    [Needed, MaxLength(40)]
    public string? SerialNumber { get; init; }
}
