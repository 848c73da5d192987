using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The charging station asks for a certificate (OCPP 2.0.1 part 2, 1.58.1).</summary>
sealed record SignCertificateRequest : Extensible
{
    [Needed, MaxLength(5500)]
    public string? Csr { get; init; }

    [OneOf("ChargingStationCertificate", "V2GCertificate"), OneOf("V2G20Certificate", Since = OcppVersion.V21)]
    public string? CertificateType { get; init; }

    [Since(OcppVersion.V21)]
    public CertificateHashData? HashRootCertificate { get; init; }

    [Since(OcppVersion.V21)]
    public int? RequestId { get; init; }
}

/// <summary>Whether a certificate will come (OCPP 2.0.1 part 2, 1.58.2).</summary>
sealed record SignCertificateResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public required string Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
