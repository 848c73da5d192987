using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Asks whether messages of a transaction are still waiting (OCPP 2.0.1 part 2, 1.27.1).</summary>
sealed record GetTransactionStatusRequest : Extensible, IRequest<GetTransactionStatusResponse>
{
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    string IRequest.Action => "GetTransactionStatus";
}

/// <summary>Whether messages are waiting and whether it runs (OCPP 2.0.1 part 2, 1.27.2).</summary>
sealed record GetTransactionStatusResponse : Extensible
{
    public bool? OngoingIndicator { get; init; }

    [Needed]
    public bool? MessagesInQueue { get; init; }
}
