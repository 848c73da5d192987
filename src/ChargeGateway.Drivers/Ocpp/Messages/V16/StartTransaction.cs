using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>A transaction has started (OCPP 1.6 edition 2, 6.45).</summary>
sealed record StartTransactionRequest
{
    [Needed, Least(1)]
    public int? ConnectorId { get; init; }

    [Needed, MaxLength(20)]
    public string? IdTag { get; init; }

    /// <summary>Wh.</summary>
    [Needed]
    public int? MeterStart { get; init; }

    public int? ReservationId { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }
}

/// <summary>The number of the transaction and whether it may go on (OCPP 1.6 edition 2, 6.46).</summary>
sealed record StartTransactionResponse
{
    [Needed]
    public required IdTagInfo IdTagInfo { get; init; }

    [Needed]
    public required int TransactionId { get; init; }
}
