using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>The charging station asks for the revocation state of certificates (OCPP 2.1 part 2, 1.25.1).</summary>
sealed record GetCertificateChainStatusRequest : Extensible
{
    [Needed, MinItems(1), MaxItems(4)]
    public IReadOnlyList<CertificateStatusRequestInfo>? CertificateStatusRequests { get; init; }
}

/// <summary>The revocation state of each (OCPP 2.1 part 2, 1.25.2).</summary>
sealed record GetCertificateChainStatusResponse : Extensible
{
    [Needed, MinItems(1), MaxItems(4)]
    public required IReadOnlyList<CertificateStatus> CertificateStatus { get; init; }
}
