using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Installs a root certificate (Improved security for OCPP 1.6-J edition 3, 5.11).</summary>
sealed record InstallCertificateRequest : IRequest<InstallCertificateResponse>
{
    [Needed, OneOf("CentralSystemRootCertificate", "ManufacturerRootCertificate")]
    public required string CertificateType { get; init; }

    /// <summary>PEM.</summary>
    [Needed, MaxLength(5500)]
    public required string Certificate { get; init; }

    string IRequest.Action => "InstallCertificate";
}

/// <summary>Whether it was installed (Improved security for OCPP 1.6-J edition 3, 5.12).</summary>
sealed record InstallCertificateResponse
{
    [Needed, OneOf("Accepted", "Failed", "Rejected")]
    public string? Status { get; init; }
}
