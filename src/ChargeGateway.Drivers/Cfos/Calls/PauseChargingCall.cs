using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>Forbids charging until it is resumed.</summary>
static class PauseChargingCall
{
    public static async Task<Reply> SendAsync(CfosCall call, PauseCharging command, CancellationToken ct)
    {
        call.CheckConnector(command.Connector);
        if (!call.MustWaitForCar) await call.Evse.AllowAsync(false, ct).ConfigureAwait(false);
        call.Orders.Paused = true;
        return new Reply(Reply.Accepted);
    }
}
