using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.18. A limit of 0 A holds the charge as well and is lifted too.</summary>
static class ResumeChargingCall
{
    public static async Task<Reply> SendAsync(BoxCall call, ResumeCharging command, CancellationToken ct)
    {
        call.Check(command.Connector);
        var info = await call.Api.InfoAsync(ct).ConfigureAwait(false);
        var lifted = await new BoxLimit(call).LiftZeroAsync(info, ct).ConfigureAwait(false);
        try
        {
            return BoxCall.Reply(await call.Api.ResumeAsync(ct).ConfigureAwait(false));
        }
        catch (ChargePointException failed) when (lifted && Optional.IsMissing(failed))
        {
            return BoxCall.Reply(true);
        }
    }
}
