namespace ChargeGateway.Simulator.Profiles;

/// <summary>What a charging profile limits.</summary>
enum ProfilePurpose
{
    /// <summary>The whole charge point, all connectors together.</summary>
    ChargePointMaxProfile,

    /// <summary>Every transaction that has no profile of its own.</summary>
    TxDefaultProfile,

    /// <summary>One transaction.</summary>
    TxProfile,

    /// <summary>A transaction that charges ahead of others (OCPP 2.1).</summary>
    PriorityCharging,
}
