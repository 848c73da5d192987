using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>An installed certificate with those below it (OCPP 2.0.1 part 2, 2.5).</summary>
sealed record CertificateHashDataChain : Extensible
{
    [Needed]
    public CertificateHashData? CertificateHashData { get; init; }

    [Needed]
    [OneOf("V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "V2GCertificateChain", "ManufacturerRootCertificate")]
    [OneOf("OEMRootCertificate", Since = OcppVersion.V21)]
    public string? CertificateType { get; init; }

    [MinItems(1), MaxItems(4)]
    public IReadOnlyList<CertificateHashData>? ChildCertificateHashData { get; init; }
}
