namespace ChargeGateway.Drivers.Lektrico.State;

/// <summary>What kind of box it is.</summary>
enum BoxModel
{
    /// <summary>A charger that did not say which.</summary>
    Charger,

    /// <summary>1P7K: one phase.</summary>
    OnePhase,

    /// <summary>3P22K: three phases, can be forced to one.</summary>
    ThreePhase,

    /// <summary>EM or 3EM: a meter that balances loads; it has no connector.</summary>
    LoadBalancer,
}
