namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>How much of a transaction was told.</summary>
sealed class TransactionTale
{
    /// <summary>The number of the next event.</summary>
    public int Next { get; set; }

    /// <summary>The charging state that was told last.</summary>
    public string? State { get; set; }
}
