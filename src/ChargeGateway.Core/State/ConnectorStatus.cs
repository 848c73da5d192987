namespace ChargeGateway.Core.State;

/// <summary>What a connector is doing (OCPP 1.6 edition 2, 7.7, and the coarser words of OCPP 2.x).</summary>
public enum ConnectorStatus
{
    /// <summary>It has not said yet.</summary>
    Undefined,

    /// <summary>Free.</summary>
    Available,

    /// <summary>A car or a user is there, no charge runs yet.</summary>
    Preparing,

    /// <summary>Energy flows.</summary>
    Charging,

    /// <summary>The car takes nothing.</summary>
    SuspendedEV,

    /// <summary>The charger gives nothing.</summary>
    SuspendedEVSE,

    /// <summary>The charge is over, the plug is still in.</summary>
    Finishing,

    /// <summary>Kept for somebody.</summary>
    Reserved,

    /// <summary>Out of service.</summary>
    Unavailable,

    /// <summary>Broken.</summary>
    Faulted,

    /// <summary>In use, where the charger says no more than that (OCPP 2.x).</summary>
    Occupied,
}
