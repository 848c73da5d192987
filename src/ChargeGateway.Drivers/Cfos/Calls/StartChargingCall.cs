using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Http.Commands;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>The tag goes in as if it were held to the wallbox, where there is an HTTP API; then charging is allowed.</summary>
static class StartChargingCall
{
    public static async Task<Reply> SendAsync(CfosCall call, StartCharging command, CancellationToken ct)
    {
        call.CheckConnector(command.Connector);
        if (command.Limit is { } limit) await Limits.ApplyAsync(call, limit, ct).ConfigureAwait(false);
        if (call.Device.Manager is { } manager && command.IdTag.Length > 0)
            await manager.ChangeAsync(new EnterRfid(command.IdTag, call.Evse.DevId), ct).ConfigureAwait(false);
        call.Orders.Start();
        if (!call.MustWaitForCar) await call.AllowAsOrderedAsync(ct).ConfigureAwait(false);
        await call.Sessions.StartedAsync(command.IdTag.Length > 0 ? command.IdTag : null, ct).ConfigureAwait(false);
        return new Reply(Reply.Accepted);
    }
}
