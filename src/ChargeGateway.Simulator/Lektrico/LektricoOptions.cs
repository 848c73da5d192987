using System.Net;

namespace ChargeGateway.Simulator.Lektrico;

/// <summary>What a virtual box is.</summary>
public sealed record LektricoOptions
{
    /// <summary>Which box.</summary>
    public LektricoModel Model { get; init; } = LektricoModel.OneP7K;

    /// <summary>Its serial number.</summary>
    public int SerialNumber { get; init; } = 500006;

    /// <summary>Its firmware.</summary>
    public string Firmware { get; init; } = "1.51";

    /// <summary>Whether a car charges without anybody having started it.</summary>
    public bool Headless { get; init; } = true;

    /// <summary>The address that it listens on; without it only this machine reaches it.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>The TCP port; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>How callers log in.</summary>
    public LektricoLogin Login { get; init; }

    /// <summary>The user that may.</summary>
    public string User { get; init; } = "admin";

    /// <summary>The user's password.</summary>
    public string Password { get; init; } = "";

    /// <summary>How much faster than the clock energy flows.</summary>
    public double Speed { get; init; } = 1;

    /// <summary>The box's name for itself, such as <c>1p7k_500006</c>.</summary>
    public string DeviceId => Model switch
    {
        LektricoModel.OneP7K => $"1p7k_{SerialNumber}",
        LektricoModel.ThreeP22K => $"3p22k_{SerialNumber}",
        _ => $"m2w_83{SerialNumber}",
    };
}
