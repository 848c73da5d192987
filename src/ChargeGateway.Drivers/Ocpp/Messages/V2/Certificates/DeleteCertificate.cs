using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Removes a root certificate (OCPP 2.0.1 part 2, 1.14.1).</summary>
sealed record DeleteCertificateRequest : Extensible, IRequest<DeleteCertificateResponse>
{
    [Needed]
    public required CertificateHashData CertificateHashData { get; init; }

    string IRequest.Action => "DeleteCertificate";
}

/// <summary>Whether it was removed (OCPP 2.0.1 part 2, 1.14.2).</summary>
sealed record DeleteCertificateResponse : Extensible
{
    [Needed, OneOf("Accepted", "Failed", "NotFound")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
