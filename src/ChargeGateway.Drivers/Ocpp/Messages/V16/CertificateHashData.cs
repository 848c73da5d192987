using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>What tells one installed certificate from another (Improved security for OCPP 1.6-J edition 3, 6.1).</summary>
sealed record CertificateHashData
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
