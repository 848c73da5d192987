namespace ChargeGateway.Core;

/// <summary>Why a command brought no answer from the charger.</summary>
public enum Failure
{
    /// <summary>No such charger is registered.</summary>
    Unknown,

    /// <summary>The charger is registered but cannot be reached now.</summary>
    Offline,

    /// <summary>The charger's driver does not have the command.</summary>
    NotSupported,

    /// <summary>Too many commands wait for this charger.</summary>
    Busy,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>The charger answered with an error, or the line broke while it was asked.</summary>
    DeviceError,

    /// <summary>The charger's answer cannot be used.</summary>
    Protocol,

    /// <summary>The command does not fit the charger's state, such as a stop where nothing charges.</summary>
    Conflict,

    /// <summary>The command's parameters break the protocol's rules; nothing was sent.</summary>
    Invalid,

    /// <summary>The caller may not send this command; nothing was sent.</summary>
    Forbidden,
}
