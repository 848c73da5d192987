namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>What becomes of charging profiles that the other server sends to a mirrored charger.</summary>
enum ChargingCalls
{
    /// <summary>They are accepted and go no further: the gateway limits the charger.</summary>
    Accepted,

    /// <summary>They are rejected.</summary>
    Rejected,

    /// <summary>The charger gets them, and nobody balances it.</summary>
    Forward,
}
