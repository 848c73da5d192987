using ChargeGateway.Core.Metering;
using ChargeGateway.Core.State;

namespace ChargeGateway.Drivers.Polled;

/// <summary>What one poll showed of a connector.</summary>
/// <param name="Connector">Connector number, from 1; 0 is the charger's main meter.</param>
/// <param name="Status">
/// What it is doing. A plugged-in car that takes nothing is <see cref="ConnectorStatus.Preparing"/>; the session tracker, who knows whether
/// energy has flowed, makes <see cref="ConnectorStatus.SuspendedEV"/> or <see cref="ConnectorStatus.Finishing"/> of it.
/// </param>
/// <param name="Car">What it says about the car.</param>
sealed record ConnectorReading(int Connector, ConnectorStatus Status, CarPresence Car)
{
    /// <summary>The device's error code; none while there is no error.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>What the device adds, for people.</summary>
    public string? Info { get; init; }

    /// <summary>What holds the current down, by the device's name for it; none where nothing does or it does not say.</summary>
    public string? LimitReason { get; init; }

    /// <summary>The measured values, normalised, the lifetime register included.</summary>
    public IReadOnlyList<MeasuredValue> Values { get; init; } = [];

    /// <summary>The lifetime register of imported energy, Wh; none where the device has none or did not say.</summary>
    public decimal? Register { get; init; }

    /// <summary>The smallest step of <see cref="Register"/>, Wh, above zero.</summary>
    public decimal RegisterStep { get; init; } = 1;

    /// <summary>Who charges, as the device itself found out, by an RFID held to it; none where it did not.</summary>
    public string? IdTag { get; init; }

    /// <summary>What the device counts for the present charge; none where it counts nothing.</summary>
    public BoxCharge? Charge { get; init; }
}
