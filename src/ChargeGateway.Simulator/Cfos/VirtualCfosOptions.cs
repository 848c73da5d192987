using System.Net;

namespace ChargeGateway.Simulator.Cfos;

/// <summary>What a virtual cFos wallbox is like.</summary>
public sealed record VirtualCfosOptions
{
    /// <summary>The address that it listens on; without it only this machine reaches it.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>The port of the HTTP API; 0 takes a free one.</summary>
    public int HttpPort { get; init; }

    /// <summary>Whether the HTTP API is served over TLS, with a certificate that the wallbox signed itself.</summary>
    public bool Https { get; init; }

    /// <summary>The Modbus port of the wallbox, 4701 on a real one; 0 takes a free one.</summary>
    public int EvsePort { get; init; }

    /// <summary>The Modbus port of the first S0 meter, 4702 on a real one.</summary>
    public int Meter1Port { get; init; }

    /// <summary>The Modbus port of the second S0 meter, 4703 on a real one.</summary>
    public int Meter2Port { get; init; }

    /// <summary>How old the firmware is.</summary>
    public CfosFirmware Firmware { get; init; } = CfosFirmware.New;

    /// <summary>How it tells errors.</summary>
    public CfosErrorStyle ErrorStyle { get; init; } = CfosErrorStyle.Field;

    /// <summary>The administrator's password; none asks for none.</summary>
    public string? Password { get; init; }

    /// <summary>The most current of the wallbox, A.</summary>
    public int MaxCurrent { get; init; } = 16;

    /// <summary>Whether the owner allowed phase switching in the web interface.</summary>
    public bool PhaseSwitching { get; init; } = true;

    /// <summary>The wallbox's serial number, up to 16 characters.</summary>
    public string Serial { get; init; } = "fcf5-c46d-310c";
}
