namespace ChargeGateway.RemoteCommands.CacheClears;

/// <summary>Where a request to empty a charger's authorisation cache stands.</summary>
enum CacheClearState
{
    /// <summary>The charger has not said anything yet.</summary>
    Pending,

    /// <summary>The charger did it.</summary>
    Accepted,

    /// <summary>The charger refuses.</summary>
    Rejected,

    /// <summary>The charger could not be asked, or answered with an error.</summary>
    Failed,

    /// <summary>No answer came in time; a late one still counts.</summary>
    TimedOut,

    /// <summary>It is on its way to a charger that gives no answers.</summary>
    Sent,
}
