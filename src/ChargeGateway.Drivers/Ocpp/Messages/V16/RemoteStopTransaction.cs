using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks for a transaction to be stopped (OCPP 1.6 edition 2, 6.35).</summary>
sealed record RemoteStopTransactionRequest : IRequest<RemoteStopTransactionResponse>
{
    [Needed]
    public required int TransactionId { get; init; }

    string IRequest.Action => "RemoteStopTransaction";
}

/// <summary>Whether the charge point will stop it (OCPP 1.6 edition 2, 6.36).</summary>
sealed record RemoteStopTransactionResponse
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }
}
