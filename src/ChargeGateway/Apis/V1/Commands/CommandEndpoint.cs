using ChargeGateway.Auditing;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.V1.Commands;

/// <summary>Carries out a command of <c>/v1</c>.</summary>
sealed class CommandEndpoint(CommandSlots slots, StartRules starts, ConfigurationReader configurations, AuditLog audit)
{
    /// <summary>Asks the charger, for no longer than the caller wants to wait.</summary>
    /// <param name="keyName">The caller's API key, by its name.</param>
    /// <param name="charger">The charger.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="wait">How long the caller prefers to wait; none where it does not say.</param>
    /// <param name="ct">The caller has gone.</param>
    /// <exception cref="ChargePointException">There is no answer.</exception>
    /// <exception cref="TooManyCommandsException">No slot is free.</exception>
    public async Task<Reply> RunAsync(string keyName, string charger, Command command, TimeSpan? wait, CancellationToken ct)
    {
        if (command is StartCharging start && starts.Refusal(charger, start) is { } reason)
        {
            audit.Note(keyName, charger, command, Reply.Rejected, null);
            return new RefusedReply(Reply.Rejected, reason);
        }

        using var request = slots.Begin(keyName, wait, ct);
        return command is GetConfiguration get
            ? await configurations.ReadAsync(request, charger, [.. (get.Keys ?? []).Distinct()])
            : await request.SendAsync(charger, command);
    }
}
