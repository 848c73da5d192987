namespace ChargeGateway.Drivers.Cfos.Registers;

/// <summary>What may be done with a register, and what that costs the device.</summary>
enum RegisterAccess
{
    /// <summary>It can only be read.</summary>
    Read,

    /// <summary>A write is kept in memory until the next start.</summary>
    Transient,

    /// <summary>A write goes to flash, which wears out: not for control loops.</summary>
    Flash,
}
