using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Which certificate is asked for, and of which responder (OCPP 2.0.1 part 2, 2.36).</summary>
sealed record OCSPRequestData : Extensible
{
    [Needed, OneOf("SHA256", "SHA384", "SHA512")]
    public string? HashAlgorithm { get; init; }

    [Needed, MaxLength(128)]
    public string? IssuerNameHash { get; init; }

    [Needed, MaxLength(128)]
    public string? IssuerKeyHash { get; init; }

    [Needed, MaxLength(40)]
    public string? SerialNumber { get; init; }

    [Needed, MaxLength(512, Until = OcppVersion.V201), MaxLength(2000, Since = OcppVersion.V21)]
    public string? ResponderURL { get; init; }
}
