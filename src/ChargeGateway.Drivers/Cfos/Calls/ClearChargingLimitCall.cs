using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>Goes back to the limit that the device has without the gateway.</summary>
static class ClearChargingLimitCall
{
    public static async Task<Reply> SendAsync(CfosCall call, ClearChargingLimit command, CancellationToken ct)
    {
        call.CheckConnector(command.Connector);
        if (!call.MustWaitForCar) await call.Evse.UnlimitAsync(ct).ConfigureAwait(false);
        var wasHeld = call.Orders.Limit == 0;
        call.Orders.Limit = null;
        if (wasHeld && !call.MustWaitForCar) await call.AllowAsOrderedAsync(ct).ConfigureAwait(false);
        return new Reply(Reply.Accepted);
    }
}
