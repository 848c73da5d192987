namespace ChargeGateway.Drivers.Cfos.Registers;

/// <summary>Which of the device's parts have a register.</summary>
[Flags]
enum RegisterDevices
{
    /// <summary>The wallbox.</summary>
    Evse = 1,

    /// <summary>An S0 meter.</summary>
    Meter = 2,

    /// <summary>All of them.</summary>
    All = Evse | Meter,
}
