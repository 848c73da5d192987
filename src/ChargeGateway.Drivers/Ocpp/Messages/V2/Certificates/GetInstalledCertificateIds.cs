using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks which certificates are installed (OCPP 2.0.1 part 2, 1.22.1).</summary>
sealed record GetInstalledCertificateIdsRequest : Extensible, IRequest<GetInstalledCertificateIdsResponse>
{
    [MinItems(1)]
    [OneOf("V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "V2GCertificateChain", "ManufacturerRootCertificate")]
    [OneOf("OEMRootCertificate", Since = OcppVersion.V21)]
    public IReadOnlyList<string>? CertificateType { get; init; }

    string IRequest.Action => "GetInstalledCertificateIds";
}

/// <summary>The installed certificates (OCPP 2.0.1 part 2, 1.22.2).</summary>
sealed record GetInstalledCertificateIdsResponse : Extensible
{
    [Needed, OneOf("Accepted", "NotFound")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [MinItems(1)]
    public IReadOnlyList<CertificateHashDataChain>? CertificateHashDataChain { get; init; }
}
