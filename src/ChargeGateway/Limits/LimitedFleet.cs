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
    public const string Expiry = "limit expiry";

    readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.Ordinal);
    HashSet<string> OneLimit => field ??= [.. drivers.Where(driver => driver.HasOneLimit).Select(driver => driver.Name)];

    /// <inheritdoc />
    public IDisposable Own(IChargePoint chargePoint) => fleet.Own(chargePoint);

    /// <inheritdoc />
    public IChargePoint? Find(string chargePointId) => fleet.Find(chargePointId);

    /// <inheritdoc />
    public Task<Reply> SendAsync(string chargePointId, Command command, CancellationToken ct) => SendAsync(chargePointId, command, null, ct);

    /// <inheritdoc />
    public async Task<Reply> SendAsync(string chargePointId, Command command, string? by, CancellationToken ct)
    {
        if (ConnectorOf(command) is not { } connector) return await fleet.SendAsync(chargePointId, command, by, ct).ConfigureAwait(false);
        using (await EnterAsync(chargePointId, ct).ConfigureAwait(false))
            return await SendInTurnAsync(chargePointId, Board(chargePointId, connector), command, by, ct).ConfigureAwait(false);
    }

    /// <summary>Clears a limit whose time is over, unless it was set again meanwhile.</summary>
    /// <returns>Whether there is nothing left to do.</returns>
    public async Task<bool> EndAsync(StandingLimit over, DateTimeOffset now, CancellationToken ct)
    {
        using (await EnterAsync(over.Charger, ct).ConfigureAwait(false))
        {
            if (board.Find(over.Charger, over.Connector)?.IsDue(now) is not true) return true;
            var clear = new ClearChargingLimit(over.Connector);
            var reply = await SendInTurnAsync(over.Charger, over.Connector, clear, Expiry, ct).ConfigureAwait(false);
            return reply.Status != Reply.Rejected;
        }
    }

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
        try
        {
            var reply = await fleet.SendAsync(charger, command, by, ct).ConfigureAwait(false);
            var taken = command is ClearChargingLimit ? reply.Status != Reply.Rejected : reply.Status == Reply.Accepted;
            if (taken) await board.NoteAsync(charger, connector, command, by).ConfigureAwait(false);
            return reply;
        }
        catch (Exception failed) when (command is SetChargingLimit { ExpiresIn: not null } && MayHoldAllTheSame(failed))
        {
            await board.NoteAsync(charger, connector, command, by).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What was sent and not answered may hold; then it must end too.</summary>
    static bool MayHoldAllTheSame(Exception failed) =>
        failed is OperationCanceledException or ChargePointException { Failure: Failure.TimedOut or Failure.DeviceError or Failure.Protocol };

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
