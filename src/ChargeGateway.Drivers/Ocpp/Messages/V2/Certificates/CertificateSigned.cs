using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Brings the certificate that was asked for (OCPP 2.0.1 part 2, 1.4.1).</summary>
sealed record CertificateSignedRequest : Extensible, IRequest<CertificateSignedResponse>
{
    [Needed, MaxLength(10000)]
    public required string CertificateChain { get; init; }

    [OneOf("ChargingStationCertificate", "V2GCertificate"), OneOf("V2G20Certificate", Since = OcppVersion.V21)]
    public string? CertificateType { get; init; }

    [Since(OcppVersion.V21)]
    public int? RequestId { get; init; }

    string IRequest.Action => "CertificateSigned";
}

/// <summary>Whether the certificate was taken (OCPP 2.0.1 part 2, 1.4.2).</summary>
sealed record CertificateSignedResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
