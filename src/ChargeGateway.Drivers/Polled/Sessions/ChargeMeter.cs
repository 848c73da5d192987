namespace ChargeGateway.Drivers.Polled.Sessions;

/// <summary>
/// Counts the energy of one charge from a device's counters. Goes by the device's own count for the charge, which is finer; by the lifetime
/// register where there is none. A counter that went back began anew: what it shows is what flowed since.
/// </summary>
sealed class ChargeMeter
{
    /// <summary>How far two counters that are read at the same time may differ, Wh.</summary>
    const decimal Slack = 20;

    decimal? lastRegister;
    decimal? lastCharge;

    ChargeMeter(decimal start, decimal charged, ConnectorReading reading)
    {
        (Start, Charged) = (start, charged);
        (lastRegister, lastCharge) = (reading.Register, reading.Charge?.Energy);
    }

    /// <summary>The lifetime register at the beginning, Wh; zero where the device has none.</summary>
    public decimal Start { get; }

    /// <summary>The energy charged so far, Wh.</summary>
    public decimal Charged { get; private set; }

    /// <summary>The register as it would be had it never begun anew, Wh.</summary>
    public decimal Stop => Start + Charged;

    /// <summary>A charge whose beginning is seen now.</summary>
    public static ChargeMeter Beginning(ConnectorReading reading) => new(reading.Register ?? 0, 0, reading);

    /// <summary>A charge that ran already when the device was first asked.</summary>
    public static ChargeMeter Found(ConnectorReading reading)
    {
        var charged = reading.Charge?.Energy ?? 0;
        return new ChargeMeter(Math.Max(0, (reading.Register ?? 0) - charged), charged, reading);
    }

    /// <summary>A charge that is on record since before the device was first asked.</summary>
    /// <param name="start">The register at its beginning, Wh, as recorded.</param>
    /// <param name="reading">The first reading.</param>
    public static ChargeMeter Resumed(decimal? start, ConnectorReading reading)
    {
        var meter = new ChargeMeter(start ?? 0, 0, reading);
        var byRegister = reading.Register - meter.Start;
        meter.Charged = reading.Charge?.Energy is { } counted && (byRegister is null or < 0 || meter.Agrees(reading))
            ? counted
            : Math.Max(0, byRegister ?? 0);
        if (byRegister < 0 && reading.Charge?.Energy is null) meter.Charged = reading.Register ?? 0;
        return meter;
    }

    /// <summary>Takes the next reading in.</summary>
    public void Add(ConnectorReading reading)
    {
        var byCharge = Step(reading.Charge?.Energy, lastCharge, out var beganAnew);
        var byRegister = Step(reading.Register, lastRegister, out _);
        Charged += beganAnew ? Math.Max(byCharge ?? 0, byRegister ?? 0) : byCharge ?? byRegister ?? 0;
        lastRegister = reading.Register ?? lastRegister;
        lastCharge = reading.Charge?.Energy ?? lastCharge;
    }

    /// <summary>Whether the device's count for its charge fits what the register says of this one.</summary>
    public bool Agrees(ConnectorReading reading)
    {
        if (reading.Charge?.Energy is not { } counted) return true;
        var expected = reading.Register >= Start ? reading.Register.Value - Start : Charged;
        return Math.Abs(expected - counted) <= Slack + (reading.RegisterStep > 1 ? reading.RegisterStep : 0);
    }

    /// <summary>Whether the device's count for its charge only went up since the last reading.</summary>
    public bool Continues(ConnectorReading reading) => !(reading.Charge?.Energy < lastCharge);

    static decimal? Step(decimal? now, decimal? before, out bool beganAnew)
    {
        beganAnew = now < before;
        return beganAnew ? now : now - before;
    }
}
