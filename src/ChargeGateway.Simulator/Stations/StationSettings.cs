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

    /// <summary>Whether plugging in starts a transaction although nobody has given leave to charge yet.</summary>
    public bool StartsOnPlugIn { get; set; }

    /// <summary>Whether an accepted tag starts a transaction although no car is there yet.</summary>
    public bool StartsOnAuthorization { get; set; }

    /// <summary>Whether unplugging at the car ends the transaction.</summary>
    public bool StopsOnUnplug { get; set; } = true;

    /// <summary>Whether the transaction ends as soon as the leave to charge does, and not when the car goes.</summary>
    public bool StopsOnRelease { get; set; } = true;
}
