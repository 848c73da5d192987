using System.Collections.Concurrent;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;

namespace ChargeGateway.Limits;

/// <summary>
/// The fleet, with a record of every limit that goes through it, whoever sets it. Commands about the limits of one charger take turns, so that
/// a limit that is set again is never cleared by the end of the one before.
/// </summary>
sealed class LimitedFleet(
    IFleet fleet, LimitBoard board, IEnumerable<IDriver> drivers, IChargerDirectory directory, StateBoard states, TimeSpan commandTimeout) : IFleet
{
    /// <summary>Who clears a limit whose time is over.</summary>
    const string Expiry = "limit expiry";

    /// <summary>Who gives limits again to a charger that has booted.</summary>
    const string Repeat = "limit repeat";

    readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.Ordinal);
    HashSet<string> OneLimit => field ??= [.. drivers.Where(driver => driver.HasOneLimit).Select(driver => driver.Name)];

    /// <inheritdoc />
    public IDisposable Own(IChargePoint chargePoint) => fleet.Own(chargePoint);

    /// <inheritdoc />
    public IChargePoint? Find(string chargePointId) => fleet.Find(chargePointId);

    /// <inheritdoc />
    public Task<Reply> SendAsync(string chargePointId, Command command, CancellationToken ct) => SendAsync(chargePointId, command, null, ct);

    /// <inheritdoc />
    public Task<Reply> SendAsync(string chargePointId, Command command, string? by, CancellationToken ct) => ConnectorOf(command) is { } connector
        ? SendInTurnAsync(chargePointId, connector, command, by, ct)
        : fleet.SendAsync(chargePointId, command, by, ct);

    /// <summary>Clears a limit whose time is over, unless it was set again meanwhile.</summary>
    /// <returns>Whether there is nothing left to do.</returns>
    public async Task<bool> EndAsync(StandingLimit over, DateTimeOffset now, CancellationToken ct)
    {
        using (await EnterAsync(over.Charger, ct).ConfigureAwait(false))
        {
            if (board.Find(over.Charger, over.Connector)?.IsDue(now) is not true) return true;
            var clear = new ClearChargingLimit(over.Connector);
            var reply = await SendAndNoteAsync(over.Charger, over.Connector, clear, Expiry, ct).ConfigureAwait(false);
            return reply.Status != Reply.Rejected;
        }
    }

    /// <summary>Gives a charger the limits and pauses again that stand on the board. One whose time is over is left to its end.</summary>
    /// <returns>Whether the charger took them all.</returns>
    public async Task<bool> GiveAgainAsync(string charger, DateTimeOffset now, CancellationToken ct)
    {
        using (await EnterAsync(charger, ct).ConfigureAwait(false))
        {
            foreach (var command in board.All.Where(limit => limit.Charger == charger).OrderBy(limit => limit.Connector).SelectMany(limit => limit.Again(now)))
            {
                if (!await IsTakenAsync(charger, command, ct).ConfigureAwait(false)) return false;
            }

            return true;
        }
    }

    /// <returns>Also where load balancing does not allow it: a limit in watts, in whose place it has its own.</returns>
    async Task<bool> IsTakenAsync(string charger, Command command, CancellationToken ct)
    {
        try
        {
            return (await fleet.SendAsync(charger, command, Repeat, ct).ConfigureAwait(false)).Status == Reply.Accepted;
        }
        catch (ChargePointException refused) when (refused.Failure == Failure.Conflict && command is SetChargingLimit { Unit: LimitUnit.W })
        {
            return true;
        }
    }

    /// <summary>Whether the chargers of a driver have one limit each, which the gateway keeps up.</summary>
    /// <param name="driver">The driver's name.</param>
    public bool HasOneLimit(string driver) => OneLimit.Contains(driver);

    /// <summary>The connector under which the board has a limit.</summary>
    /// <param name="charger">The charger.</param>
    /// <param name="connector">Connector number; 0 is the whole charger.</param>
    public int Board(string charger, int connector) =>
        (states.Find(charger)?.Driver ?? directory.Find(charger)?.Driver) is { } driver && OneLimit.Contains(driver) ? Math.Max(1, connector) : connector;

    static int? ConnectorOf(Command command) => command switch
    {
        SetChargingLimit set => set.Connector,
        ClearChargingLimit clear => clear.Connector,
        PauseCharging pause => pause.Connector,
        ResumeCharging resume => resume.Connector,
        _ => null,
    };

    async Task<Reply> SendInTurnAsync(string charger, int connector, Command command, string? by, CancellationToken ct)
    {
        using (await EnterAsync(charger, ct).ConfigureAwait(false))
            return await SendAndNoteAsync(charger, Board(charger, connector), command, by, ct).ConfigureAwait(false);
    }

    async Task<Reply> SendAndNoteAsync(string charger, int connector, Command command, string? by, CancellationToken ct)
    {
        try
        {
            var reply = await fleet.SendAsync(charger, command, by, ct).ConfigureAwait(false);
            var taken = command is ClearChargingLimit ? reply.Status != Reply.Rejected : reply.Status == Reply.Accepted;
            if (taken) await NoteAsync(charger, connector, command, by).ConfigureAwait(false);
            return reply;
        }
        catch (Exception failed) when (command is SetChargingLimit { ExpiresIn: not null } && MayHoldAllTheSame(failed))
        {
            await board.NoteAsync(charger, connector, command, by).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What holds for the whole charger takes the place of its connectors' own.</summary>
    async Task NoteAsync(string charger, int connector, Command command, string? by)
    {
        await board.NoteAsync(charger, connector, command, by).ConfigureAwait(false);
        if (connector != 0) return;
        foreach (var own in board.All.Where(limit => limit.Charger == charger && limit.Connector != 0))
        {
            Command gone = command is PauseCharging or ResumeCharging ? new ResumeCharging(own.Connector) : new ClearChargingLimit(own.Connector);
            await board.NoteAsync(charger, own.Connector, gone, by).ConfigureAwait(false);
        }
    }

    /// <summary>What was sent and not answered may hold; then it must end too.</summary>
    static bool MayHoldAllTheSame(Exception failed) =>
        failed is OperationCanceledException
        or ChargePointException { Failure: Failure.TimedOut or Failure.DeviceError or Failure.Protocol or Failure.Offline or Failure.Busy };

    async Task<IDisposable> EnterAsync(string charger, CancellationToken ct)
    {
        var turn = turns.GetOrAdd(charger, static _ => new SemaphoreSlim(1, 1));
        if (await turn.WaitAsync(commandTimeout, ct).ConfigureAwait(false)) return new Turn(turn);
        throw new ChargePointException(Failure.Busy, charger, $"Charger {charger} is busy: other limits are being set there. Ask again later.");
    }

    sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
