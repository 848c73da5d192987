using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>A charge point asks for its certificate to be signed (Improved security for OCPP 1.6-J edition 3, 5.17).</summary>
sealed record SignCertificateRequest
{
    /// <summary>A PKCS#10 request, PEM.</summary>
    [Needed, MaxLength(5500)]
    public string? Csr { get; init; }
}

/// <summary>Whether the request is taken up (Improved security for OCPP 1.6-J edition 3, 5.18).</summary>
sealed record SignCertificateResponse
{
    [Needed, OneOf("Accepted", "Rejected")]
    public required string Status { get; init; }
}
