using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.V1.Commands;

/// <summary>Carries out a command of <c>/v1</c>.</summary>
sealed class CommandEndpoint(CommandSlots slots, StartRules starts, TimeProvider time)
{
    /// <summary>Asks the charger, for no longer than the caller wants to wait.</summary>
    /// <exception cref="ChargePointException">There is no answer.</exception>
    /// <exception cref="TooManyCommandsException">No slot is free.</exception>
    public async Task<Reply> RunAsync(string keyName, string charger, Command command, TimeSpan? wait, CancellationToken ct)
    {
        if (command is StartCharging start && starts.Refusal(charger, start) is { } reason) return new RefusedReply(Reply.Rejected, reason);
        if (wait is not { } patience) return await slots.SendAsync(keyName, charger, command, ct);

        using var deadline = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            return await slots.SendAsync(keyName, charger, command, either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new ChargePointException(
                Failure.TimedOut,
                charger,
                $"Charger {charger} did not answer {command.GetType().Name} within the {patience.TotalSeconds:0} s that you wanted to wait. "
                + "It may still act on it; look at its status before asking again.");
        }
    }
}
