using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary>See <see cref="Configuration" />.</summary>
static class GetConfigurationCall
{
    public static async Task<Reply> SendAsync(CfosCall call, GetConfiguration command, CancellationToken ct) =>
        await new Configuration(call.Evse.Registers, call.Device.Manager, call.Evse.DevId).GetAsync(command.Keys, ct).ConfigureAwait(false);
}
