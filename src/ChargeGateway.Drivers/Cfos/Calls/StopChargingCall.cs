using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>Forbids charging until the next start or until the car leaves.</summary>
static class StopChargingCall
{
    public static async Task<Reply> SendAsync(CfosCall call, StopCharging command, CancellationToken ct)
    {
        call.CheckConnector(command.Connector);
        if (command.Transaction is { } transaction && call.Sessions.Running?.Id != transaction)
            throw call.Conflict($"charge {transaction} does not run there");
        if (!call.Sessions.IsCharge) throw call.Conflict("nothing charges there");
        await call.Evse.AllowAsync(false, ct).ConfigureAwait(false);
        call.Orders.Stop(call.HasCar);
        await call.Sessions.StoppedAsync("Remote", ct).ConfigureAwait(false);
        return new Reply(Reply.Accepted);
    }
}
