namespace ChargeGateway.Storage.Idempotency;

/// <summary>A request that bears an idempotency key, as it stands in its table.</summary>
sealed class IdempotentRow
{
    public byte[] BodyHash { get; set; } = [];

    /// <summary>The HTTP status of its answer; none while it is at work, or where the gateway ended meanwhile.</summary>
    public int? Status { get; set; }

    public string? Headers { get; set; }

    public byte[]? Body { get; set; }
}
