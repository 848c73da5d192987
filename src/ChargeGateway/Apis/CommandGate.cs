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
    public async Task<Reply> SendAsync(string keyName, string chargePointId, Command command, CancellationToken ct)
    {
        try
        {
            rules.Check(keyName, chargePointId, command);
            var reply = await fleet.SendAsync(chargePointId, command, keyName, ct);
            audit.Note(keyName, chargePointId, command, reply.Status, null);
            return reply;
        }
        catch (ChargePointException failed)
        {
            audit.Note(keyName, chargePointId, command, null, failed.Failure);
            throw;
        }
        catch (OperationCanceledException)
        {
            audit.Note(keyName, chargePointId, command, null, Failure.TimedOut);
            throw;
        }
    }
}
