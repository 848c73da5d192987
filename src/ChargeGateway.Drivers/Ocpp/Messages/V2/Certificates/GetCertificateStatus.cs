using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The charging station asks for the revocation state of one certificate (OCPP 2.0.1 part 2, 1.18.1).</summary>
sealed record GetCertificateStatusRequest : Extensible
{
    [Needed]
    public OCSPRequestData? OcspRequestData { get; init; }
}

/// <summary>The answer of the OCSP responder (OCPP 2.0.1 part 2, 1.18.2).</summary>
sealed record GetCertificateStatusResponse : Extensible
{
    [Needed, OneOf("Accepted", "Failed")]
    public required string Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [MaxLength(5500, Until = OcppVersion.V201), MaxLength(18000, Since = OcppVersion.V21)]
    public string? OcspResult { get; init; }
}
