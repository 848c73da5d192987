namespace ChargeGateway.Simulator.Ocpp;

/// <summary>What the central system said to the last BootNotification (OCPP 1.6 edition 2, 7.32).</summary>
public enum Registration
{
    /// <summary>It has not answered one yet.</summary>
    None,

    /// <summary>It wants to do something first.</summary>
    Pending,

    /// <summary>It does not want this charger.</summary>
    Rejected,

    /// <summary>The charger is in operation.</summary>
    Accepted,
}
