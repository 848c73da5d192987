using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Drivers.Polled.Sessions;

/// <summary>
/// Makes charges of what the polls of one connector show. A charge lasts from plug-in, or from a start while the car is plugged in, until
/// unplug or stop. It is recorded when it has a tag or energy flows, with the time of the plug-in: a car that is plugged in and never
/// charged leaves no record. A start with a tag ends a charge that runs without one, since a record's tag does not change.
/// </summary>
/// <param name="chargePointId">The charger.</param>
/// <param name="connector">Connector number, from 1.</param>
/// <param name="log">Where charges are recorded.</param>
/// <param name="time">The clock.</param>
sealed class SessionTracker(string chargePointId, int connector, ITransactionLog log, TimeProvider time)
{
    /// <summary>How long a device may go on showing energy after it was stopped before that is taken for a new charge.</summary>
    static readonly TimeSpan StopTakes = TimeSpan.FromSeconds(30);

    /// <summary>How long a device may go on waiting for a user after it was started.</summary>
    static readonly TimeSpan StartTakes = TimeSpan.FromSeconds(30);

    /// <summary>How long a start without a car keeps its tag for the next one.</summary>
    static readonly TimeSpan TagKeeps = TimeSpan.FromMinutes(2);

    readonly SemaphoreSlim turn = new(1, 1);
    readonly SessionRecord record = new(chargePointId, connector, log, time);
    Stay? stay;
    ConnectorReading? last;
    string? waitingTag;
    DateTimeOffset waitingSince;
    bool gap = true;

    /// <summary>The charge that runs; none where none does.</summary>
    public Transaction? Running => stay?.Recorded;

    /// <summary>Whether the car is plugged in and its charge is not over.</summary>
    public bool IsCharge => stay is { IsOver: false };

    /// <summary>The device could not be reached: what happened meanwhile was not seen.</summary>
    public void Lost() => gap = true;

    /// <summary>Takes a poll in.</summary>
    /// <param name="reading">What the poll showed.</param>
    /// <param name="ct">Gives up waiting for the record.</param>
    public Task ObserveAsync(ConnectorReading reading, CancellationToken ct) => InTurnAsync(
        async () =>
        {
            if (last is null) Restore(reading);
            await FollowAsync(reading, ct).ConfigureAwait(false);
            last = reading;
            gap = reading.Car == CarPresence.Unknown && gap;
        },
        ct);

    /// <summary>The device accepted a start.</summary>
    /// <param name="idTag">Who charges; none where that was not said.</param>
    /// <param name="ct">Gives up waiting for the record.</param>
    public Task StartedAsync(string? idTag, CancellationToken ct) => InTurnAsync(
        async () =>
        {
            if (last is null || stay is null)
            {
                (waitingTag, waitingSince) = (idTag, time.GetUtcNow());
                return;
            }

            if (Running is { } running && (running.IdTag is not null || idTag is null)) return;
            if (Running is not null) await EndAsync("Other", ct).ConfigureAwait(false);
            if (stay.IsOver || stay.WasRecorded) stay = Stay.Beginning(last, time.GetUtcNow());
            stay.Identify(idTag, time.GetUtcNow());
            if (idTag is not null) await record.StartAsync(stay, last, ct).ConfigureAwait(false);
        },
        ct);

    /// <summary>The device accepted a stop.</summary>
    /// <param name="reason">Why, in OCPP's word, such as <c>Remote</c>.</param>
    /// <param name="ct">Gives up waiting for the record.</param>
    public Task StoppedAsync(string reason, CancellationToken ct) => InTurnAsync(
        async () =>
        {
            waitingTag = null;
            if (stay is null) return;
            await EndAsync(reason, ct).ConfigureAwait(false);
            stay.Over(time.GetUtcNow());
        },
        ct);

    /// <summary>The connector's status, the charge taken into account.</summary>
    public ConnectorStatus StatusFor(ConnectorReading reading) => (reading.Status, stay) switch
    {
        _ when reading.Car == CarPresence.Waiting => reading.Status,
        (ConnectorStatus.Preparing or ConnectorStatus.SuspendedEV, { IsOver: true }) => ConnectorStatus.Finishing,
        (ConnectorStatus.Preparing, { Meter.Charged: > 0 }) => ConnectorStatus.SuspendedEV,
        _ => reading.Status,
    };

    void Restore(ConnectorReading reading)
    {
        if (log.Open(chargePointId).LastOrDefault(charge => charge.Connector == connector) is { } running)
            stay = Stay.Resumed(running, reading);
    }

    async Task FollowAsync(ConnectorReading reading, CancellationToken ct)
    {
        if (reading.Car == CarPresence.Unknown)
        {
            stay?.Meter.Add(reading);
            return;
        }

        if (reading.Car == CarPresence.Absent)
        {
            stay?.Meter.Add(reading);
            await EndAsync("EVDisconnected", ct).ConfigureAwait(false);
            stay = null;
            return;
        }

        if (stay is not null && !stay.IsSame(reading, gap)) await ReplaceAsync(reading, ct).ConfigureAwait(false);
        if (stay is null) Arrive(reading);
        else stay.Meter.Add(reading);
        stay!.Name(reading);
        var now = time.GetUtcNow();
        if (reading.Car == CarPresence.Charging && stay.MayBeginAgain(now, StopTakes)) stay = Stay.Beginning(reading, now);
        if (reading.Car != CarPresence.Charging) stay.Quiet();
        if (reading.Car == CarPresence.Waiting && stay.IsRefused(now, StartTakes))
        {
            await EndAsync("Local", ct).ConfigureAwait(false);
            stay = Stay.Beginning(reading, now);
        }

        if (stay is { Recorded: null, Tag: null } && reading.IdTag is { } tag) stay.Identify(tag, now);
        if (stay.Wants(reading)) await record.StartAsync(stay, reading, ct).ConfigureAwait(false);
    }

    void Arrive(ConnectorReading reading)
    {
        var now = time.GetUtcNow();
        stay = gap ? Stay.Found(reading, now) : Stay.Beginning(reading, now);
        if (waitingTag is not null && now - waitingSince < TagKeeps) stay.Identify(waitingTag, now);
        waitingTag = null;
    }

    /// <summary>Another car came while nobody looked. All energy up to the start of its charge is booked on the charge from before.</summary>
    async Task ReplaceAsync(ConnectorReading reading, CancellationToken ct)
    {
        var found = Stay.Found(reading, time.GetUtcNow());
        if (Running is { } running)
        {
            var stop = reading.Register is not null && found.Meter.Start >= stay!.Meter.Start ? found.Meter.Start : stay!.Meter.Stop;
            await record.StopAsync(running, found.Since, stop, "EVDisconnected", ct).ConfigureAwait(false);
        }

        stay = found;
    }

    async Task EndAsync(string reason, CancellationToken ct)
    {
        if (Running is { } running) await record.StopAsync(running, time.GetUtcNow(), stay!.Meter.Stop, reason, ct).ConfigureAwait(false);
        if (stay is not null) stay.Recorded = null;
    }

    async Task InTurnAsync(Func<Task> work, CancellationToken ct)
    {
        await turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }
}
