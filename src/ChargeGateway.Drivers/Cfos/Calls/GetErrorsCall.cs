using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>What the last poll showed, and the manager's last trouble with the device.</summary>
static class GetErrorsCall
{
    public static async Task<Reply> SendAsync(CfosCall call, GetErrors command, CancellationToken ct)
    {
        var reading = await call.Device.ReadAsync(ct).ConfigureAwait(false);
        var device = call.Device.Manager is { } manager && call.Evse.DevId is { } devId
            ? (await manager.LookAsync(ct).ConfigureAwait(false)).Find(devId)
            : null;
        return new ErrorsReply(Reply.Accepted, [.. reading.Faults.Select(fault => fault.Code)], device?.LastError is { } last ? [last] : []);
    }
}
