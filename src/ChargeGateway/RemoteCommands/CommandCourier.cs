using ChargeGateway.Apis;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.RemoteCommands;

/// <summary>Asks chargers while nobody waits, and puts what came of it into the inbox. The gateway's own work takes no slot.</summary>
sealed class CommandCourier(CommandGate gate, IFleet fleet, RemoteCommandInbox inbox, ILogger<CommandCourier> logger) : IDisposable
{
    readonly CancellationTokenSource stopping = new();

    /// <summary>Ends what is asked now; nobody is told, so that the next start of the gateway knows that the outcome is not known.</summary>
    public void Stop() => stopping.Cancel();

    /// <summary>Asks a charger in the background.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="by">The API key that wants it, by its name; none where it is the gateway itself.</param>
    /// <param name="told">Does what follows from the outcome, in the loop.</param>
    public void Send(string chargePointId, Command command, string? by, Func<Outcome, Task> told) =>
        _ = SendAsync(chargePointId, command, by, told);

    public void Dispose() => stopping.Dispose();

    async Task SendAsync(string chargePointId, Command command, string? by, Func<Outcome, Task> told)
    {
        try
        {
            // The caller is the loop: nothing of the charger's own work may run on it.
            var outcome = await Task.Run(() => AskAsync(chargePointId, command, by), stopping.Token);
            await inbox.PostAsync(() => told(outcome), stopping.Token);
        }
        catch (Exception ended) when (stopping.IsCancellationRequested)
        {
            logger.LogDebug(ended, "{ChargePoint}: {Command} was given up, the gateway stops", chargePointId, command.GetType().Name);
        }
    }

    async Task<Outcome> AskAsync(string chargePointId, Command command, string? by)
    {
        try
        {
            return Outcome.Of(
                by is null
                    ? await fleet.SendAsync(chargePointId, command, stopping.Token)
                    : await gate.SendAsync(by, chargePointId, command, stopping.Token));
        }
        catch (ChargePointException failed) when (!stopping.IsCancellationRequested || failed.Failure == Failure.Offline)
        {
            return Outcome.Of(failed);
        }
        catch (Exception failed) when (failed is not (OperationCanceledException or ChargePointException))
        {
            logger.LogError(failed, "{ChargePoint}: {Command} failed", chargePointId, command.GetType().Name);
            return new Outcome(OutcomeKind.Unanswered, Reason: Reasons.GatewayFailed, Detail: "the gateway failed; see its log");
        }
    }
}
