namespace ChargeGateway.Storage.Transactions;

/// <summary>Which charges are wanted; what is left out does not matter.</summary>
/// <param name="ChargePointId">Those of this charger.</param>
/// <param name="IdTag">Those of this id tag, in any letter case.</param>
/// <param name="From">Those that began then or later.</param>
/// <param name="To">Those that began before.</param>
sealed record TransactionFilter(string? ChargePointId = null, string? IdTag = null, DateTimeOffset? From = null, DateTimeOffset? To = null)
{
    /// <summary>Those of these chargers.</summary>
    public IReadOnlyList<string>? Chargers { get; init; }

    /// <summary>Those that run, or those that have ended.</summary>
    public bool? Running { get; init; }
}
