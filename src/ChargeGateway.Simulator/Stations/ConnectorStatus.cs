namespace ChargeGateway.Simulator.Stations;

/// <summary>What a connector is doing (OCPP 1.6 edition 2, 7.7).</summary>
public enum ConnectorStatus
{
    /// <summary>Free.</summary>
    Available,

    /// <summary>A car or a driver is there, no charge yet.</summary>
    Preparing,

    /// <summary>Energy flows.</summary>
    Charging,

    /// <summary>The car takes nothing of what it is offered.</summary>
    SuspendedEV,

    /// <summary>The car is offered nothing.</summary>
    SuspendedEVSE,

    /// <summary>The charge is over, the plug still in.</summary>
    Finishing,

    /// <summary>Kept for somebody.</summary>
    Reserved,

    /// <summary>Out of service.</summary>
    Unavailable,

    /// <summary>Broken.</summary>
    Faulted,
}
