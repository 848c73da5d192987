namespace ChargeGateway.Simulator.Cfos;

/// <summary>How old the firmware is; the shape of what it tells differs.</summary>
public enum CfosFirmware
{
    /// <summary>1.6: power in W, no currents by phase.</summary>
    Old,

    /// <summary>1.14: currents in mA, more about communication errors.</summary>
    Middle,

    /// <summary>2.12: other names for power, a reason for a pause, the energy of the charge.</summary>
    New,
}
