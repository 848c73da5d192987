using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Removes an installed certificate (Improved security for OCPP 1.6-J edition 3, 5.3).</summary>
sealed record DeleteCertificateRequest : IRequest<DeleteCertificateResponse>
{
    [Needed]
    public required CertificateHashData CertificateHashData { get; init; }

    string IRequest.Action => "DeleteCertificate";
}

/// <summary>Whether it was removed (Improved security for OCPP 1.6-J edition 3, 5.4).</summary>
sealed record DeleteCertificateResponse
{
    [Needed, OneOf("Accepted", "Failed", "NotFound")]
    public string? Status { get; init; }
}
