using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>Allows charging again, unless a limit of zero holds it.</summary>
static class ResumeChargingCall
{
    public static async Task<Reply> SendAsync(CfosCall call, ResumeCharging command, CancellationToken ct)
    {
        call.CheckConnector(command.Connector);
        call.Orders.Start();
        if (!call.MustWaitForCar) await call.AllowAsOrderedAsync(ct).ConfigureAwait(false);
        return new Reply(Reply.Accepted);
    }
}
