using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Drivers.Polled.Sessions;

/// <summary>A car at the connector, with its present charge.</summary>
sealed class Stay
{
    /// <summary>Parts the device's name for a charge from what makes it unique.</summary>
    public const char Mark = '@';

    string? name;
    DateTimeOffset overSince;
    DateTimeOffset taggedAt;
    bool wasQuiet;

    Stay(ChargeMeter meter, DateTimeOffset since, string? name) => (Meter, Since, this.name) = (meter, since, name);

    public ChargeMeter Meter { get; }

    /// <summary>When the charge began: plug-in or start.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>Whether its beginning was not seen.</summary>
    public bool WasFound { get; private init; }

    /// <summary>Whether it was stopped; the car is still plugged in.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Who charges.</summary>
    public string? Tag { get; private set; }

    /// <summary>Whether it has ever been on record.</summary>
    public bool WasRecorded { get; private set; }

    /// <summary>The record while it runs.</summary>
    public Transaction? Recorded
    {
        get;
        set
        {
            field = value;
            WasRecorded |= value is not null;
        }
    }

    public static Stay Beginning(ConnectorReading reading, DateTimeOffset now) => new(ChargeMeter.Beginning(reading), now, reading.Charge?.Id);

    public static Stay Found(ConnectorReading reading, DateTimeOffset now) =>
        new(ChargeMeter.Found(reading), now - (reading.Charge?.Time ?? TimeSpan.Zero), reading.Charge?.Id) { WasFound = true };

    public static Stay Resumed(Transaction running, ConnectorReading reading) =>
        new(ChargeMeter.Resumed(running.MeterStart, reading), running.StartedAt, running.Reference?.Split(Mark)[0])
        {
            Recorded = running,
            Tag = running.IdTag,
        };

    /// <summary>
    /// Whether a reading is of this charge. The device's name for it decides, except where the counters show that the device only named it
    /// late or named it anew.
    /// </summary>
    /// <param name="reading">The reading.</param>
    /// <param name="gap">Whether the device was out of sight before it.</param>
    public bool IsSame(ConnectorReading reading, bool gap)
    {
        if (!gap && Meter.Continues(reading)) return true;
        if (name is { Length: > 0 } && reading.Charge?.Id is { } other && name == other) return true;
        return (!gap && (name is null || reading.Charge?.Id is null)) || Meter.Agrees(reading);
    }

    /// <summary>Takes over the device's present name for the charge.</summary>
    public void Name(ConnectorReading reading) => name = reading.Charge?.Id ?? name;

    /// <summary>Says who charges.</summary>
    public void Identify(string? tag, DateTimeOffset now) => (Tag, taggedAt) = (tag, now);

    /// <summary>Whether it ought to be on record now: somebody is known to charge, or energy has flowed.</summary>
    public bool Wants(ConnectorReading reading) =>
        Recorded is null && !IsOver && (Tag is not null || reading.Car == CarPresence.Charging || Meter.Charged > 0);

    /// <summary>Whether a device that waits for a user has ended this charge by itself: it is on record and not just started.</summary>
    public bool IsRefused(DateTimeOffset now, TimeSpan startTakes) => Recorded is not null && now - Since > startTakes && now - taggedAt > startTakes;

    /// <summary>It was stopped.</summary>
    public void Over(DateTimeOffset now) => (IsOver, overSince, wasQuiet) = (true, now, false);

    /// <summary>No energy flows.</summary>
    public void Quiet() => wasQuiet = true;

    /// <summary>Whether energy that flows after a stop is a new charge: the device was quiet in between, or does not mean to stop.</summary>
    public bool MayBeginAgain(DateTimeOffset now, TimeSpan stopTakes) => IsOver && (wasQuiet || now - overSince > stopTakes);
}
