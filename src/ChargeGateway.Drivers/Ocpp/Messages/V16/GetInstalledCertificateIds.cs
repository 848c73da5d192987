using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks which certificates are installed (Improved security for OCPP 1.6-J edition 3, 5.7).</summary>
sealed record GetInstalledCertificateIdsRequest : IRequest<GetInstalledCertificateIdsResponse>
{
    [Needed, OneOf("CentralSystemRootCertificate", "ManufacturerRootCertificate")]
    public required string CertificateType { get; init; }

    string IRequest.Action => "GetInstalledCertificateIds";
}

/// <summary>The certificates that are installed (Improved security for OCPP 1.6-J edition 3, 5.8).</summary>
sealed record GetInstalledCertificateIdsResponse
{
    [MinItems(1)]
    public IReadOnlyList<CertificateHashData>? CertificateHashData { get; init; }

    [Needed, OneOf("Accepted", "NotFound")]
    public string? Status { get; init; }
}
