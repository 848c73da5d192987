using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Which certificate's revocation state is asked for, and where it is found (OCPP 2.1 part 2, 2.11).</summary>
sealed record CertificateStatusRequestInfo : Extensible
{
    [Needed]
    public CertificateHashData? CertificateHashData { get; init; }

    [Needed, OneOf("CRL", "OCSP")]
    public string? Source { get; init; }

    [Needed, MinItems(1), MaxItems(5), MaxLength(2000)]
    public IReadOnlyList<string>? Urls { get; init; }
}
