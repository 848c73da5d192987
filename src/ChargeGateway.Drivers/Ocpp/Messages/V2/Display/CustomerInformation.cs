using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks for, or has deleted, what is stored of a customer (OCPP 2.0.1 part 2, 1.12.1).</summary>
sealed record CustomerInformationRequest : Extensible, IRequest<CustomerInformationResponse>
{
    public CertificateHashData? CustomerCertificate { get; init; }

    public IdToken? IdToken { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int RequestId { get; init; }

    [Needed]
    public required bool Report { get; init; }

    [Needed]
    public required bool Clear { get; init; }

    [MaxLength(64)]
    public string? CustomerIdentifier { get; init; }

    string IRequest.Action => "CustomerInformation";
}

/// <summary>Whether it will be done (OCPP 2.0.1 part 2, 1.12.2).</summary>
sealed record CustomerInformationResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "Invalid")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
