namespace ChargeGateway.RemoteCommands.Stops;

/// <summary>Where a remote stop stands.</summary>
enum StopState
{
    /// <summary>The charger has not said anything yet.</summary>
    Pending,

    /// <summary>The charger takes it; the charge has not ended yet.</summary>
    Accepted,

    /// <summary>The charge is over.</summary>
    Stopped,

    /// <summary>The charger refuses.</summary>
    Rejected,

    /// <summary>The charger could not be asked, or answered with an error.</summary>
    Failed,

    /// <summary>The charge went on; it may still end.</summary>
    Expired,
}
