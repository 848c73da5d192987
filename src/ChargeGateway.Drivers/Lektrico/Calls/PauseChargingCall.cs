using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.17. A box that lacks the method is held by a limit of 0 A, as the same chapter says.</summary>
static class PauseChargingCall
{
    public static async Task<Reply> SendAsync(BoxCall call, PauseCharging command, CancellationToken ct)
    {
        call.Check(command.Connector);
        try
        {
            return BoxCall.Reply(await call.Api.PauseAsync(ct).ConfigureAwait(false));
        }
        catch (ChargePointException failed) when (Optional.IsMissing(failed))
        {
            return BoxCall.Reply(await new BoxLimit(call).WriteAsync(0, null, ct).ConfigureAwait(false));
        }
    }
}
