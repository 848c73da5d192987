using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>A transaction has stopped (OCPP 1.6 edition 2, 6.49).</summary>
sealed record StopTransactionRequest
{
    [MaxLength(20)]
    public string? IdTag { get; init; }

    /// <summary>Wh.</summary>
    [Needed]
    public int? MeterStop { get; init; }

    [Needed]
    public DateTimeOffset? Timestamp { get; init; }

    [Needed]
    public int? TransactionId { get; init; }

    /// <summary>Without it Local is meant.</summary>
    [OneOf(
        "EmergencyStop", "EVDisconnected", "HardReset", "Local", "Other", "PowerLoss", "Reboot", "Remote", "SoftReset",
        "UnlockCommand", "DeAuthorized")]
    public string? Reason { get; init; }

    public IReadOnlyList<MeterValue>? TransactionData { get; init; }
}

/// <summary>What the gateway says of the id tag that stopped it (OCPP 1.6 edition 2, 6.50).</summary>
sealed record StopTransactionResponse
{
    public IdTagInfo? IdTagInfo { get; init; }
}
