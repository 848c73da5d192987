using ChargeGateway.Auditing;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis;

/// <summary>Where every caller's command passes, whatever its dialect: may it be sent, who sent it, what came of it.</summary>
sealed class CommandGate(IFleet fleet, CommandRules rules, AuditLog audit)
{
    /// <summary>Asks a charger.</summary>
    /// <param name="keyName">The caller's API key, by its name.</param>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ChargePointException">There is no answer.</exception>
    public Task<Reply> SendAsync(string keyName, string chargePointId, Command command, CancellationToken ct) =>
        AskAsync(keyName, chargePointId, command, isExamined: false, ct);

    /// <summary>Asks a charger for somebody who has no API key and whose right to ask was examined by a dialect of its own.</summary>
    /// <param name="caller">Who asks, in words that no API key has for a name.</param>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ChargePointException">There is no answer.</exception>
    public Task<Reply> SendForUserAsync(string caller, string chargePointId, Command command, CancellationToken ct) =>
        AskAsync(caller, chargePointId, command, isExamined: true, ct);

    async Task<Reply> AskAsync(string caller, string chargePointId, Command command, bool isExamined, CancellationToken ct)
    {
        try
        {
            if (!isExamined) rules.Check(caller, chargePointId, command);
            var reply = await fleet.SendAsync(chargePointId, command, caller, ct);
            audit.Note(caller, chargePointId, command, reply.Status, null);
            return reply;
        }
        catch (ChargePointException failed)
        {
            audit.Note(caller, chargePointId, command, null, failed.Failure);
            throw;
        }
        catch (OperationCanceledException)
        {
            audit.Note(caller, chargePointId, command, null, Failure.TimedOut);
            throw;
        }
    }
}
