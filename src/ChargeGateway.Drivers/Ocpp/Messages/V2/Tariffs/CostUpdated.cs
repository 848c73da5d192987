using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Tells the cost of a running transaction so far (OCPP 2.0.1 part 2, 1.11.1).</summary>
sealed record CostUpdatedRequest : Extensible, IRequest<CostUpdatedResponse>
{
    [Needed]
    public required decimal TotalCost { get; init; }

    [Needed, MaxLength(36)]
    public required string TransactionId { get; init; }

    string IRequest.Action => "CostUpdated";
}

/// <summary>Nothing is said of the cost (OCPP 2.0.1 part 2, 1.11.2).</summary>
sealed record CostUpdatedResponse : Extensible;
