using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Http.Commands;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>The manager removes the device and makes it anew, whatever the kind of reset. The registers have nothing for it.</summary>
static class ResetCall
{
    public static async Task<Reply> SendAsync(CfosCall call, Reset command, CancellationToken ct)
    {
        if (call.Device.Manager is not { } manager || call.Evse.DevId is not { } devId)
            throw call.Device.NotSupported($"a {command.Type} reset needs the HTTP API; Modbus has none");
        await manager.ChangeAsync(new ResetDevice(devId), ct).ConfigureAwait(false);
        return new Reply(Reply.Accepted);
    }
}
