using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Stops a transaction from afar (OCPP 2.0.1 part 2, 1.45.1).</summary>
sealed record RequestStopTransactionRequest : Extensible, IRequest<RequestStopTransactionResponse>
{
    [Needed, MaxLength(36)]
    public required string TransactionId { get; init; }

    string IRequest.Action => "RequestStopTransaction";
}

/// <summary>Whether the station will stop it (OCPP 2.0.1 part 2, 1.45.2).</summary>
sealed record RequestStopTransactionResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
