namespace ChargeGateway.Simulator.Stations;

/// <summary>What an operator can tune at a charger; a protocol gives it names.</summary>
sealed class StationSettings
{
    /// <summary>How often the meter is read in a transaction; zero is never.</summary>
    public TimeSpan SampleInterval { get; set; }

    /// <summary>How often the meter is read by the clock; zero is never.</summary>
    public TimeSpan AlignedInterval { get; set; }

    /// <summary>How long an accepted tag waits for its car.</summary>
    public TimeSpan ConnectionTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether unplugging at the car ends the transaction.</summary>
    public bool StopsOnUnplug { get; set; } = true;
}
