using ChargeGateway.Configuration;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Security;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis;

/// <summary>
/// The way of every dialect to a charger: so many commands of one API key wait at a time, one more is refused at once, and none begins once the
/// gateway is told to stop.
/// </summary>
sealed class CommandSlots(CommandGate gate, CommandsUnderWay underWay, IOptions<GatewayOptions> options, TimeProvider time)
{
    /// <summary>Asks a charger. The slot is held while the answer is awaited, however that ends.</summary>
    /// <param name="keyName">The caller's API key, by its name.</param>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="ct">The caller has gone.</param>
    /// <exception cref="TooManyCommandsException">No slot is free.</exception>
    /// <exception cref="GatewayStoppingException">The gateway is told to stop.</exception>
    /// <exception cref="ChargePointException">There is no answer.</exception>
    public async Task<Reply> SendAsync(string keyName, string chargePointId, Command command, CancellationToken ct)
    {
        using var slot = Take(keyName);
        return await gate.SendAsync(keyName, chargePointId, command, ct);
    }

    /// <summary>Asks a charger for somebody who has no API key and whose right to ask was examined by a dialect of its own.</summary>
    /// <param name="caller">Who asks, in words that no API key has for a name; the slots are counted by it.</param>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="ct">The caller has gone.</param>
    /// <exception cref="TooManyCommandsException">No slot is free.</exception>
    /// <exception cref="GatewayStoppingException">The gateway is told to stop.</exception>
    /// <exception cref="ChargePointException">There is no answer.</exception>
    public async Task<Reply> SendForUserAsync(string caller, string chargePointId, Command command, CancellationToken ct)
    {
        using var slot = Take(caller);
        return await gate.SendForUserAsync(caller, chargePointId, command, ct);
    }

    /// <summary>
    /// Begins a request that may ask a charger several times: it holds one slot until disposed, and all it asks shares one deadline, the command
    /// time-out or what the caller prefers to wait where that is shorter.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <exception cref="TooManyCommandsException">No slot is free.</exception>
    /// <exception cref="BadHttpRequestException">What it says of waiting cannot be read.</exception>
    public CommandRequest Begin(HttpContext context)
    {
        context.NoteCommand();
        return Begin(context.User.KeyName(), PreferredWait.Of(context), context.RequestAborted);
    }

    /// <inheritdoc cref="Begin(HttpContext)" />
    /// <param name="keyName">The caller's API key, by its name.</param>
    /// <param name="wait">How long the caller prefers to wait; none where it does not say.</param>
    /// <param name="aborted">The caller has gone.</param>
    public CommandRequest Begin(string keyName, TimeSpan? wait, CancellationToken aborted)
    {
        var limit = wait < options.Value.CommandTimeout ? wait.Value : options.Value.CommandTimeout;
        return new CommandRequest(keyName, Take(keyName), gate, limit, time, aborted);
    }

    CommandsUnderWay.Place Take(string caller) => underWay.Enter(caller, options.Value.ConcurrentCommands);
}
