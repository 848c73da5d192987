using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The revocation state of a certificate (OCPP 2.1 part 2, 2.12).</summary>
sealed record CertificateStatus : Extensible
{
    [Needed]
    public required CertificateHashData CertificateHashData { get; init; }

    [Needed, OneOf("CRL", "OCSP")]
    public required string Source { get; init; }

    [Needed, OneOf("Good", "Revoked", "Unknown", "Failed")]
    public required string Status { get; init; }

    [Needed]
    public required DateTimeOffset NextUpdate { get; init; }
}
