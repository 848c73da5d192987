using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.7. A box waits for the end of a charge by itself; for a hard reset the charge is ended first.</summary>
static class ResetCall
{
    public static async Task<Reply> SendAsync(BoxCall call, Reset command, CancellationToken ct)
    {
        if (command.Type == ResetType.Hard && call.Identity.Model != BoxModel.LoadBalancer && call.Sessions.IsCharge)
        {
            if (await call.Api.StopAsync(ct).ConfigureAwait(false)) await call.Sessions.StoppedAsync("HardReset", ct).ConfigureAwait(false);
        }

        return BoxCall.Reply(await call.Api.ResetAsync(ct).ConfigureAwait(false));
    }
}
