using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A charging station asks whether a token may charge (OCPP 2.0.1 part 2, 1.1.1).</summary>
sealed record AuthorizeRequest : Extensible
{
    [Needed]
    public IdToken? IdToken { get; init; }

    [MaxLength(5500, Until = OcppVersion.V201), MaxLength(10000, Since = OcppVersion.V21)]
    public string? Certificate { get; init; }

    [MinItems(1), MaxItems(4)]
    public IReadOnlyList<OCSPRequestData>? Iso15118CertificateHashData { get; init; }
}

/// <summary>Whether the token may charge (OCPP 2.0.1 part 2, 1.1.2).</summary>
sealed record AuthorizeResponse : Extensible
{
    [Needed]
    public required IdTokenInfo IdTokenInfo { get; init; }

    [OneOf(
        "Accepted", "SignatureError", "CertificateExpired", "CertificateRevoked", "NoCertificateAvailable", "CertChainError",
        "ContractCancelled")]
    public string? CertificateStatus { get; init; }

    [Since(OcppVersion.V21)]
    [MinItems(1)]
    [OneOf(
        "AC_single_phase", "AC_two_phase", "AC_three_phase", "DC", "AC_BPT", "AC_BPT_DER", "AC_DER", "DC_BPT", "DC_ACDP", "DC_ACDP_BPT",
        "WPT")]
    public IReadOnlyList<string>? AllowedEnergyTransfer { get; init; }

    [Since(OcppVersion.V21)]
    public Tariff? Tariff { get; init; }
}
