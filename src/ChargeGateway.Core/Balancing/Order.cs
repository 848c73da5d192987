namespace ChargeGateway.Core.Balancing;

/// <summary>Something to be sent to a charger. Its outcome must be told, once, by <see cref="Balancer.Complete"/>.</summary>
/// <param name="Key">The connector.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Amperes">The current to be offered, A per phase; 0 holds the charge.</param>
/// <param name="Fallback">What the charger goes back to by itself, A per phase.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record Order(ConnectorKey Key, OrderKind Kind, double Amperes, double Fallback, string Reason)
{
    /// <summary>The charge that it is for; none where none runs.</summary>
    public int? TransactionId { get; init; }

    /// <summary>For how many seconds it holds, where a charge runs; none is for ever.</summary>
    public int? ExpiresIn { get; init; }

    /// <summary>What the connector counted for before.</summary>
    internal double CountedBefore { get; init; }

    /// <summary>Which life of the charger it was made for.</summary>
    internal int Epoch { get; init; }
}
