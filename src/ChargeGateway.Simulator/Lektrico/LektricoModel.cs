namespace ChargeGateway.Simulator.Lektrico;

/// <summary>Which box is simulated.</summary>
public enum LektricoModel
{
    /// <summary>1P7K: one phase, 7.4 kW.</summary>
    OneP7K,

    /// <summary>3P22K: three phases, 22 kW, can be forced to one phase.</summary>
    ThreeP22K,

    /// <summary>3EM: a meter that balances loads, without a connector.</summary>
    LoadBalancer,
}
