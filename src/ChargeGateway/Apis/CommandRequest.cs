using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis;

/// <summary>One request's way to chargers: a slot and a deadline, held until disposed.</summary>
sealed class CommandRequest : IDisposable
{
    readonly string keyName;
    readonly IDisposable slot;
    readonly CommandGate gate;
    readonly TimeSpan limit;
    readonly CancellationTokenSource deadline;
    readonly CancellationTokenSource either;
    readonly CancellationToken aborted;

    public CommandRequest(
        string keyName, IDisposable slot, CommandGate gate, TimeSpan limit, TimeProvider time, CancellationToken aborted)
    {
        (this.keyName, this.slot, this.gate, this.limit, this.aborted) = (keyName, slot, gate, limit, aborted);
        deadline = new CancellationTokenSource(limit, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(aborted, deadline.Token);
    }

    /// <summary>Whether nothing more is waited for.</summary>
    public bool IsOver => either.IsCancellationRequested;

    /// <summary>Asks a charger and waits until the deadline.</summary>
    /// <exception cref="ChargePointException">There is no answer.</exception>
    public async Task<Reply> SendAsync(string chargePointId, Command command)
    {
        try
        {
            return await gate.SendAsync(keyName, chargePointId, command, either.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !aborted.IsCancellationRequested)
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
        either.Dispose();
        deadline.Dispose();
        slot.Dispose();
    }
}
