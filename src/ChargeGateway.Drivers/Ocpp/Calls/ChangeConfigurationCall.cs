using System.Globalization;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Handshake;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// OCPP 1.6 edition 2, 5.3. A new AuthorizationKey counts from the charger's next connection on, if it took it (security whitepaper, A01);
/// its security profile is never lowered (A05).
/// </summary>
static class ChangeConfigurationCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, ChangeConfiguration command, CancellationToken ct)
    {
        RefuseLowerProfile(charger, command);
        return command.Key == "AuthorizationKey"
            ? await ChangePasswordAsync(charger, command, ct).ConfigureAwait(false)
            : await ChangeAsync(charger, command, ct).ConfigureAwait(false);
    }

    static async Task<Reply> ChangeAsync(OcppChargePoint charger, ChangeConfiguration command, CancellationToken ct)
    {
        var request = new ChangeConfigurationRequest { Key = command.Key, Value = command.Value };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    /// <summary>Where the charger does not answer, the new password counts beside the old one until it has used it.</summary>
    static async Task<Reply> ChangePasswordAsync(OcppChargePoint charger, ChangeConfiguration command, CancellationToken ct)
    {
        var hash = ChargerPassword.Hash(command.Value);
        charger.Context.NewPasswords.Sent(charger.Id, hash);
        try
        {
            var reply = await ChangeAsync(charger, command, ct).ConfigureAwait(false);
            if (reply.Status is Reply.Accepted or "RebootRequired")
                await charger.Context.Directory.SetPasswordAsync(charger.Id, hash, CancellationToken.None).ConfigureAwait(false);
            charger.Context.NewPasswords.Settled(charger.Id, hash);
            return reply;
        }
        catch (ChargePointException failed) when (failed.Code != LineFailure.ConnectionLost)
        {
            charger.Context.NewPasswords.Settled(charger.Id, hash);
            throw;
        }
    }

    static void RefuseLowerProfile(OcppChargePoint charger, ChangeConfiguration command)
    {
        var present = charger.IsAuthenticated ? 1 : 0;
        if (command.Key == "SecurityProfile" && int.TryParse(command.Value, CultureInfo.InvariantCulture, out var wanted) && wanted < present)
        {
            throw new ChargePointException(
                Failure.Invalid, charger.Id, $"Charger {charger.Id} runs security profile {present}; it is never lowered by a command. Change it at the charger.");
        }
    }
}
