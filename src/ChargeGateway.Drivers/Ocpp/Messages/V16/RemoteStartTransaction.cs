using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Asks for a transaction to be started (OCPP 1.6 edition 2, 6.33).</summary>
sealed record RemoteStartTransactionRequest : IRequest<RemoteStartTransactionResponse>
{
    [Least(1)]
    public int? ConnectorId { get; init; }

    [Needed, MaxLength(20)]
    public required string IdTag { get; init; }

    /// <summary>Its purpose is TxProfile.</summary>
    public ChargingProfile? ChargingProfile { get; init; }

    string IRequest.Action => "RemoteStartTransaction";
}

/// <summary>Whether the charge point will try to start it (OCPP 1.6 edition 2, 6.34).</summary>
sealed record RemoteStartTransactionResponse
{
    [Needed, OneOf("Accepted", "Rejected")]
    public string? Status { get; init; }
}
