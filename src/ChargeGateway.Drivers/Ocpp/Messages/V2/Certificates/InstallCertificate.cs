using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Installs a root certificate (OCPP 2.0.1 part 2, 1.30.1).</summary>
sealed record InstallCertificateRequest : Extensible, IRequest<InstallCertificateResponse>
{
    [Needed]
    [OneOf("V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "ManufacturerRootCertificate")]
    [OneOf("OEMRootCertificate", Since = OcppVersion.V21)]
    public required string CertificateType { get; init; }

    [Needed, MaxLength(5500, Until = OcppVersion.V201), MaxLength(10000, Since = OcppVersion.V21)]
    public required string Certificate { get; init; }

    string IRequest.Action => "InstallCertificate";
}

/// <summary>Whether it was installed (OCPP 2.0.1 part 2, 1.30.2).</summary>
sealed record InstallCertificateResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "Failed")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
