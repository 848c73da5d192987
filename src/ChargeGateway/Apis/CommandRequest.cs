using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis;

/// <summary>One request's way to chargers: a slot and a deadline, held until disposed.</summary>
sealed class CommandRequest : IDisposable
{
    readonly string keyName;
    readonly CommandsUnderWay.Place slot;
    readonly CommandGate gate;
    readonly TimeSpan limit;
    readonly CancellationTokenSource over;
    readonly CancellationTokenRegistration gone;
    readonly CancellationToken aborted;

    public CommandRequest(
        string keyName, CommandsUnderWay.Place slot, CommandGate gate, TimeSpan limit, TimeProvider time, CancellationToken aborted)
    {
        (this.keyName, this.slot, this.gate, this.limit, this.aborted) = (keyName, slot, gate, limit, aborted);
        over = new CancellationTokenSource(limit, time);
        gone = aborted.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), over);
    }

    /// <summary>Whether nothing more is waited for.</summary>
    public bool IsOver => over.IsCancellationRequested;

    /// <summary>Asks a charger and waits until the deadline.</summary>
    /// <exception cref="ChargePointException">There is no answer.</exception>
    public async Task<Reply> SendAsync(string chargePointId, Command command)
    {
        try
        {
            return await gate.SendAsync(keyName, chargePointId, command, over.Token);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested && !aborted.IsCancellationRequested)
        {
            throw new ChargePointException(
                Failure.TimedOut,
                chargePointId,
                $"Charger {chargePointId} did not answer {command.GetType().Name} within {limit.TotalSeconds:0.#} s. "
                + "It may still act on it; look at its status before asking again.");
        }
    }

    public void Dispose()
    {
        gone.Dispose();
        over.Dispose();
        slot.Dispose();
    }
}
