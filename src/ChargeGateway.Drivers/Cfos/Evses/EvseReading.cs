using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>What one look at an EVSE showed, by its registers, by the charging manager or by both.</summary>
/// <param name="Status">What it is doing, as far as it says itself.</param>
/// <param name="Car">What it says about the car.</param>
sealed record EvseReading(ConnectorStatus Status, CarPresence Car)
{
    /// <summary>What it says of itself.</summary>
    public ChargerIdentity Identity { get; init; } = new(Vendor: "cFos");

    /// <summary>The error that it shows; none while there is none.</summary>
    public DeviceFault? Fault { get; init; }

    /// <summary>Whether charging is allowed.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The current limit that it holds, A; none where it does not say.</summary>
    public decimal? Limit { get; init; }

    /// <summary>The current that it offers the car, A.</summary>
    public decimal? Offered { get; init; }

    /// <summary>What the cable carries, or the fixed current in its place, A; none without either.</summary>
    public decimal? Cable { get; init; }

    /// <summary>The most that it can do, A; none where it does not say.</summary>
    public decimal? Max { get; init; }

    /// <summary>Power, W.</summary>
    public decimal? Power { get; init; }

    /// <summary>All energy imported, Wh.</summary>
    public decimal? Energy { get; init; }

    /// <summary>The energy of the charge that runs, Wh.</summary>
    public decimal? SessionEnergy { get; init; }

    /// <summary>Currents by phase, A; only those that are measured.</summary>
    public PhaseValues? Current { get; init; }

    /// <summary>Voltages by phase, V.</summary>
    public PhaseValues? Voltage { get; init; }

    /// <summary>How many phases are in use; none where it does not say.</summary>
    public int? Phases { get; init; }

    /// <summary>The RFID of the present car's charge.</summary>
    public string? Rfid { get; init; }

    /// <summary>Whether the charging manager holds it.</summary>
    public bool Paused { get; init; }

    /// <summary>Why, in the firmware's word.</summary>
    public string? PauseReason { get; init; }

    /// <summary>Whether the charging manager steers it too, so that what the gateway sets may not last. None where nobody can say.</summary>
    public bool? Steered { get; init; }
}
