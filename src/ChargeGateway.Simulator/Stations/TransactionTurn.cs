namespace ChargeGateway.Simulator.Stations;

/// <summary>What starts a transaction, or happens in one that runs.</summary>
enum TransactionTurn
{
    /// <summary>The car is plugged in.</summary>
    PluggedIn,

    /// <summary>The car has gone although the transaction goes on.</summary>
    Unplugged,

    /// <summary>A driver or the central system has given leave to charge.</summary>
    Authorized,

    /// <summary>That leave has ended although the transaction goes on.</summary>
    Released,
}
