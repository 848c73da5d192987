using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>A limit is cleared by the greatest one that the box takes, on all its phases.</summary>
static class ClearChargingLimitCall
{
    public static async Task<Reply> SendAsync(BoxCall call, ClearChargingLimit command, CancellationToken ct)
    {
        call.Check(command.Connector);
        var info = await call.Api.InfoAsync(ct).ConfigureAwait(false);
        int? relay = info.RelayMode == 1 && BoxElectrics.HasRelay(call.Identity.Model, info) ? 3 : null;
        var cleared = await new BoxLimit(call).WriteAsync(call.Identity.MaxCurrent, relay, ct).ConfigureAwait(false);
        if (!cleared) return BoxCall.Reply(cleared);
        call.Device.LastLimit = null;
        call.Device.Standing.Clear();
        return BoxCall.Reply(cleared);
    }
}
