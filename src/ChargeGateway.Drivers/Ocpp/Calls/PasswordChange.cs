using ChargeGateway.Core;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Handshake;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// A new password that is on its way to a charger (OCPP 1.6 security whitepaper, A01; OCPP 2.0.1 part 2, A01): it counts from the charger's next
/// connection on, if the charger took it. Where the charger does not answer, it counts beside the old one until the charger has used it.
/// </summary>
static class PasswordChange
{
    /// <param name="charger">The charger.</param>
    /// <param name="password">Its new password.</param>
    /// <param name="send">Sends it.</param>
    /// <param name="statusOf">What the charger said to it.</param>
    public static async Task<TAnswer> SendAsync<TAnswer>(
        OcppChargePoint charger, string password, Func<Task<TAnswer>> send, Func<TAnswer, string?> statusOf)
    {
        var hash = ChargerPassword.Hash(password);
        charger.Context.NewPasswords.Sent(charger.Id, hash);
        try
        {
            var answer = await send().ConfigureAwait(false);
            if (statusOf(answer) is Reply.Accepted or "RebootRequired")
                await charger.Context.Directory.SetPasswordAsync(charger.Id, hash, CancellationToken.None).ConfigureAwait(false);
            charger.Context.NewPasswords.Settled(charger.Id, hash);
            return answer;
        }
        catch (ChargePointException failed) when (failed.Code != LineFailure.ConnectionLost)
        {
            charger.Context.NewPasswords.Settled(charger.Id, hash);
            throw;
        }
    }
}
