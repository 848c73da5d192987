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
        var request = new ChangeConfigurationRequest { Key = command.Key, Value = command.Value };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        if (command.Key == "AuthorizationKey" && answer.Status is Reply.Accepted or "RebootRequired")
            await charger.Context.Directory.SetPasswordAsync(charger.Id, ChargerPassword.Hash(command.Value), CancellationToken.None).ConfigureAwait(false);
        return new Reply(answer.Status!);
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
