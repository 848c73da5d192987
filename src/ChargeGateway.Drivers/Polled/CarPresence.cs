namespace ChargeGateway.Drivers.Polled;

/// <summary>What a device says about the car at a connector.</summary>
enum CarPresence
{
    /// <summary>It cannot say, for instance while it is out of order. A charge that runs goes on.</summary>
    Unknown,

    /// <summary>No car is plugged in.</summary>
    Absent,

    /// <summary>A car is plugged in and the device waits to be told who charges: no charge runs.</summary>
    Waiting,

    /// <summary>A car is plugged in; no energy flows.</summary>
    Present,

    /// <summary>A car is plugged in and energy flows.</summary>
    Charging,
}
