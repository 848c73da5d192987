using System.Collections.Concurrent;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Polled.Sessions;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Polled;

/// <summary>
/// A charger that is asked how it is, again and again. It is in the fleet while it answers. Polls and commands take turns; after a command the
/// next poll comes at once, so that what is known of the charger follows.
/// </summary>
/// <param name="charger">The charger's registration.</param>
/// <param name="device">The device behind it.</param>
/// <param name="context">What it stands on.</param>
sealed class PolledChargePoint(Charger charger, IPolledDevice device, PolledContext context) : IChargePoint
{
    /// <summary>How many polls in a row may fail before the charger counts as unreachable.</summary>
    const int Forgiven = 1;

    readonly DeviceGate turn = new();
    readonly PolledReport report = new(charger.Id, context);
    readonly PollPace pace = context.Pace.With(charger.Settings?.PollInterval);
    readonly ConcurrentDictionary<int, SessionTracker> sessions = new();
    readonly ConcurrentDictionary<int, LimitTerm> terms = new();
    readonly Nap nap = new(context.Time);
    int failures;

    /// <inheritdoc />
    public string Id => charger.Id;

    /// <inheritdoc />
    public string Driver => charger.Driver;

    /// <inheritdoc />
    public string Protocol => device.Protocol;

    /// <inheritdoc />
    public IReadOnlySet<Type>? Commands => device.Commands;

    /// <summary>The charges at a connector.</summary>
    /// <param name="connector">Connector number, from 1.</param>
    public SessionTracker Sessions(int connector) =>
        sessions.GetOrAdd(connector, static (number, point) => point.Track(number), this);

    /// <inheritdoc />
    public async Task<Reply> SendAsync(Command command, CancellationToken ct)
    {
        try
        {
            return await turn.RunAsync(Id, turnCt => DoAsync(command, turnCt), ct).ConfigureAwait(false);
        }
        finally
        {
            nap.Wake();
        }
    }

    /// <summary>Polls until cancelled and is in the fleet while the device answers.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="ct">Ends it.</param>
    public async Task RunAsync(IFleet fleet, CancellationToken ct)
    {
        IDisposable? owned = null;
        try
        {
            while (true)
            {
                var reading = await PollAsync(() => owned ??= fleet.Own(this), ct).ConfigureAwait(false);
                if (reading is null && failures > Forgiven && owned is not null)
                {
                    owned.Dispose();
                    owned = null;
                    Lost();
                }

                await nap.SleepAsync(reading is null ? pace.AfterFailures(Math.Max(1, failures)) : pace.After(reading), ct).ConfigureAwait(false);
            }
        }
        finally
        {
            owned?.Dispose();
        }
    }

    async Task<DeviceReading?> PollAsync(Action reached, CancellationToken ct)
    {
        try
        {
            return await turn.RunAsync(Id, turnCt => PollInTurnAsync(reached, turnCt), ct).ConfigureAwait(false);
        }
        catch (ChargePointException busy) when (busy.Failure == Failure.Busy)
        {
            return null;
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            if (failures++ == 0) context.Logger.LogWarning("{ChargePoint}: a poll failed: {Reason}", Id, failed.Message);
            return null;
        }
    }

    async Task<DeviceReading> PollInTurnAsync(Action reached, CancellationToken ct)
    {
        var reading = await device.ReadAsync(ct).ConfigureAwait(false);
        reached();
        if (failures > 0) context.Logger.LogInformation("{ChargePoint} answers again", Id);
        failures = 0;
        await report.TellAsync(reading, Sessions, ct).ConfigureAwait(false);
        await EndLimitsAsync(ct).ConfigureAwait(false);
        return reading;
    }

    async Task<Reply> DoAsync(Command command, CancellationToken ct)
    {
        var reply = await device.SendAsync(this, command, ct).ConfigureAwait(false);
        if (reply.Status != Reply.Accepted) return reply;
        switch (command)
        {
            case SetChargingLimit set:
                Term(set.Connector).Set(set);
                break;
            case ClearChargingLimit clear:
                Term(clear.Connector).Clear();
                break;
            case StartCharging { Limit: not null } start:
                Term(start.Connector ?? 1).SetForCharge();
                break;
        }

        return reply;
    }

    async Task EndLimitsAsync(CancellationToken ct)
    {
        foreach (var (connector, term) in terms)
        {
            if (term.Due(connector, Sessions(connector).IsCharge) is not { } command) continue;
            try
            {
                await DoAsync(command, ct).ConfigureAwait(false);
            }
            catch (ChargePointException failed)
            {
                context.Logger.LogWarning("{ChargePoint}: a limit whose charge is over could not be ended: {Reason}", Id, failed.Message);
            }
        }
    }

    void Lost()
    {
        report.Forget();
        foreach (var tracker in sessions.Values) tracker.Lost();
    }

    /// <summary>The whole charger and its first connector are one as far as limits go.</summary>
    LimitTerm Term(int connector) => terms.GetOrAdd(Math.Max(1, connector), static _ => new LimitTerm());

    SessionTracker Track(int connector) => new(Id, connector, context.Transactions, context.Time);
}
