using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>See <see cref="Configuration" />.</summary>
static class ChangeConfigurationCall
{
    public static Task<Reply> SendAsync(CfosCall call, ChangeConfiguration command, CancellationToken ct) =>
        new Configuration(call.Evse.Registers, call.Device.Manager, call.Evse.DevId).ChangeAsync(command.Key, command.Value, ct);
}
