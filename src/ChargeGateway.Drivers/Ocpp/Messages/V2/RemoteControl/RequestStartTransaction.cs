using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Starts a transaction from afar (OCPP 2.0.1 part 2, 1.44.1).</summary>
sealed record RequestStartTransactionRequest : Extensible, IRequest<RequestStartTransactionResponse>
{
    [Least(1, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    public IdToken? GroupIdToken { get; init; }

    [Needed]
    public required IdToken IdToken { get; init; }

    /// <summary>Comes back with the transaction.</summary>
    [Needed]
    public required int RemoteStartId { get; init; }

    public ChargingProfile? ChargingProfile { get; init; }

    string IRequest.Action => "RequestStartTransaction";
}

/// <summary>Whether the station will try to (OCPP 2.0.1 part 2, 1.44.2).</summary>
sealed record RequestStartTransactionResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }

    [MaxLength(36)]
    public string? TransactionId { get; init; }
}
