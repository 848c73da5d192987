namespace ChargeGateway.RemoteCommands;

/// <summary>Something that happened to a command.</summary>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="State">The state that it was in then.</param>
/// <param name="Detail">What happened, where the state alone does not say.</param>
sealed record HistoryEntry(DateTimeOffset At, string State, string? Detail = null);
