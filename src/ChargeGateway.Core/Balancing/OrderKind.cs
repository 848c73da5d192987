namespace ChargeGateway.Core.Balancing;

/// <summary>What an order is for.</summary>
public enum OrderKind
{
    /// <summary>No more than before, as far as is known. Counts as done only when the charger says so.</summary>
    Reduce,

    /// <summary>More than before. Counts from before it is sent.</summary>
    Grow,

    /// <summary>The same again, so that it does not lapse.</summary>
    Renew,

    /// <summary>The connector is no longer balanced: take the limit off.</summary>
    Release,
}
