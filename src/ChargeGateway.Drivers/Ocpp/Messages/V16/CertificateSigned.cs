using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Brings the signed certificate of the charge point (Improved security for OCPP 1.6-J edition 3, 5.1).</summary>
sealed record CertificateSignedRequest : IRequest<CertificateSignedResponse>
{
    /// <summary>PEM, the leaf first.</summary>
    [Needed, MaxLength(10000)]
    public required string CertificateChain { get; init; }

    string IRequest.Action => "CertificateSigned";
}

/// <summary>Whether the certificate is valid (Improved security for OCPP 1.6-J edition 3, 5.2).</summary>
sealed record CertificateSignedResponse
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }
}
