namespace ChargeGateway.RemoteCommands.Starts;

/// <summary>Where a remote start attempt stands.</summary>
enum StartState
{
    /// <summary>The charger has not said anything yet.</summary>
    Pending,

    /// <summary>The charger takes it and waits for a car.</summary>
    Accepted,

    /// <summary>The charge runs.</summary>
    Started,

    /// <summary>The charger refuses, or the connector was locked before it was asked.</summary>
    Rejected,

    /// <summary>The charger could not be asked, or answered with an error.</summary>
    Failed,

    /// <summary>No charge began in time.</summary>
    Expired,

    /// <summary>The charge that it began is over.</summary>
    Stopped,

    /// <summary>The caller took it back before a charge began.</summary>
    Cancelled,
}
