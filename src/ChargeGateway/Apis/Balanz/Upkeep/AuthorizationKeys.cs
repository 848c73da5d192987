using System.Security.Cryptography;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Upkeep;

/// <summary>
/// Gives an OCPP 1.6 charger that has no password a random one, some time after it connected. It counts only where the charger took it, so a
/// charger that refuses is not locked out.
/// </summary>
sealed class AuthorizationKeys(
    IFleet fleet,
    IChargerDirectory chargers,
    StateBoard states,
    IOptions<BalanzOptions> options,
    TimeProvider time,
    ILogger<AuthorizationKeys> logger) : IOnConnected
{
    const string Protocol = "ocpp1.6";
    const string Key = "AuthorizationKey";

    /// <summary>20 bytes in hexadecimal (OCPP-J 1.6, 6.2.2); a charger that takes the digits as they are gets in too.</summary>
    const int Digits = 40;

    public async Task RunAsync(ChargerConnected connected, CancellationToken ct)
    {
        if (!options.Value.PushAuthorizationKeys || connected.Protocol != Protocol) return;
        await Task.Delay(options.Value.AuthorizationKeyDelay, time, ct).ConfigureAwait(false);
        var id = connected.ChargePointId;
        if (!NeedsOne(connected)) return;
        var command = new ChangeConfiguration(Key, RandomNumberGenerator.GetHexString(Digits));
        var reply = await fleet.SendAsync(id, command, ct).ConfigureAwait(false);
        logger.LogInformation("{ChargePoint} was given a password and answered {Status}", id, reply.Status);
    }

    bool NeedsOne(ChargerConnected connected) =>
        states.Find(connected.ChargePointId)?.OnlineSince == connected.At && chargers.Find(connected.ChargePointId) is { PasswordHash: null };
}
